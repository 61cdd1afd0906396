package org.discern.analysis.speech;

import java.util.ArrayList;
import java.util.List;
import org.discern.analysis.text.Quote;
import org.discern.label.Form;
import org.jspecify.annotations.Nullable;

/**
 * What the text attributes to somebody, on its way to be told; positions are UTF-16 units.
 *
 * @param content in one or more pieces, in reading order; grows while the quotation goes on
 * @param quotes the quotations in it
 * @param cue null where a quotation goes on without one
 * @param inferred whether the source is only that of the quotation before
 * @param within the speech that this one is nested in
 * @param paragraph the index of its paragraph
 */
public record Speech(
        CueClass kind,
        List<Piece> content,
        List<Quote> quotes,
        @Nullable Piece cue,
        @Nullable Piece source,
        boolean inferred,
        @Nullable Speech within,
        int paragraph) {

    /** A half-open range of the text. */
    public record Piece(int start, int end) {}

    static Speech of(
            CueClass kind, @Nullable Piece cue, @Nullable Piece source, @Nullable Speech within, int paragraph) {
        return new Speech(kind, new ArrayList<>(), new ArrayList<>(), cue, source, cue == null, within, paragraph);
    }

    /** Whether the cue is one of stance or of naming, where only quoted words are surely the source's. */
    public boolean isStance() {
        return kind == CueClass.JUDGE
                || kind == CueClass.CALL
                || kind == CueClass.STANCE
                || kind == CueClass.SEEM
                || kind == CueClass.KNOW
                || kind == CueClass.FEEL;
    }

    /** Where its first word stands, that of the cue and the source included. */
    public int start() {
        int start = content.isEmpty() ? Integer.MAX_VALUE : content.get(0).start();
        start = cue == null ? start : Math.min(start, cue.start());
        return source == null || inferred ? start : Math.min(start, source.start());
    }

    /** The same speech, as far as its content stands inside of a range. */
    public Speech inside(int start, int end) {
        List<Piece> here = content.stream()
                .filter(piece -> piece.start() < end && start < piece.end())
                .map(piece -> new Piece(Math.max(start, piece.start()), Math.min(end, piece.end())))
                .toList();
        List<Quote> quoted = quotes.stream()
                .filter(quote -> quote.start() < end && start < quote.end())
                .toList();
        return new Speech(kind, here, quoted, cue, source, inferred, within, paragraph);
    }

    /** The form that it gives to its statement. */
    public Form form(String text) {
        if (quotes.isEmpty()) {
            return Form.INDIRECT;
        }
        return content.stream().allMatch(piece -> isQuoted(text, piece)) ? Form.DIRECT : Form.MIXED;
    }

    private boolean isQuoted(String text, Piece piece) {
        int letters = 0;
        for (int at = piece.start(); at < piece.end(); at++) {
            if (Character.isLetterOrDigit(text.charAt(at)) && !inQuote(at)) {
                letters++;
            }
        }
        return letters == 0;
    }

    private boolean inQuote(int at) {
        for (Quote quote : quotes) {
            if (quote.start() <= at && at < quote.end()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
