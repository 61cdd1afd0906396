package org.discern.grading;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The texts of a quiz set's excerpts.
 *
 * @param texts the quoted text of each excerpt by the excerpt's id
 */
public record Excerpts(Map<String, String> texts) {

    public Excerpts {
        texts = Map.copyOf(texts);
    }

    public Optional<String> find(String id) {
        return Optional.ofNullable(texts.get(id));
    }

    /** What is wrong with naming this excerpt at {@code pointer}: nothing, or that there is none. */
    List<Fault> faults(String id, String pointer) {
        return texts.containsKey(id) ? List.of() : List.of(new Fault(pointer, "There is no excerpt " + id + "."));
    }

    /** @throws IllegalArgumentException if there is no such excerpt */
    public String text(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no excerpt " + id + "."));
    }
}
