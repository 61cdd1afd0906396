package org.discern.analysis.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.discern.analysis.text.ReadText;
import org.discern.analysis.text.Sentence;

/** Finds what belongs to the page and not to the article. */
public final class Furniture {

    private static final List<Rule> RULES = Stream.of(Bylines.RULES, Pictures.RULES, Links.RULES, Notices.RULES)
            .flatMap(List::stream)
            .toList();

    private Furniture() {}

    /** The furniture of a text, in reading order, no two ranges overlapping. Takes time linear in the text's length. */
    public static List<Range> in(ReadText text) {
        return in(text, text.paragraphs().size());
    }

    /** The furniture in the first lines of a text. */
    static List<Range> in(ReadText text, int most) {
        List<Line> lines = lines(text, most);
        List<Range> found = new ArrayList<>();
        for (Line line : lines) {
            for (Rule rule : RULES) {
                rule.look(line, found::add);
            }
        }
        found.addAll(new LinkLists(lines).found());
        return joined(text.text(), apart(found));
    }

    private static List<Line> lines(ReadText text, int most) {
        int count = text.paragraphs().size();
        List<Line> lines = new ArrayList<>(count);
        int from = 0;
        for (int i = 0; i < Math.min(most, count); i++) {
            int to = from;
            while (to < text.sentences().size() && text.sentences().get(to).paragraph() == i) {
                to++;
            }
            List<Sentence> sentences = text.sentences().subList(from, to);
            lines.add(new Line(text, i, count, sentences));
            from = to;
        }
        return lines;
    }

    /** Of ranges that overlap the one that begins first stays, the longer one before the shorter. */
    private static List<Range> apart(List<Range> found) {
        found.sort(Comparator.comparingInt(Range::start).thenComparing(Range::length, Comparator.reverseOrder()));
        List<Range> apart = new ArrayList<>();
        int end = 0;
        for (Range range : found) {
            if (range.start() >= end) {
                apart.add(range);
                end = range.end();
            } else if (range.end() > end) {
                apart.add(new Range(end, range.end(), range.kind(), range.reason()));
                end = range.end();
            }
        }
        return apart;
    }

    /** Two sentences that the same rule found side by side are one range. */
    private static List<Range> joined(String text, List<Range> ranges) {
        List<Range> joined = new ArrayList<>();
        for (Range range : ranges) {
            Range last = joined.isEmpty() ? range : joined.get(joined.size() - 1);
            boolean same = last != range && last.reason().equals(range.reason());
            if (same
                    && range.start() - last.end() < 3
                    && text.substring(last.end(), range.start()).matches(" *")) {
                joined.set(joined.size() - 1, new Range(last.start(), range.end(), last.kind(), last.reason()));
            } else {
                joined.add(range);
            }
        }
        return List.copyOf(joined);
    }
}
