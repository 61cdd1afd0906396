package org.discern.practice.learning;

/**
 * The Elo rating of a student's skill, after R. Pelánek, "Applications of the Elo rating system in adaptive educational
 * systems", Computers &amp; Education 98 (2016) 169–179: the logistic function with the floor that guessing gives (§ 2.3),
 * and steps that shrink with the number of answers by the uncertainty function U(n) = a / (1 + b n) (§ 2.2). The items'
 * side stands still: their difficulty comes from elsewhere.
 *
 * <p>The variance is not Pelánek's. An answer that earns X where P is expected moves a rating that is wrong by e to one that is
 * wrong by e − K (P(θ + e) − X); to the first order the error shrinks by the factor 1 − K P′(θ) and takes in K times the
 * chance in X, whose variance is at most P (1 − P). So the variance follows the very steps that the rating takes, also
 * where these are larger or smaller than would be best.
 *
 * @param first a, the size of the first step; above 0, at most 4: with larger ones a right answer could end lower than
 *     a wrong one
 * @param shrinking b, how fast the steps shrink; 0 or more
 */
public record Elo(double first, double shrinking) {

    /** @throws IllegalArgumentException if a constant is out of range */
    public Elo {
        if (!(first > 0 && first <= 4 && shrinking >= 0)) {
            throw new IllegalArgumentException("An Elo needs 0 < a <= 4 and b >= 0.");
        }
    }

    /** The size of the step after {@code answers} answers. */
    public double step(int answers) {
        return first / (1 + shrinking * answers);
    }

    /** The credit to expect, from the floor of the task to 1. */
    public double expected(Ability ability, Task task) {
        return task.guess() + (1 - task.guess()) * known(ability, task);
    }

    /** After an answer that earned some credit, 0 to 1. */
    public Ability after(Ability ability, Task task, double credit) {
        double expected = expected(ability, task);
        double known = known(ability, task);
        double step = step(ability.answers());
        double kept = 1 - step * (1 - task.guess()) * known * (1 - known);
        return new Ability(
                ability.value() + step * (credit - expected),
                kept * kept * ability.variance() + step * step * expected * (1 - expected),
                ability.answers() + 1);
    }

    private static double known(Ability ability, Task task) {
        return 1 / (1 + Math.exp(task.difficulty() - ability.value()));
    }
}
