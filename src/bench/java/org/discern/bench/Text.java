package org.discern.bench;

import java.text.Normalizer;
import org.discern.label.Span;

/** A text with its code points at hand. */
final class Text {

    private final String text;
    private final int[] codePoints;

    Text(String text) {
        this.text = text;
        this.codePoints = text.codePoints().toArray();
    }

    /** In NFC, as the analysis wants it. */
    static Text normalized(String text) {
        return new Text(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** Where a position of the text as it was before is in its normal form. */
    static int normalized(String text, int position) {
        int chars = text.offsetByCodePoints(0, position);
        String before = Normalizer.normalize(text.substring(0, chars), Normalizer.Form.NFC);
        return before.codePointCount(0, before.length());
    }

    String text() {
        return text;
    }

    int length() {
        return codePoints.length;
    }

    /** The code point at a position; a space outside of the text. */
    int at(int position) {
        return position < 0 || position >= codePoints.length ? ' ' : codePoints[position];
    }

    String in(Span span) {
        int end = Math.min(span.end(), codePoints.length);
        return new String(codePoints, span.start(), Math.max(0, end - span.start()));
    }

    /** The words around a span on one line, with the span in double brackets. */
    String around(Span span, int margin) {
        int from = Math.max(0, span.start() - margin);
        int to = Math.min(codePoints.length, span.end() + margin);
        String before = new String(codePoints, from, span.start() - from);
        String after = span.end() < to ? new String(codePoints, span.end(), to - span.end()) : "";
        return (before + "[[" + in(span) + "]]" + after).replace("\n", "¶");
    }
}
