package org.discern.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.discern.article.ImportedArticle.Details;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * Makes an article of the text or the page that somebody gives. Nothing is ever fetched. Pure, and in time linear in the
 * input.
 */
final class ArticleImport {

    static final ProblemType EMPTY = new ProblemType("empty-article", 422, "There is no article to read");
    static final ProblemType NOT_TEXT = new ProblemType("not-text", 422, "This is not text");
    static final ProblemType TOO_LONG = new ProblemType("article-too-long", 422, "The article is too long");

    /** The longest article, in code points. */
    static final int LONGEST_TEXT = 200_000;
    /** The longest page, in characters. */
    static final int LONGEST_HTML = 2_000_000;

    /** As many as no real page has. A browser, and jsoup, makes up to a dozen elements of each unclosed one. */
    private static final int MOST_TAGS = 100_000;

    static final int LONGEST_LINE = 500;
    private static final int LONGEST_HEADLINE = 150;

    /** Files that people paste, or that a client sends as if they were text. */
    private static final Pattern FILE = Pattern.compile("^\\s*(?:%PDF-|\\{\\\\rtf|PK\\x03\\x04|.PNG)");
    /** What cannot end a headline: a full stop, or a sign that something follows. */
    private static final Pattern NO_HEADLINE = Pattern.compile("[.,;:][\"'”’»)]*$");

    private ArticleImport() {}

    /**
     * An article from the one of the two that is given.
     *
     * @throws Problem {@code invalid} when it is none of them, or both; else see the other methods
     */
    static ImportedArticle of(@Nullable String text, @Nullable String html, Details given) {
        if (text != null && html == null) {
            return ofText(text, given);
        }
        if (html != null && text == null) {
            return ofHtml(html, given);
        }
        String sentence = "Send text or html: one of them, and not both.";
        throw Problem.of(ProblemType.INVALID, sentence, List.of(Problem.Detail.at("/text", sentence)));
    }

    /**
     * An article from plain text.
     *
     * @param given what is known of it already; without a headline a short first paragraph becomes the headline
     * @throws Problem {@code empty-article}, {@code not-text}, {@code article-too-long}
     */
    static ImportedArticle ofText(String text, Details given) {
        check(text);
        if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            throw tooLong(LONGEST_TEXT);
        }
        List<String> paragraphs = TextParagraphs.of(CleanText.of(text));
        return article(given.cleaned(), paragraphs);
    }

    /**
     * An article from the HTML of a page.
     *
     * @param given what is known of it already, and goes before what the page says
     * @throws Problem {@code empty-article}, {@code not-text}, {@code article-too-long}
     */
    static ImportedArticle ofHtml(String html, Details given) {
        if (html.length() > LONGEST_HTML || tags(html) > MOST_TAGS) {
            throw tooLong(LONGEST_HTML);
        }
        check(html);
        var page = Jsoup.parse(html);
        var metadata = new PageMetadata(page);
        Details known = given.cleaned().or(metadata.details());
        var paragraphs = ReadablePage.paragraphs(page.body());
        return article(known, paragraphs.isEmpty() ? metadata.body() : paragraphs);
    }

    private static ImportedArticle article(Details known, List<String> found) {
        Details details =
                known.headline() == null && opensWithHeadline(found) ? known.withHeadline(found.get(0)) : known;
        List<String> paragraphs = new ArrayList<>(found);
        if (!paragraphs.isEmpty() && sameWords(paragraphs.get(0), details.headline())) {
            paragraphs.remove(0);
        }
        if (paragraphs.isEmpty()) {
            throw Problem.of(EMPTY, "No paragraph of an article was found: paste its text.");
        }
        String body = String.join("\n\n", paragraphs);
        if (body.codePointCount(0, body.length()) > LONGEST_TEXT) {
            throw tooLong(LONGEST_TEXT);
        }
        return new ImportedArticle(details, body);
    }

    private static boolean sameWords(String paragraph, @Nullable String headline) {
        return headline != null && paragraph.equalsIgnoreCase(headline);
    }

    private static boolean opensWithHeadline(List<String> paragraphs) {
        return paragraphs.size() > 1
                && paragraphs.get(0).length() <= LONGEST_HEADLINE
                && !NO_HEADLINE.matcher(paragraphs.get(0)).find();
    }

    private static void check(String input) {
        if (input.isBlank()) {
            throw Problem.of(EMPTY, "There is nothing in it: paste the article.");
        }
        if (input.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            throw Problem.of(NOT_TEXT, "It holds halves of characters: copy the article again, as text.");
        }
        long junk = input.codePoints().filter(ArticleImport::isJunk).count();
        if (FILE.matcher(input).lookingAt() || junk >= 3 && junk * 20 > input.length()) {
            throw Problem.of(NOT_TEXT, "It is a file of another kind: open it, and copy the article's text.");
        }
    }

    private static int tags(String html) {
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0 && at + 1 < html.length(); at = html.indexOf('<', at + 1)) {
            tags += Character.isLetter(html.charAt(at + 1)) ? 1 : 0;
        }
        return tags;
    }

    /** What stands in no text, and is what bytes become that were none. */
    private static boolean isJunk(int codePoint) {
        int meant = CleanText.meant(codePoint);
        return meant == 0xfffd || Character.isISOControl(meant) && !Character.isWhitespace(meant);
    }

    private static Problem tooLong(int most) {
        return Problem.of(TOO_LONG, "Send at most " + most + " characters: one article, and not more of the page.");
    }
}
