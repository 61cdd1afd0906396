package org.discern.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.discern.platform.Rows;
import org.discern.practice.learning.Ability;
import org.discern.practice.learning.Skill;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Shows teachers how their class practises. Expects that the caller may reach the class. */
@ApplicationScoped
class ClassProgress {

    private static final String STATES = """
            select s.id, s.pseudonym, t.skill, t.rating, t.variance, t.answers, t.practised, t.mistakes,
                   t.recent_success, t.due_at
            from student s
            join practice_state t on t.class_id = s.class_id and t.student_id = s.id
            where s.class_id = ?
            order by s.pseudonym, s.id, t.skill
            """;

    /** How a class practises. */
    @Schema(name = "ClassPractice", description = "Whether a class practises, with what, and how far its students are.")
    record ClassPractice(
            PracticeSwitch.Settings settings,

            @Schema(description = "Those of whom practice knows something, by pseudonym.")
            List<Practiser> students) {}

    /** A student who has practised. */
    @Schema(name = "PractisingStudent")
    record Practiser(
            UUID studentId,
            String pseudonym,

            @Schema(description = "As of the student's last round or answer.")
            List<SkillLine> skills) {}

    /** A student's skill in short. */
    @Schema(name = "StudentSkill")
    record SkillLine(
            Skill skill,

            @Schema(description = "Null while no answer says anything of it.") @Nullable SkillRating rating,

            @Schema(description = "How many answers the rating rests on.", minimum = "0")
            int answers,

            @Schema(description = "How many of them were practice.", minimum = "0")
            int practised,

            @Schema(description = "How many answers, to whatever item, had a mistake of this type.", minimum = "0")
            int mistakes,

            @Schema(
                    description = "The mean credit of the last ten answers in practice; null before the first.",
                    minimum = "0",
                    maximum = "1")
            @Nullable Double recentSuccess,

            @Schema(description = "When to practise it again; null before the first practice.") @Nullable Instant dueAt) {

        private static SkillLine of(ResultSet row) throws SQLException {
            int answers = row.getInt("answers");
            var ability = new Ability(row.getDouble("rating"), row.getDouble("variance"), answers);
            Timestamp due = row.getTimestamp("due_at");
            return new SkillLine(
                    Skill.valueOf(row.getString("skill")),
                    answers == 0 ? null : SkillRating.of(ability),
                    answers,
                    row.getInt("practised"),
                    row.getInt("mistakes"),
                    row.getObject("recent_success", Double.class),
                    due == null ? null : due.toInstant());
        }
    }

    private record Line(UUID student, String pseudonym, SkillLine skill) {}

    private final PracticeSwitch practice;
    private final Rows rows;

    ClassProgress(PracticeSwitch practice, Rows rows) {
        this.practice = practice;
        this.rows = rows;
    }

    @Transactional
    ClassPractice of(UUID classId) {
        var lines = rows.list(
                STATES,
                row -> new Line(row.getObject("id", UUID.class), row.getString("pseudonym"), SkillLine.of(row)),
                classId);
        Map<UUID, List<Line>> byStudent = new LinkedHashMap<>();
        lines.forEach(line -> byStudent
                .computeIfAbsent(line.student(), id -> new ArrayList<>())
                .add(line));
        var students = byStudent.values().stream()
                .map(own -> new Practiser(
                        own.get(0).student(),
                        own.get(0).pseudonym(),
                        own.stream().map(Line::skill).toList()))
                .toList();
        return new ClassPractice(practice.of(classId), students);
    }
}
