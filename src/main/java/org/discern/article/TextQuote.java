package org.discern.article;

import java.util.ArrayList;
import java.util.List;
import org.discern.label.Span;

/**
 * Words of a text, told from the same words elsewhere by what stands around them (the W3C TextQuoteSelector).
 *
 * @param exact the words
 * @param prefix what stands directly before them; may be empty
 * @param suffix what stands directly after them; may be empty
 */
public record TextQuote(String exact, String prefix, String suffix) {

    /** Every place in the text where the words stand between prefix and suffix; more than one is ambiguous. */
    public List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        String whole = prefix + exact + suffix;
        int length = exact.codePointCount(0, exact.length());
        int chars = 0;
        int codePoints = 0;
        for (int at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
            int from = at + prefix.length();
            codePoints += text.codePointCount(chars, from);
            chars = from;
            found.add(new Span(codePoints, codePoints + length));
        }
        return found;
    }
}
