package org.discern.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/**
 * The paragraphs of a page's article. After Arc90's Readability: paragraphs speak for the blocks around them, and the
 * block with most of that, least of it links, holds the article.
 */
final class ReadablePage {

    /** What follows such a heading is no part of the article. */
    private static final Pattern APPENDIX =
            Pattern.compile("(?i)(?:sources?|references|external links|see also|notes|comments|"
                    + "related (?:news|articles?|stories|topics|content)|read (?:more|next|also)|more (?:on|from|stories).*|"
                    + "sister links|you may also like|about the author|tags|topics)\\W*");

    private static final Pattern NOTICE = Pattern.compile(
            "(?i)(?:advertisements?|sponsored|story continues below.*|share (?:this|on).*|continue reading.*)\\W*");

    private final List<Box> boxes;
    private final List<Passage> passages;

    private ReadablePage(PageReader page) {
        this.boxes = page.boxes();
        this.passages = page.passages();
    }

    /** The paragraphs in reading order, without the title; none when the page shows no text. */
    static List<String> paragraphs(Element body) {
        var reader = new PageReader(body);
        NodeTraversor.filter(reader, body);
        var page = new ReadablePage(reader);
        double speaking = page.boxes.get(0).speaking();
        page.boxes.forEach(box -> box.leaveOutIfFurniture(speaking));
        List<String> article = page.article();
        if (article.isEmpty()) {
            page.boxes.forEach(Box::takeBack);
            article = page.article();
        }
        return article;
    }

    private List<String> article() {
        Box best = best();
        Box marked = best.markedArticle();
        Box root = marked == null ? best : marked;
        boxes.forEach(box -> box.keepIfPartOf(root, marked == null));
        List<Passage> found = new ArrayList<>();
        String heading = "";
        for (Passage passage : passages) {
            if (passage.box().isKept()) {
                heading = passage.isHeading() ? passage.text() : heading;
                if (!APPENDIX.matcher(heading).matches() && isArticleText(passage)) {
                    found.add(passage);
                }
            }
        }
        return texts(found);
    }

    /** The outermost of those that rank highest; the whole page where nothing speaks for any. */
    private Box best() {
        Box best = boxes.get(0);
        double most = best.rank();
        for (Box box : boxes) {
            double rank = box.rank();
            if (!box.isLeftOut() && rank > most) {
                best = box;
                most = rank;
            }
        }
        return best;
    }

    private static boolean isArticleText(Passage passage) {
        return !passage.isTitle()
                && !passage.isLinks()
                && !passage.isCell()
                && !NOTICE.matcher(passage.text()).matches();
    }

    /** A heading that nothing follows is left over from something that was left out. */
    private static List<String> texts(List<Passage> found) {
        int end = found.size();
        while (end > 0 && found.get(end - 1).isHeading()) {
            end--;
        }
        return found.subList(0, end).stream().map(Passage::text).toList();
    }
}
