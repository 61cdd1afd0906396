package org.discern.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.discern.grading.Answer;
import org.discern.grading.AnyExercise;
import org.discern.grading.Exercise;
import org.discern.grading.Key;
import org.discern.grading.Mark;
import org.discern.grading.Ruling;
import org.discern.grading.Setting;
import org.discern.grading.Solution;

/**
 * After any regrades an answer has the mark that going through them one by one gives: the keys in use say all about
 * them, and the mark that happens to be stored says nothing.
 */
class RegradeLawTest {

    /** A regrade to a revision. */
    private record Step(int revision, boolean neverLower) {}

    /** An item with a ruling for each revision of its keys, an answer to it, and what was regraded. */
    private record Case(
            Exercise<?, ?> exercise, List<Ruling> rulings, Answer answer, boolean partialCredit, List<Step> steps) {

        Mark mark(Ruling ruling) {
            return ruling.mark(exercise.question(), answer, new Setting(exercise.excerpts(), partialCredit));
        }
    }

    @Property
    void theKeysInUseGiveTheMarkThatOneRegradeAfterTheOtherGives(@ForAll("cases") Case regraded) {
        Mark oneByOne = regraded.mark(regraded.rulings().get(0));
        KeysInUse keys = KeysInUse.only(0);
        for (Step step : regraded.steps()) {
            Mark fresh = regraded.mark(regraded.rulings().get(step.revision()));
            oneByOne = step.neverLower() && oneByOne.credit() > fresh.credit() ? oneByOne : fresh;
            keys = keys.regradedTo(step.revision(), step.neverLower());
        }

        Mark atOnce = regraded.mark(inUse(keys, regraded.rulings()));

        assertThat(atOnce.credit()).isEqualTo(oneByOne.credit());
    }

    @Property
    void aRegradeThatNeverLowersLowersNothing(@ForAll("cases") Case regraded) {
        KeysInUse keys = KeysInUse.only(0);
        double before = regraded.mark(regraded.rulings().get(0)).credit();
        for (Step step : regraded.steps()) {
            keys = keys.regradedTo(step.revision(), true);
            double after = regraded.mark(inUse(keys, regraded.rulings())).credit();
            assertThat(after).isGreaterThanOrEqualTo(before);
            before = after;
        }
    }

    @Property
    void aRegradeBackUndoesWhatCameAfter(@ForAll("cases") Case regraded) {
        KeysInUse keys = KeysInUse.only(0);
        for (Step step : regraded.steps()) {
            keys = keys.regradedTo(step.revision(), step.neverLower());
        }

        assertThat(keys.regradedTo(0, false)).isEqualTo(KeysInUse.only(0));
    }

    private static Ruling inUse(KeysInUse keys, List<Ruling> rulings) {
        Ruling ruling = rulings.get(keys.revision());
        for (int earlier : keys.notBelow()) {
            ruling = ruling.notBelow(rulings.get(earlier));
        }
        return ruling;
    }

    @Provide
    Arbitrary<Case> cases() {
        return AnyExercise.over(AnyExercise.TEXTS).flatMap(exercise -> Combinators.combine(
                        changes(exercise).list().ofMaxSize(4),
                        AnyExercise.answers(exercise),
                        Arbitraries.of(true, false))
                .as((changes, answer, partial) -> steps(changes.size())
                        .map(steps -> new Case(exercise, rulings(exercise, changes), answer, partial, steps)))
                .flatMap(cases -> cases));
    }

    /** Keys made of answers, as challenges make them. */
    private static Arbitrary<KeyChange> changes(Exercise<?, ?> exercise) {
        Arbitrary<Key> keys = AnyExercise.answers(exercise)
                .map(exercise::keyFrom)
                .filter(key -> Exercise.of(exercise.question(), key, exercise.excerpts())
                        .faults()
                        .isEmpty());
        return Combinators.combine(keys, Arbitraries.of(KeyChange.How.values()))
                .as((key, how) -> new KeyChange("item", how, how.takesKey() ? key : null, null));
    }

    private static Arbitrary<List<Step>> steps(int latest) {
        return Combinators.combine(Arbitraries.integers().between(0, latest), Arbitraries.of(true, false))
                .as(Step::new)
                .list()
                .ofMaxSize(6);
    }

    private static List<Ruling> rulings(Exercise<?, ?> exercise, List<KeyChange> changes) {
        var published = new Solution(exercise.key(), "Why.", List.of(), List.of(), null);
        List<Ruling> rulings = new ArrayList<>(List.of(Ruling.of(published)));
        for (KeyChange change : changes) {
            rulings.add(change.after(rulings.get(rulings.size() - 1), published));
        }
        return rulings;
    }
}
