package org.discern.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.discern.grading.AnyExercise.Answered;
import org.discern.label.Span;
import org.discern.label.Words;

/** Laws of marking that hold for every item without faults and every answer without faults. */
class MarkingPropertiesTest {

    @Property
    void whatCanBeAskedAndAnsweredHasNoFaults(@ForAll("answered") Answered answered) {
        List<Fault> faults = answered.exercise().faults();

        assertThat(faults).isEmpty();
        assertThat(answered.exercise().faults(answered.answer())).isEmpty();
    }

    @Property
    void aCreditIsFromNothingToAll(@ForAll("answered") Answered answered, @ForAll boolean partialCredit) {
        double credit = answered.mark(partialCredit).credit();

        assertThat(credit).isBetween(0.0, 1.0);
    }

    @Property
    void partialCreditNeverTakesAnythingAway(@ForAll("answered") Answered answered) {
        double without = answered.mark(false).credit();

        assertThat(without).isLessThanOrEqualTo(answered.mark(true).credit());
        if (!(answered.answer() instanceof Sort.Answer)) {
            assertThat(without).isIn(0.0, 1.0);
        }
    }

    @Property
    void onlyTheKeyAndWhatItAcceptsEarnEverything(
            @ForAll("answered") Answered answered, @ForAll boolean partialCredit) {
        double credit = answered.mark(partialCredit).credit();

        assertThat(credit == 1).isEqualTo(isRight(answered));
    }

    @Property
    void aCallIsOnTheDiagonalExactlyWhenTheLabelIsRight(@ForAll("labelled") Answered answered) {
        Mark mark = answered.mark(false);

        long onTheDiagonal = mark.calls().stream()
                .filter(call -> call.keyed().equals(call.given()))
                .count();
        assertThat(mark.credit() * excerptsToLabel(answered)).isEqualTo(onTheDiagonal, within(1e-9));
    }

    @Property
    void markingAgainGivesTheSameMark(@ForAll("answered") Answered answered, @ForAll boolean partialCredit) {
        Mark first = answered.mark(partialCredit);

        Mark again = Exercise.of(
                        answered.exercise().question(),
                        answered.exercise().key(),
                        answered.exercise().excerpts())
                .mark(answered.answer(), partialCredit);

        assertThat(again).isEqualTo(first);
    }

    @Property
    void anAnswerIsRightUnderTheKeyMadeFromIt(@ForAll("answered") Answered answered, @ForAll boolean partialCredit) {
        var under = underKeyFromAnswer(answered);
        Assume.that(under.exercise().faults().isEmpty());

        double credit = under.mark(partialCredit).credit();

        assertThat(credit).isEqualTo(answeredPart(answered), within(1e-9));
    }

    @Property
    void theBestAnswerEarnsEverything(@ForAll("answered") Answered answered) {
        Mark mark = answered.exercise().mark(right(answered.exercise()), false);

        assertThat(mark.credit()).isEqualTo(1);
    }

    @Property
    void anAnswerPicksEachThingOnceAndForAnExcerptThatIsShown(@ForAll("answered") Answered answered) {
        List<Pick> picks = answered.exercise().picks(answered.answer());

        assertThat(picks).doesNotHaveDuplicates();
        assertThat(answered.exercise().question().excerpts())
                .containsAll(picks.stream().map(Pick::excerpt).toList());
    }

    @Property
    void theOrderOfTheMarkedSpansDoesNotMatter(
            @ForAll("highlights") Answered answered, @ForAll Random random, @ForAll boolean partialCredit) {
        List<Span> shuffled = new ArrayList<>(given(answered));
        Collections.shuffle(shuffled, random);

        Mark mark = answered.exercise().mark(new Highlight.Answer(shuffled), partialCredit);

        assertThat(mark).isEqualTo(answered.mark(partialCredit));
    }

    @Property
    void markingASpanTwiceChangesNothing(@ForAll("highlights") Answered answered) {
        List<Span> twice = Stream.concat(given(answered).stream(), given(answered).stream())
                .toList();

        Mark mark = answered.exercise().mark(new Highlight.Answer(twice), true);

        assertThat(mark).isEqualTo(answered.mark(true));
    }

    @Property
    void theF1IsTheSameWithKeyAndAnswerExchanged(@ForAll("highlights") Answered answered) {
        Exercise<?, ?> exchanged = Exercise.of(
                answered.exercise().question(),
                new Highlight.Key(given(answered)),
                answered.exercise().excerpts());

        Mark mark = exchanged.mark(new Highlight.Answer(keyed(answered)), true);

        assertThat(mark.credit()).isEqualTo(answered.mark(true).credit(), within(1e-12));
    }

    @Property
    void theF1IsTheHarmonicMeanOfPrecisionAndRecall(@ForAll("highlights") Answered answered) {
        Set<Span> keyed = countedOneByOne(keyed(answered), text(answered));
        Set<Span> given = countedOneByOne(given(answered), text(answered));
        Set<Span> shared = new HashSet<>(given);
        shared.retainAll(keyed);

        double credit = answered.mark(true).credit();

        if (shared.isEmpty()) {
            assertThat(credit).isZero();
        } else {
            double precision = (double) shared.size() / given.size();
            double recall = (double) shared.size() / keyed.size();
            assertThat(credit).isEqualTo(2 / (1 / precision + 1 / recall), within(1e-12));
        }
    }

    @Property
    void theKeyItselfEarnsEverythingAndMarkingEverythingDoesNot(@ForAll("highlights") Answered answered) {
        var exercise = answered.exercise();

        double credit =
                exercise.mark(new Highlight.Answer(keyed(answered)), false).credit();

        assertThat(credit).isEqualTo(1);
        assertThat(exercise.mark(new Highlight.Answer(List.of(Span.of(text(answered)))), true)
                        .credit())
                .isLessThan(1);
    }

    @Property
    void anAnswerIsRightUnderTheKeyMadeOfIt(@ForAll("answered") Answered answered) {
        Key key = answered.exercise().keyFrom(answered.answer());
        var corrected = Exercise.of(
                answered.exercise().question(), key, answered.exercise().excerpts());
        Assume.that(corrected.faults().isEmpty());

        Mark mark = corrected.mark(answered.answer(), false);

        if (answered.answer() instanceof Sort.Answer given) {
            assertThat(mark.credit() * excerptsToLabel(answered))
                    .isEqualTo(given.labels().size(), within(1e-9));
        } else {
            assertThat(mark.credit()).isEqualTo(1);
        }
    }

    @Provide
    Arbitrary<Answered> answered() {
        return AnyExercise.answered();
    }

    @Provide
    Arbitrary<Answered> labelled() {
        return AnyExercise.answeredByLabels();
    }

    @Provide
    Arbitrary<Answered> highlights() {
        return AnyExercise.answeredByMarking();
    }

    private static boolean isRight(Answered answered) {
        Key key = answered.exercise().key();
        Answer answer = answered.answer();
        return switch (answered.exercise().question().kind()) {
            case CLASSIFY -> isRight((Classify.Key) key, (Classify.Answer) answer);
            case SORT -> isRight((Sort.Key) key, (Sort.Answer) answer);
            case HIGHLIGHT ->
                countedOneByOne(keyed(answered), text(answered))
                        .equals(countedOneByOne(given(answered), text(answered)));
            case ATTRIBUTE -> isRight((Attribute.Key) key, (Attribute.Answer) answer);
            case COMPARE -> isRight((Compare.Key) key, (Compare.Answer) answer);
            case EVIDENCE -> isRight((Evidence.Key) key, (Evidence.Answer) answer);
        };
    }

    private static boolean isRight(Classify.Key right, Classify.Answer given) {
        return right.label().equals(given.label()) || right.accept().contains(given.label());
    }

    private static boolean isRight(Attribute.Key right, Attribute.Answer given) {
        return right.source().equals(given.source()) || right.accept().contains(given.source());
    }

    private static boolean isRight(Compare.Key right, Compare.Answer given) {
        return right.fidelity() == given.fidelity() || right.accept().contains(given.fidelity());
    }

    private static boolean isRight(Evidence.Key right, Evidence.Answer given) {
        return Stream.concat(Stream.of(right.settles()), right.accept().stream())
                .anyMatch(set -> new HashSet<>(set).equals(new HashSet<>(given.chosen())));
    }

    private static boolean isRight(Sort.Key right, Sort.Answer given) {
        return right.labels().keySet().stream().allMatch(excerpt -> isRight(right, given, excerpt));
    }

    private static boolean isRight(Sort.Key right, Sort.Answer answer, String excerpt) {
        String given = answer.labels().get(excerpt);
        return right.labels().get(excerpt).equals(given)
                || right.accept().getOrDefault(excerpt, List.of()).stream().anyMatch(label -> label.equals(given));
    }

    private static Answered underKeyFromAnswer(Answered answered) {
        var exercise = answered.exercise();
        Key key = exercise.keyFrom(answered.answer());
        return new Answered(Exercise.of(exercise.question(), key, exercise.excerpts()), answered.answer());
    }

    /** How much of the item the answer speaks of: a sort can leave excerpts out. */
    private static double answeredPart(Answered answered) {
        return answered.answer() instanceof Sort.Answer given
                ? (double) given.labels().size() / excerptsToLabel(answered)
                : 1;
    }

    /** The best answer. */
    private static Answer right(Exercise<?, ?> exercise) {
        Key key = exercise.key();
        return switch (exercise.question().kind()) {
            case CLASSIFY -> new Classify.Answer(((Classify.Key) key).label());
            case SORT -> new Sort.Answer(((Sort.Key) key).labels());
            case HIGHLIGHT -> new Highlight.Answer(key.spans());
            case ATTRIBUTE -> new Attribute.Answer(((Attribute.Key) key).source());
            case COMPARE -> new Compare.Answer(((Compare.Key) key).fidelity());
            case EVIDENCE -> new Evidence.Answer(((Evidence.Key) key).settles());
        };
    }

    private static int excerptsToLabel(Answered answered) {
        return answered.exercise().question() instanceof Sort sort
                ? sort.excerpts().size()
                : 1;
    }

    private static List<Span> keyed(Answered answered) {
        return ((Highlight.Key) answered.exercise().key()).spans();
    }

    private static List<Span> given(Answered answered) {
        return ((Highlight.Answer) answered.answer()).spans();
    }

    private static String text(Answered answered) {
        return answered.exercise()
                .excerpts()
                .text(((Highlight) answered.exercise().question()).excerpt());
    }

    /** The marked words, found the slow and plain way: position by position. */
    private static Set<Span> countedOneByOne(List<Span> spans, String text) {
        var positions = new BitSet();
        spans.forEach(span -> positions.set(span.start(), span.end()));
        Set<Span> marked = new HashSet<>();
        for (Span word : Words.of(text)) {
            int covered = positions.get(word.start(), word.end()).cardinality();
            if (covered >= word.length() / 2.0) {
                marked.add(word);
            }
        }
        return marked;
    }
}
