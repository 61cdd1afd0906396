package org.discern.practice.learning;

/**
 * FSRS-6, the Free Spaced Repetition Scheduler of the Open Spaced Repetition group, with its 21 default weights (J. Ye,
 * "A Stochastic Shortest Path Algorithm for Optimizing Spaced Repetition Scheduling", KDD 2022; the formulas by
 * github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm). Values are rounded to eight places where
 * {@code ts-fsrs} rounds them, so that the two agree; a test asks it.
 *
 * @param requestRetention how probable it shall be that a skill is still remembered when it is due; above 0, below 1
 */
public record Fsrs(double requestRetention) {

    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };
    private static final double DECAY = -W[20];
    private static final double FACTOR = rounded(Math.exp(Math.log(.9) / DECAY) - 1);
    private static final double LEAST_STABILITY = .001;
    private static final double LEAST_FIRST_STABILITY = .1;
    private static final double LONGEST = 36_500;
    private static final double MEAN_GRADE = 3;
    private static final double PLACES = 1e8;

    /** @throws IllegalArgumentException if the retention is not between 0 and 1 */
    public Fsrs {
        if (!(requestRetention > 0 && requestRetention < 1)) {
            throw new IllegalArgumentException("A retention is between 0 and 1, not " + requestRetention + ".");
        }
    }

    /** After the first review. */
    public Memory first(Grade grade) {
        double stability = Math.max(W[grade.number() - 1], LEAST_FIRST_STABILITY);
        return new Memory(stability, clamp(firstDifficulty(grade), 1, 10));
    }

    /**
     * After a further review.
     *
     * @param days whole days since the last one; reviews of the same day count as short-term ones
     */
    public Memory next(Memory memory, long days, Grade grade) {
        double stability = days == 0 ? sameDay(memory.stability(), grade) : laterDay(memory, days, grade);
        return new Memory(stability, difficulty(memory.difficulty(), grade));
    }

    /** The probability of remembering, some days after the last review. */
    public double retrievability(Memory memory, double days) {
        return rounded(Math.pow(1 + FACTOR * days / memory.stability(), DECAY));
    }

    /** After how many days the skill is due; whole days from 1. */
    public int interval(Memory memory) {
        double modifier = rounded((Math.pow(requestRetention, 1 / DECAY) - 1) / FACTOR);
        return (int) clamp(Math.round(memory.stability() * modifier), 1, LONGEST);
    }

    private double laterDay(Memory memory, long days, Grade grade) {
        double forgotten = 1 - retrievability(memory, days);
        double s = memory.stability();
        double d = memory.difficulty();
        if (grade == Grade.AGAIN) {
            double lapsed = W[11] * Math.pow(d, -W[12]) * (Math.pow(s + 1, W[13]) - 1) * Math.exp(forgotten * W[14]);
            double most = rounded(s / Math.exp(W[17] * W[18]));
            return Math.min(Math.max(most, LEAST_STABILITY), rounded(clamp(lapsed, LEAST_STABILITY, LONGEST)));
        }
        double grown = Math.exp(W[8])
                * (11 - d)
                * Math.pow(s, -W[9])
                * (Math.exp(forgotten * W[10]) - 1)
                * (grade == Grade.HARD ? W[15] : 1)
                * (grade == Grade.EASY ? W[16] : 1);
        return rounded(clamp(s * (1 + grown), LEAST_STABILITY, LONGEST));
    }

    private static double sameDay(double stability, Grade grade) {
        double growth = Math.pow(stability, -W[19]) * Math.exp(W[17] * (grade.number() - MEAN_GRADE + W[18]));
        double kept = grade == Grade.AGAIN ? growth : Math.max(growth, 1);
        return rounded(clamp(stability * kept, LEAST_STABILITY, LONGEST));
    }

    private static double difficulty(double before, Grade grade) {
        double change = -W[6] * (grade.number() - MEAN_GRADE);
        double damped = before + rounded(change * (10 - before) / 9);
        return clamp(rounded(W[7] * firstDifficulty(Grade.EASY) + (1 - W[7]) * damped), 1, 10);
    }

    private static double firstDifficulty(Grade grade) {
        return rounded(W[4] - Math.exp((grade.number() - 1) * W[5]) + 1);
    }

    private static double rounded(double value) {
        return Math.round(value * PLACES) / PLACES;
    }

    private static double clamp(double value, double least, double most) {
        return Math.min(Math.max(value, least), most);
    }
}
