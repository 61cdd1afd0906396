package org.discern.grading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A quiz set's excerpts, as far as marking and checking need them.
 *
 * @param texts the quoted text of each excerpt by the excerpt's id
 * @param articles the id of the article that each excerpt is of, by the excerpt's id
 */
public record Excerpts(Map<String, String> texts, Map<String, String> articles) {

    public Excerpts {
        texts = Map.copyOf(texts);
        articles = Map.copyOf(articles);
    }

    /** Excerpts of which nobody asks where they come from. */
    public Excerpts(Map<String, String> texts) {
        this(texts, Map.of());
    }

    /** Whether no two of these excerpts are of different articles. */
    boolean areOfOneArticle(List<String> ids) {
        return ids.stream()
                        .map(articles::get)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                <= 1;
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
