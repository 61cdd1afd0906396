package org.discern.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.discern.account.StudentId;
import org.discern.practice.learning.Candidate.Place;
import org.discern.practice.learning.Review;
import org.discern.practice.learning.Skill;
import org.discern.quiz.KeysInUse;
import org.discern.quiz.MarkScheme;
import org.discern.quiz.MarkSchemes;

/** Marks answers in practice, by the school's latest keys and with partial credit. Runs in the caller's transaction. */
@ApplicationScoped
class PracticeMarks {

    private final UsableSets sets;
    private final MarkSchemes schemes;
    private final SkillStates states;
    private final Clock clock;

    PracticeMarks(UsableSets sets, MarkSchemes schemes, SkillStates states, Clock clock) {
        this.sets = sets;
        this.schemes = schemes;
        this.states = states;
        this.clock = clock;
    }

    /** The version of an item with the keys that the school has in use now. */
    UsableSets.UsableSet now(UUID classId, Place place) {
        return sets.of(classId, place);
    }

    /** The keys that marked an answer. */
    MarkScheme at(UUID classId, Place place, int keyRevision) {
        return schemes.of(sets.of(classId, place).chain(), KeysInUse.only(keyRevision));
    }

    /** Marks an answer and writes the student's states anew; the log is the caller's. */
    StoredAnswer mark(StudentId student, PracticeItem item, GivenAnswer given, int keyRevision) {
        var place = item.place();
        var calibrated = sets.difficulties(List.of(place.quizSetId())).get(place);
        var mark = item.scheme().mark(item.item(), given.answer(), true);
        Skill skill = item.skill();
        var review = new Review(
                skill,
                Skill.missed(skill, mark),
                item.task(calibrated),
                mark.credit(),
                given.confidence(),
                clock.instant(),
                true);
        var after = states.with(student, review);
        states.write(student, after);
        var state = Objects.requireNonNull(after.get(skill), "an answer says something of its skill");
        var due = Objects.requireNonNull(state.dueAt(), "what was practised is due again");
        var ability = state.ability();
        return new StoredAnswer(
                given, keyRevision, review, new StoredAnswer.Told(ability.value(), ability.standardError(), due));
    }
}
