package org.discern.analysis.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lists under a heading of their own: related stories, and the sources at an article's end. */
final class LinkLists {

    private static final Pattern STORIES = Pattern.compile(
            "(?i:(?:related|recommended|trending|see also|most (?:read|popular|viewed)|top stories|more stories)"
                    + "(?: (?:articles|stories|news|links|content|coverage|topics))? ?:?"
                    + "|more (?:top )?stories(?: from [\\p{L} ]{2,30})?:?.{0,80}"
                    + "|related (?:articles|stories|news|links)\\b.{0,80})");
    private static final Pattern SOURCES =
            Pattern.compile("(?i:sources?|references|external links|sister links|footnotes|notes) ?:?");
    private static final int LONGEST_TITLE = 140;
    private static final int LONGEST_SOURCE = 300;
    private static final int MOST_STORIES = 10;

    private final List<Line> lines;
    private final List<Range> found = new ArrayList<>();

    LinkLists(List<Line> lines) {
        this.lines = lines;
    }

    List<Range> found() {
        int at = 0;
        while (at < lines.size()) {
            Line line = lines.get(at++);
            if (line.isShorterThan(160) && STORIES.matcher(line.words()).matches()) {
                at = stories(at);
            } else if (line.isShorterThan(40)
                    && at > lines.size() / 2
                    && SOURCES.matcher(line.words()).matches()) {
                add(line, "It heads the list of sources.");
                at = sources(at);
            }
        }
        return found;
    }

    private int stories(int from) {
        add(lines.get(from - 1), "It heads a list of other stories.");
        int at = from;
        while (at < Math.min(lines.size(), from + MOST_STORIES) && isTitle(lines.get(at))) {
            add(lines.get(at++), "It stands in a list of other stories.");
        }
        return at;
    }

    private int sources(int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isShorterThan(LONGEST_SOURCE)) {
            add(lines.get(at++), "It stands in the list of sources.");
        }
        return at;
    }

    private void add(Line line, String reason) {
        found.add(new Range(line.start(), line.end(), FurnitureKind.RELATED, reason));
    }

    private static boolean isTitle(Line line) {
        return line.isShorterThan(LONGEST_TITLE) && !line.stops();
    }
}
