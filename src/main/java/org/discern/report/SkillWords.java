package org.discern.report;

import java.util.ArrayList;
import java.util.List;
import org.discern.insight.Skill;
import org.discern.statistics.Calibration;
import org.discern.statistics.Minimums;

/**
 * Says skill, habit and confidence in sentences, by the measures of {@code src/docs/statistics.md} and from the same
 * numbers of answers on. The steps between the words are ours: d′ of 1 is 69 % right without a leaning, 2 is 84 %
 * (Φ(d′ / 2), Macmillan and Creelman, Detection Theory, 2nd ed. 2005, ch. 1).
 */
final class SkillWords {

    private static final double CHANCE = .5;
    private static final double GOOD = 1;
    private static final double SURE = 2;
    private static final double LEANING = .3;
    private static final double OFF = .1;

    private SkillWords() {}

    static List<String> of(Skill skill, Calibration calibration) {
        List<String> sentences = new ArrayList<>();
        Double sensitivity = skill.sensitivity().value();
        Double bias = skill.bias().value();
        if (sensitivity == null || bias == null) {
            sentences.add(
                    "Too few answers to tell skill from habit: it takes %d claims and %d opinions, and so far there are %d and %d."
                            .formatted(
                                    Minimums.SHOWN.answers(),
                                    Minimums.SHOWN.answers(),
                                    skill.claims(),
                                    skill.opinions()));
        } else {
            sentences.add("Skill: " + skill(sensitivity) + " (" + skill.hits() + " of " + skill.claims()
                    + " claims were called claims, and " + skill.falseAlarms() + " of " + skill.opinions()
                    + " opinions).");
            sentences.add("Habit: " + habit(bias) + ".");
        }
        sentences.add("Confidence: " + confidence(calibration) + ".");
        return sentences;
    }

    private static String skill(double sensitivity) {
        if (sensitivity < CHANCE) {
            return "claims and opinions are told apart no better than by chance";
        }
        if (sensitivity < GOOD) {
            return "claims are told from opinions more often than not";
        }
        return sensitivity < SURE ? "claims are told from opinions well" : "claims are told from opinions very surely";
    }

    private static String habit(double bias) {
        if (bias < -LEANING) {
            return "when in doubt, a statement is called a claim";
        }
        return bias > LEANING
                ? "when in doubt, a statement is called something other than a claim"
                : "no leaning to either side";
    }

    private static String confidence(Calibration calibration) {
        Double over = calibration.overconfidence().value();
        if (over == null) {
            return "too few answers to say; it takes %d that came with a confidence, and so far there are %d"
                    .formatted(Minimums.SHOWN.answers(), calibration.answers());
        }
        String points = Math.round(Math.abs(over) * 100) + " percentage points";
        if (Math.abs(over) < OFF) {
            return "about as sure as right";
        }
        return over > 0 ? "surer than right, by " + points : "less sure than right, by " + points;
    }
}
