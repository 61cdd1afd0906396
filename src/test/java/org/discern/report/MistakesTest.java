package org.discern.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.discern.grading.Call;
import org.discern.grading.Classify;
import org.discern.grading.Item;
import org.discern.grading.Mark;
import org.discern.insight.Given;
import org.discern.insight.Skill;
import org.discern.label.Axis;
import org.discern.statistics.Calibration;
import org.discern.statistics.Calibration.Judgement;
import org.discern.statistics.Minimums;
import org.junit.jupiter.api.Test;

class MistakesTest {

    @Test
    void aMistakeIsSaidWithHowOftenItCouldHaveBeenMade() {
        var answers = answers(
                calls(4, Axis.LABEL, "OPINION", "CLAIM"),
                calls(5, Axis.LABEL, "OPINION", "OPINION"),
                calls(1, Axis.FIDELITY, "STRONGER", "SAME_WORDS"),
                calls(2, Axis.FORM, "DIRECT", "NONE"));

        var mistakes = Mistakes.of(answers);

        assertThat(mistakes)
                .containsExactly(
                        "Took an opinion for a claim, 4 of 9 times",
                        "Took a direct quotation for the author’s own voice, 2 of 2 times",
                        "Found the same words where it was a stronger statement, 1 of 1 time");
    }

    @Test
    void nineLabelsAreTooFewAndTenAreNot() {
        assertThat(Mistakes.isEnough(answers(calls(9, Axis.LABEL, "CLAIM", "CLAIM"))))
                .isFalse();
        assertThat(Mistakes.isEnough(answers(calls(10, Axis.LABEL, "CLAIM", "CLAIM"))))
                .isTrue();
    }

    @Test
    void whoeverCallsEverythingAClaimHasAHabitAndNoSkill() {
        var answers = answers(calls(10, Axis.LABEL, "CLAIM", "CLAIM"), calls(10, Axis.LABEL, "OPINION", "CLAIM"));

        var sentences = SkillWords.of(Skill.of(answers), sure(10, 1, 10));

        assertThat(sentences)
                .containsExactly(
                        "Skill: claims and opinions are told apart no better than by chance (10 of 10 claims were called "
                                + "claims, and 10 of 10 opinions).",
                        "Habit: when in doubt, a statement is called a claim.",
                        "Confidence: about as sure as right.");
    }

    @Test
    void whoeverHasAllRightIsSureAndLeansToNoSide() {
        var answers = answers(calls(10, Axis.LABEL, "CLAIM", "CLAIM"), calls(10, Axis.LABEL, "OPINION", "OPINION"));

        var sentences = SkillWords.of(Skill.of(answers), sure(10, .5, 10));

        assertThat(sentences.get(0)).startsWith("Skill: claims are told from opinions very surely");
        assertThat(sentences.get(1)).isEqualTo("Habit: no leaning to either side.");
        assertThat(sentences.get(2)).isEqualTo("Confidence: less sure than right, by 50 percentage points.");
    }

    @Test
    void tooFewAnswersAreSaidToBeTooFew() {
        var answers = answers(calls(9, Axis.LABEL, "CLAIM", "CLAIM"), calls(12, Axis.LABEL, "OPINION", "CLAIM"));

        var sentences = SkillWords.of(Skill.of(answers), sure(9, 1, 0));

        assertThat(sentences)
                .containsExactly(
                        "Too few answers to tell skill from habit: it takes 10 claims and 10 opinions, and so far there "
                                + "are 9 and 12.",
                        "Confidence: too few answers to say; it takes 10 that came with a confidence, and so far there "
                                + "are 9.");
    }

    private static Calibration sure(int answers, double confidence, int right) {
        var judgements = Stream.iterate(0, i -> i + 1)
                .limit(answers)
                .map(i -> new Judgement(confidence, i < right))
                .toList();
        return Calibration.of(judgements, Minimums.SHOWN);
    }

    private static List<Call> calls(int count, Axis axis, String keyed, String given) {
        return Collections.nCopies(count, new Call(axis, keyed, given));
    }

    @SafeVarargs
    private static List<Given> answers(List<Call>... calls) {
        var item = new Item("item", "What is this?", null, false, true, new Classify(Axis.LABEL, "excerpt", List.of()));
        return Stream.of(calls)
                .flatMap(List::stream)
                .map(call -> new Given(
                        UUID.randomUUID(), item, new Classify.Answer("CLAIM"), new Mark(0, List.of(call)), null))
                .toList();
    }
}
