package org.discern.article;

import org.discern.label.Span;

/** A text by its code points: spans of it are read in time linear in the span, wherever they stand. */
final class CodePoints {

    private final int[] codePoints;

    CodePoints(String text) {
        this.codePoints = text.codePoints().toArray();
    }

    String in(Span span) {
        return new String(codePoints, span.start(), span.length());
    }
}
