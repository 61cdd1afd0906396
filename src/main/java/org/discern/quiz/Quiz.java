package org.discern.quiz;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.discern.grading.Excerpts;
import org.discern.grading.Exercise;
import org.discern.grading.Item;
import org.discern.grading.Solution;

/** A whole quiz set: what students see, and the solution of each item by the item's id. */
public final class Quiz {

    private final QuizContent content;
    private final Map<String, Solution> solutions;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Excerpts texts;

    /** @throws IllegalArgumentException if an item has no solution */
    public Quiz(QuizContent content, Map<String, Solution> solutions) {
        this.content = content;
        this.solutions = Map.copyOf(solutions);
        this.texts = content.texts();
        content.items().forEach(item -> items.put(item.id(), item));
        if (!solutions.keySet().equals(items.keySet())) {
            throw new IllegalArgumentException("Each item needs a solution, and each solution an item.");
        }
    }

    public QuizContent content() {
        return content;
    }

    public Optional<Item> item(String id) {
        return Optional.ofNullable(items.get(id));
    }

    /** The words of the excerpts, for grading. */
    public Excerpts texts() {
        return texts;
    }

    /** @throws IllegalArgumentException if there is no such item */
    public Solution solution(String item) {
        return Optional.ofNullable(solutions.get(item))
                .orElseThrow(() -> new IllegalArgumentException("There is no item " + item + "."));
    }

    /** The item ready to mark answers. */
    public Exercise<?, ?> exercise(Item item) {
        return Exercise.of(item.question(), solution(item.id()).key(), texts);
    }
}
