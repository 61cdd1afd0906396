package org.discern.article;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A block of a page, while the page is read: how much text stands in it, and how much of that is an article's. */
final class Box {

    /** Blocks that hold the text of one paragraph: what speaks for an article is the block around them. */
    private static final Set<String> OF_ONE_PARAGRAPH =
            Set.of("p", "pre", "li", "blockquote", "dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "span");

    final Element element;
    final @Nullable Box parent;

    private final boolean furniture;
    private boolean left;
    private boolean kept;
    private double score;
    private int length;
    private int linkLength;

    Box(Element element, @Nullable Box parent) {
        this.element = element;
        this.parent = parent;
        this.furniture = Furniture.isHinted(element);
    }

    /** Takes account of a paragraph that stands directly in it. */
    void take(Passage passage) {
        length += passage.text().length();
        linkLength += passage.linkLength();
        Box box = OF_ONE_PARAGRAPH.contains(element.normalName()) && parent != null ? parent : this;
        double share = passage.score();
        for (int i = 0; i < 3 && box != null; i++) {
            box.score += share / (i + 1);
            box = box.parent;
        }
    }

    /** Takes account of a box directly inside of it, when that ends. */
    void take(Box inner) {
        length += inner.length;
        linkLength += inner.linkLength;
    }

    /**
     * Decides whether it is left out as a part of the page that is no article's: a hint errs where most of the page's
     * text stands. To be asked from the outermost to the innermost.
     */
    void leaveOutIfFurniture(int lengthOfPage) {
        left = parent != null && parent.left || furniture && length * 2L < lengthOfPage;
    }

    /**
     * Decides whether its text belongs to the article. To be asked from the outermost to the innermost.
     *
     * @param spread whether boxes beside the root belong to it too: a page may cut an article into several
     */
    void keepIfPartOf(Box root, boolean spread) {
        boolean inside = parent != null && parent.kept && !element.normalName().equals("article");
        boolean beside =
                spread && parent != null && parent == root.parent && rank() >= root.rank() / 5 && linkDensity() < 0.25;
        kept = !left && (this == root || inside || beside);
    }

    boolean isKept() {
        return kept;
    }

    boolean isLeftOut() {
        return left;
    }

    int length() {
        return length;
    }

    /** How likely it holds the article. */
    double rank() {
        int bonus = Furniture.bonus(element) - (furniture ? 25 : 0);
        return score == 0 ? 0 : (score + bonus) * (1 - linkDensity());
    }

    private double linkDensity() {
        return length == 0 ? 0 : (double) linkLength / length;
    }

    /** The nearest box of an article around it, itself included; null where the page marks none. */
    @Nullable Box markedArticle() {
        for (Box box = this; box != null; box = box.parent) {
            if (box.element.normalName().equals("article")
                    || box.element.attr("itemprop").equals("articleBody")) {
                return box;
            }
        }
        return null;
    }
}
