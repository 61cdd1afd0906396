package org.discern.analysis;

import java.util.List;
import org.discern.analysis.page.Range;
import org.discern.analysis.speech.Speech;
import org.discern.analysis.text.ReadText;
import org.discern.label.Part;
import org.discern.label.Span;

/**
 * The headline or the body, read: what the rest of the analysis is made of.
 *
 * @param furniture sorted, without overlaps
 */
record PartReading(Part part, ReadText text, List<Speech> speeches, List<Range> furniture, Offsets offsets) {

    String words(int start, int end) {
        return text.text().substring(start, end);
    }

    String words(Speech.Piece piece) {
        return words(piece.start(), piece.end());
    }

    Span span(Speech.Piece piece) {
        return offsets.span(piece.start(), piece.end());
    }

    Finding.Words place(int start, int end) {
        return new Finding.Words(part, offsets.span(start, end));
    }

    /** The furniture that shares at least one position with a range. */
    List<Range> furnitureIn(int start, int end) {
        int from = 0;
        int to = furniture.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (furniture.get(middle).end() <= start) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        int last = from;
        while (last < furniture.size() && furniture.get(last).start() < end) {
            last++;
        }
        return furniture.subList(from, last);
    }

    /** Whether most of a range belongs to the page and not to the article. */
    boolean isFurniture(int start, int end) {
        int covered = 0;
        for (Range range : furnitureIn(start, end)) {
            covered += Math.min(end, range.end()) - Math.max(start, range.start());
        }
        return 2 * covered > end - start;
    }
}
