package org.discern.article;

import org.discern.label.Part;
import org.discern.label.Span;
import org.jspecify.annotations.Nullable;

/**
 * An exact range of an article, held twice, as in the selectors of the W3C Web Annotation model: by its words and by
 * its position.
 *
 * @param id its name inside the quiz set
 * @param article the id of the article
 * @param quote the words
 * @param prefix what stands directly before them, where the words alone are ambiguous
 * @param suffix what stands directly after them, where the words alone are ambiguous
 * @param start the first position in the part, in Unicode code points; null where the part's text is not kept
 * @param end the position after the last; null where the part's text is not kept
 */
public record Excerpt(
        String id,
        String article,
        Part part,
        String quote,
        @Nullable String prefix,
        @Nullable String suffix,
        @Nullable Integer start,
        @Nullable Integer end) {

    /** The same excerpt at a position. */
    public Excerpt at(Span span) {
        return new Excerpt(id, article, part, quote, prefix, suffix, span.start(), span.end());
    }
}
