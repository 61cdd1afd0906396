package org.discern.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Walks over a page once and notes its paragraphs and the boxes that they stand in. */
final class PageReader implements NodeFilter {

    private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\f\\r]+");

    private final List<Box> boxes = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Box box;
    private int linkLength;
    private @Nullable Element link;
    private @Nullable Element preformatted;

    PageReader(Element root) {
        this.box = new Box(root, null);
        boxes.add(box);
    }

    List<Box> boxes() {
        return boxes;
    }

    List<Passage> passages() {
        return passages;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            take(text.getWholeText());
        } else if (node instanceof Element element && element != boxes.get(0).element) {
            if (element.normalName().equals("br")) {
                open.append('\n');
            } else if (Furniture.isSkipped(element)) {
                breakAt(element);
                return FilterResult.SKIP_CHILDREN;
            } else {
                enter(element);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void breakAt(Element skipped) {
        if (skipped.isBlock()) {
            endPassage();
        }
    }

    private void enter(Element element) {
        if (element.isBlock()) {
            endPassage();
            box = new Box(element, box);
            boxes.add(box);
        }
        if (link == null && element.normalName().equals("a") && element.hasAttr("href")) {
            link = element;
        }
        if (preformatted == null && element.normalName().equals("pre")) {
            preformatted = element;
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node == link) {
            link = null;
        }
        if (node == preformatted) {
            preformatted = null;
        }
        if (node == box.element) {
            endPassage();
            if (box.parent != null) {
                box.parent.take(box);
                box = box.parent;
            }
        }
        return FilterResult.CONTINUE;
    }

    private void take(String text) {
        String shown = preformatted == null ? SPACE.matcher(text).replaceAll(" ") : text;
        open.append(shown);
        if (link != null) {
            linkLength += shown.strip().length();
        }
    }

    private void endPassage() {
        if (!open.isEmpty()) {
            var paragraphs = TextParagraphs.of(CleanText.of(open.toString()));
            for (String paragraph : paragraphs) {
                var passage = new Passage(paragraph, linkLength / paragraphs.size(), box);
                passages.add(passage);
                box.take(passage);
            }
            open.setLength(0);
        }
        linkLength = 0;
    }
}
