package org.discern.practice.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.discern.grading.Attribute;
import org.discern.grading.Call;
import org.discern.grading.Classify;
import org.discern.grading.Compare;
import org.discern.grading.Evidence;
import org.discern.grading.Excerpts;
import org.discern.grading.Exercise;
import org.discern.grading.Highlight;
import org.discern.grading.Key;
import org.discern.grading.Mark;
import org.discern.grading.Question;
import org.discern.grading.Sort;
import org.discern.label.Axis;
import org.discern.label.Fidelity;
import org.discern.label.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of {@code src/docs/practice.md}. */
class SkillTest {

    private static final String HEADLINE = "headline";

    @ParameterizedTest
    @CsvSource({
        "LABEL, CLAIM, CLAIM_OR_OPINION",
        "LABEL, OPINION, CLAIM_OR_OPINION",
        "LABEL, QUOTE, WHOSE_VOICE",
        "FORM, NONE, WHOSE_VOICE",
        "FORM, DIRECT, QUOTE_OR_PARAPHRASE",
        "FORM, INDIRECT, QUOTE_OR_PARAPHRASE",
        "FORM, MIXED, QUOTE_OR_PARAPHRASE",
        "CONTENT, PREDICTION, CLAIM_OR_OPINION"
    })
    void aLabelSaysWhatItemsOfItExercise(Axis axis, String label, Skill skill) {
        assertThat(of(new Classify(axis, "a", List.of()), new Classify.Key(label, List.of())))
                .isEqualTo(skill);
    }

    @ParameterizedTest
    @CsvSource({
        "QUOTED_WORDS, QUOTE_OR_PARAPHRASE",
        "LOADED_WORDS, LOADED_WORDS",
        "CLAIM_IN_QUOTE, CLAIM_OR_OPINION",
        "SOURCE, WHO_SAYS_IT",
        "CUE, WHO_SAYS_IT"
    })
    void wordsToMarkExerciseWhatTheyAreMarkedFor(Highlight.Target target, Skill skill) {
        assertThat(of(new Highlight("a", target), new Highlight.Key(List.of(new Span(0, 1)))))
                .isEqualTo(skill);
    }

    @Test
    void theOtherKindsExerciseOneSkillEach() {
        assertThat(of(new Attribute("a", List.of("x", "y")), new Attribute.Key("x", List.of())))
                .isEqualTo(Skill.WHO_SAYS_IT);
        var options = List.of(new Evidence.Option("x", "X"), new Evidence.Option("y", "Y"));
        assertThat(of(new Evidence("a", options), new Evidence.Key(List.of("x"), List.of())))
                .isEqualTo(Skill.EVIDENCE);
    }

    @Test
    void aComparisonWithAHeadlineIsAboutHeadlines() {
        var key = new Compare.Key(Fidelity.values()[0], List.of());

        assertThat(of(new Compare(HEADLINE, "b", List.of()), key)).isEqualTo(Skill.HEADLINE_OR_BODY);
        assertThat(of(new Compare("a", "b", List.of()), key)).isEqualTo(Skill.QUOTE_OR_PARAPHRASE);
    }

    @Test
    void sortingExercisesWhatMostOfItsLabelsDo() {
        var sort = new Sort(Axis.LABEL, List.of("a", "b", "c"), List.of());
        var mostlyQuotes = new Sort.Key(Map.of("a", "QUOTE", "b", "QUOTE", "c", "CLAIM"), Map.of());
        var even = new Sort.Key(Map.of("a", "QUOTE", "b", "CLAIM"), Map.of());

        assertThat(of(sort, mostlyQuotes)).isEqualTo(Skill.WHOSE_VOICE);
        assertThat(of(sort, even)).isEqualTo(Skill.CLAIM_OR_OPINION);
    }

    @ParameterizedTest
    @CsvSource({
        "LABEL, CLAIM, OPINION, CLAIM_OR_OPINION",
        "LABEL, CLAIM, QUOTE, WHOSE_VOICE",
        "LABEL, QUOTE, OPINION, WHOSE_VOICE",
        "FORM, INDIRECT, NONE, WHOSE_VOICE",
        "FORM, NONE, DIRECT, WHOSE_VOICE",
        "FORM, INDIRECT, DIRECT, QUOTE_OR_PARAPHRASE",
        "CONTENT, PREDICTION, CLAIM, CLAIM_OR_OPINION",
        "FIDELITY, STRONGER, SAME_SENSE, HEADLINE_OR_BODY"
    })
    void aMistakePointsWhereItsLabelsWereConfused(Axis axis, String keyed, String given, Skill skill) {
        var mark = new Mark(0, List.of(new Call(axis, keyed, given)));

        assertThat(Skill.missed(Skill.HEADLINE_OR_BODY, mark)).containsExactly(skill);
    }

    @Test
    void aMistakeWithoutLabelsPointsAtTheItemsOwnSkillAndARightAnswerNowhere() {
        assertThat(Skill.missed(Skill.EVIDENCE, new Mark(.5, List.of()))).containsExactly(Skill.EVIDENCE);
        assertThat(Skill.missed(Skill.EVIDENCE, new Mark(1, List.of()))).isEmpty();
        assertThat(Skill.missed(Skill.WHOSE_VOICE, new Mark(1, List.of(new Call(Axis.LABEL, "CLAIM", "CLAIM")))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "0, -, AGAIN",
                ".49, 1, AGAIN",
                ".5, -, HARD",
                ".99, 1, HARD",
                "1, -, GOOD",
                "1, .5, GOOD",
                "1, .9, EASY"
            })
    void creditGradesAReview(double credit, Double confidence, Grade grade) {
        assertThat(Grade.of(credit, confidence)).isEqualTo(grade);
    }

    private static Skill of(Question<?, ?> question, Key key) {
        return Skill.of(Exercise.of(question, key, new Excerpts(Map.of())), HEADLINE::equals);
    }
}
