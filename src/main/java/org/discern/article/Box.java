package org.discern.article;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A block of a page, while the page is read: how much text stands in it, and how much of that is an article's. */
final class Box {

    /** Blocks that hold the text of one paragraph: what speaks for an article is the block around them. */
    private static final Set<String> OF_ONE_PARAGRAPH =
            Set.of("p", "pre", "li", "blockquote", "dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "span");

    /** What three or four good paragraphs have together, see {@link Passage#score}. */
    private static final double ENOUGH = 12;

    final Element element;
    final @Nullable Box parent;

    private final boolean furniture;
    private final int bonus;
    private boolean left;
    private boolean kept;
    private double score;
    private double speaking;
    private int length;
    private int linkLength;

    Box(Element element, @Nullable Box parent) {
        this.element = element;
        this.parent = parent;
        this.furniture = Furniture.isHinted(element);
        this.bonus = Furniture.bonus(element) - (furniture ? 25 : 0);
    }

    /** Takes account of a paragraph that stands directly in it. */
    void take(Passage passage) {
        length += passage.text().length();
        linkLength += passage.linkLength();
        Box box = OF_ONE_PARAGRAPH.contains(element.normalName()) && parent != null ? parent : this;
        double share = passage.score();
        speaking += share;
        for (int i = 0; i < 3 && box != null; i++) {
            box.score += share / (i + 1);
            box = box.parent;
        }
    }

    /** Takes account of a box directly inside of it, when that ends. */
    void take(Box inner) {
        length += inner.length;
        speaking += inner.speaking;
        linkLength += inner.linkLength;
    }

    /**
     * Decides whether it is left out as a part of the page that is no article's. A hint errs where little of an article
     * would be left without the box. To be asked from the outermost to the innermost.
     */
    void leaveOutIfFurniture(double speakingOfPage) {
        boolean dispensable = speakingOfPage - speaking >= Math.min(ENOUGH, speakingOfPage / 2);
        left = parent != null && parent.left || furniture && dispensable;
    }

    /** Takes back what {@link #leaveOutIfFurniture} decided. */
    void takeBack() {
        left = false;
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

    /** How much all of its paragraphs speak for an article. */
    double speaking() {
        return speaking;
    }

    /** How likely it holds the article. */
    double rank() {
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
