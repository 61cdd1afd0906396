package org.discern.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.discern.account.StudentId;
import org.discern.platform.Rows;
import org.discern.practice.learning.Review;
import org.discern.practice.learning.Skill;
import org.discern.practice.learning.SkillState;
import org.jspecify.annotations.Nullable;

/**
 * What a student's answers come to. Made anew of the log and of the official marks that they may see, whenever it is asked
 * for; the rows of {@code practice_state} are a copy for the teacher's view of the class.
 */
@ApplicationScoped
class SkillStates {

    private static final String CLEAR = """
            delete from practice_state where class_id = ? and student_id = ?
            """;

    private static final String WRITE = """
            insert into practice_state (class_id, student_id, skill, rating, variance, answers, practised, mistakes,
                recent_success, stability, difficulty, reviewed_at, due_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final PracticeLog log;
    private final OfficialMarks official;
    private final Coach coach;
    private final Rows rows;

    SkillStates(PracticeLog log, OfficialMarks official, Coach coach, Rows rows) {
        this.log = log;
        this.official = official;
        this.coach = coach;
        this.rows = rows;
    }

    @Transactional
    Map<Skill, SkillState> of(StudentId student) {
        return coach.learning().after(reviews(student, Stream.empty()));
    }

    /** With one answer more, which is not in the log yet. */
    @Transactional
    Map<Skill, SkillState> with(StudentId student, Review next) {
        return coach.learning().after(reviews(student, Stream.of(next)));
    }

    /** Writes the copy again; the student's row is locked. */
    @Transactional
    void write(StudentId student, Map<Skill, SkillState> states) {
        rows.each(CLEAR, List.of(List.of(student.classId(), student.id())));
        rows.each(
                WRITE,
                states.entrySet().stream()
                        .map(entry -> values(student, entry.getKey(), entry.getValue()))
                        .toList());
    }

    private List<Review> reviews(StudentId student, Stream<Review> next) {
        return Stream.concat(Stream.concat(official.of(student).stream(), log.reviews(student).stream()), next)
                .sorted(Comparator.comparing(Review::at))
                .toList();
    }

    private static List<@Nullable Object> values(StudentId student, Skill skill, SkillState state) {
        var memory = state.memory();
        return Arrays.asList(
                student.classId(),
                student.id(),
                skill.name(),
                state.ability().value(),
                state.ability().variance(),
                state.ability().answers(),
                state.practised(),
                state.mistakes(),
                state.recentSuccess(),
                memory == null ? null : memory.stability(),
                memory == null ? null : memory.difficulty(),
                state.reviewedAt(),
                state.dueAt());
    }
}
