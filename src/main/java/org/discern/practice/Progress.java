package org.discern.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.discern.account.StudentId;
import org.discern.platform.Rows;
import org.discern.practice.learning.Skill;
import org.discern.practice.learning.SkillState;

/** Shows students how far they have come. */
@ApplicationScoped
class Progress {

    private static final Duration TWELVE_WEEKS = Duration.ofDays(12 * 7);

    private static final String WEEKS = """
            select date_trunc('week', p.received_at at time zone 'UTC')::date as monday, count(*) as answers,
                   avg(p.credit) as credit
            from practice_round r
            join practice_answer p on p.class_id = r.class_id and p.round_id = r.id
            where r.class_id = ? and r.student_id = ? and p.received_at > ?
            group by monday
            order by monday
            """;

    private final PracticeSwitch practice;
    private final SkillStates states;
    private final Coach coach;
    private final Rows rows;
    private final Clock clock;

    Progress(PracticeSwitch practice, SkillStates states, Coach coach, Rows rows, Clock clock) {
        this.practice = practice;
        this.states = states;
        this.coach = coach;
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional
    ProgressView of(StudentId student) {
        Instant now = clock.instant();
        var known = states.of(student);
        var skills = Stream.of(Skill.values())
                .map(skill -> skill(skill, known.getOrDefault(skill, SkillState.NEW), now))
                .toList();
        var next = skills.stream()
                .map(ProgressView.OwnSkill::dueAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new ProgressView(practice.of(student.classId()).enabled(), skills, weeks(student, now), next);
    }

    private ProgressView.OwnSkill skill(Skill skill, SkillState state, Instant now) {
        var ability = state.ability();
        return new ProgressView.OwnSkill(
                skill,
                ability.answers() == 0 ? null : SkillRating.of(ability),
                ability.answers(),
                state.practised(),
                state.mistakes(),
                state.recentSuccess(),
                state.dueAt(),
                state.memory() == null ? null : coach.learning().retrievability(state, now));
    }

    private List<ProgressView.Week> weeks(StudentId student, Instant now) {
        return rows.list(
                WEEKS,
                row -> new ProgressView.Week(
                        row.getObject("monday", LocalDate.class), row.getInt("answers"), row.getDouble("credit")),
                student.classId(),
                student.id(),
                now.minus(TWELVE_WEEKS));
    }
}
