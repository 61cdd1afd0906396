package org.discern.analysis.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.discern.analysis.text.ReadText;
import org.discern.analysis.text.Sentence;

/** Finds what belongs to the page and not to the article. */
public final class Furniture {

    private static final List<Rule> RULES = Stream.of(Bylines.rules(), Notices.rules(), Pictures.rules(), Links.rules())
            .flatMap(List::stream)
            .toList();

    private Furniture() {}

    /** The furniture of a text, in reading order, no two ranges overlapping. Takes time linear in the text's length. */
    public static List<Range> in(ReadText text) {
        List<Line> lines = lines(text);
        List<Range> found = new ArrayList<>();
        for (Line line : lines) {
            for (Rule rule : RULES) {
                rule.look(line, found::add);
            }
        }
        found.addAll(new LinkLists(lines).found());
        return apart(found);
    }

    private static List<Line> lines(ReadText text) {
        int count = text.paragraphs().size();
        List<Line> lines = new ArrayList<>(count);
        int from = 0;
        for (int i = 0; i < count; i++) {
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
        return List.copyOf(apart);
    }
}
