package org.discern.practice.learning;

/**
 * How able a student is at a skill.
 *
 * @param value in logits; who has the difficulty of an item earns the middle between chance and everything
 * @param variance of the error that the value may have, in logits squared
 * @param answers how many answers it rests on
 */
public record Ability(double value, double variance, int answers) {

    /** Before any answer: a student of the mean, give or take 1.5 logits. */
    public static final Ability UNKNOWN = new Ability(0, 1.5 * 1.5, 0);

    private static final double NORMAL_95 = 1.959963984540054;

    /** The lower end of the 95 % interval. */
    public double low() {
        return value - NORMAL_95 * standardError();
    }

    /** The upper end of the 95 % interval. */
    public double high() {
        return value + NORMAL_95 * standardError();
    }

    /** In logits. */
    public double standardError() {
        return Math.sqrt(variance);
    }
}
