package org.discern.grading;

import java.util.List;
import org.discern.label.Span;

/** The right answer to a {@link Question}. Never part of what a student sees before the reveal. */
public sealed interface Key permits Classify.Key, Sort.Key, Highlight.Key, Attribute.Key, Compare.Key, Evidence.Key {

    /**
     * The words that it marks in the first of its question's excerpts, in code points; none where a key marks no words.
     * In a document each of them comes with its words as {@code quote}, and can be told by them alone.
     */
    default List<Span> spans() {
        return List.of();
    }
}
