package org.discern.analysis.page;

import java.util.List;
import org.discern.analysis.text.Paragraph;
import org.discern.analysis.text.ReadText;
import org.discern.analysis.text.Sentence;

/**
 * A paragraph and where it stands. Rules look at no more than a window of it, so that a text without line breaks is as
 * cheap as any other.
 *
 * @param index its place among the paragraphs
 * @param count how many paragraphs the text has
 * @param sentences its sentences
 */
record Line(ReadText text, int index, int count, List<Sentence> sentences) {

    /** The most characters that a rule looks at in one go. */
    static final int WINDOW = 800;

    int start() {
        return paragraph().start();
    }

    int end() {
        return paragraph().end();
    }

    int length() {
        return end() - start();
    }

    /** Its first characters, as many as asked for. */
    String head(int most) {
        return text.text().substring(start(), Math.min(end(), start() + most));
    }

    /** Its last characters, as many as asked for. */
    String tail(int most) {
        return text.text().substring(Math.max(start(), end() - most), end());
    }

    String words() {
        return head(WINDOW);
    }

    boolean isShorterThan(int most) {
        return length() < most;
    }

    boolean isAmongFirst(int lines) {
        return index < lines;
    }

    boolean isAmongLast(int lines) {
        return index >= count - lines;
    }

    /** Whether it stops as a sentence does: with a stop, perhaps behind a closing mark. */
    boolean stops() {
        String tail = tail(3);
        int at = tail.length() - 1;
        while (at > 0 && "\"”’')]»".indexOf(tail.charAt(at)) >= 0) {
            at--;
        }
        return ".?!…:".indexOf(tail.charAt(at)) >= 0;
    }

    boolean startsWithQuote() {
        return "\"“‘'«„".indexOf(text.text().charAt(start())) >= 0;
    }

    private Paragraph paragraph() {
        return text.paragraphs().get(index);
    }
}
