package org.discern.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.discern.article.ImportedArticle.Details;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlImportTest {

    private static final String PARAGRAPH =
            "<p>The council met on Monday, for the third time, and voted on the budget, at last.</p>";

    @Test
    void aNewsSiteIsReadWithoutItsFurniture() {
        var article = page("news-site");

        assertThat(article.details())
                .isEqualTo(new Details(
                        "Harbour bridge to close for six weeks & nobody is happy",
                        "Ines Marlow, Tom Adeyemi",
                        "The Hollin Bay Courier",
                        LocalDate.of(2026, 3, 4),
                        "https://courier.example/local/harbour-bridge-closes",
                        "https://creativecommons.org/licenses/by/4.0/"));
        assertThat(article.body()).isEqualTo("""
                The harbour bridge will close on Monday, the council said, after engineers found cracks in two of its piers.

                “We have no choice,” said the head of roads, Amina Holt. “If we wait, we may lose it.”

                Traders on the quay, who have seen three closures in five years, called the plan a disgrace.

                What drivers should know

                Buses will use the ring road, and a free ferry will run every 20 minutes, from 6 a.m. until midnight.

                The council expects the work to cost £1.4m.""");
    }

    @Test
    void openGraphSaysWhatNothingElseDoes() {
        var article = page("open-graph-only");

        assertThat(article.details())
                .isEqualTo(new Details(
                        "Night bus saved at last minute",
                        "R. Oduya",
                        "Valley News",
                        LocalDate.of(2026, 2, 11),
                        "https://valley.example/night-bus",
                        null));
        assertThat(paragraphs(article)).hasSize(3).first().asString().startsWith("The night bus will run");
        assertThat(paragraphs(article)).last().asString().endsWith("Jo Park, 34.");
    }

    @Test
    void lineBreaksMakeParagraphsWhereNothingElseDoes() {
        var article = page("divs-with-br");

        assertThat(article.headline()).isEqualTo("Lighthouse sold for one pound");
        assertThat(paragraphs(article))
                .containsExactly(
                        "The lighthouse at Cold Point has been sold for a pound, its owners said on Friday, to a group of volunteers.",
                        "\"It needs a roof, a door, and a miracle,\" said Dee Cray, who leads the group.",
                        "Café plans were turned down in 2019, — a spokesman declined to comment.");
    }

    @Test
    void anAmpPageIsReadWithoutItsOwnElements() {
        var article = page("amp");

        assertThat(article.headline()).isEqualTo("Storm takes pier");
        assertThat(article.details().byline()).isEqualTo("Lee Brandt");
        assertThat(paragraphs(article))
                .containsExactly(
                        "A storm took the last part of the pier in the night, the coastguard said on Friday morning.",
                        "Nobody was hurt.");
    }

    @Test
    void aWikiPageIsReadWithoutItsSourcesAndEditLinks() {
        var article = page("wikinews-like");

        assertThat(article.headline()).isEqualTo("Volcano wakes after 90 years");
        assertThat(article.details().licence()).isEqualTo("https://creativecommons.org/licenses/by/2.5/");
        assertThat(paragraphs(article))
                .containsExactly(
                        "Mount Ardo, quiet since 1936, sent ash two kilometres into the sky on Wednesday, said the national survey.",
                        "Villages on its western side, home to 4,000 people, were told to leave.",
                        "Earlier alarms",
                        "\"We have waited for this\", said the survey's director, \"and we were ready\".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>One is <b>bold.<p>Two is <i>not</b> closed.<p>Three.",
                "<div>One is bold.</div></span></p><div>Two is not closed.</div><br><div>Three.",
                "<html><p>One is bold.</html><p>Two is not closed.</body><p>Three.",
                "<ul><li>One is bold.<li>Two is not closed.<li>Three.",
                "One is bold.<br><br>Two is not closed.<br><br>Three.",
                "<pre>One is bold.\n\nTwo is not closed.\n\nThree.</pre>",
                "<p>One&#32;is&nbsp;bold.</p><!-- <p>no --><p>Two is not&Tab;clo&shy;sed.</p><p>Thr&#101;e.</p>",
                "<form><p>One is bold.<p>Two is not closed.<p>Three.</form>",
                "<div class=sidebar><p>One is bold.<p>Two is not closed.<p>Three.</div>"
            })
    void brokenAndOddPagesAreReadAsABrowserDoes(String html) {
        var article = ArticleImport.ofHtml(html, Details.UNKNOWN);

        assertThat(paragraphs(article)).containsExactly("One is bold.", "Two is not closed.", "Three.");
    }

    @Test
    void anArticleCutIntoPiecesIsPutTogether() {
        var article = html("<div class=wrap><div class=part>" + PARAGRAPH.repeat(4) + "</div><div class=ad>" + PARAGRAPH
                + "</div><div class=part>" + PARAGRAPH.repeat(2) + "</div></div>");

        assertThat(paragraphs(article)).hasSize(6);
    }

    @Test
    void manyCommentsDoNotDrownTheArticle() {
        String comment =
                "<div class=one><p>What a shambles, I say, and so says my neighbour, who knows, as it were.</p></div>";

        var article = html("<div class=wrap><div class=text>" + PARAGRAPH.repeat(4) + "</div><div id=comments>"
                + comment.repeat(60) + "</div></div>");

        assertThat(paragraphs(article)).hasSize(4);
    }

    @Test
    void hintsThatLeaveNothingAreNotFollowed() {
        var article = html("<div class='post tag-social'>" + PARAGRAPH.repeat(9) + "</div><div class=comments>"
                + "<p>Well, well, well, and well again, I say.</p>".repeat(5) + "</div>");

        assertThat(article.body()).contains("The council met on Monday");
    }

    @Test
    void otherArticlesOfThePageStayOut() {
        var article = html(
                "<article>" + PARAGRAPH.repeat(4) + "<article><p>A teaser, short, and sweet, and of no use.</p>"
                        + "</article></article><article><p>Another teaser, of another story, for another day.</p></article>");

        assertThat(article.body()).doesNotContain("teaser");
    }

    @Test
    void aPageThatNeedsItsScriptsIsReadFromItsLinkedData() {
        var article = html("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"A &amp; B\","
                + "\"articleBody\":\"The first.\\n\\nThe second.\"}</script><div id=app></div>");

        assertThat(article.headline()).isEqualTo("A & B");
        assertThat(paragraphs(article)).containsExactly("The first.", "The second.");
    }

    @Test
    void whatTheTeacherSaysGoesBeforeWhatThePageSays() {
        var given = new Details("Ours", null, null, LocalDate.of(2020, 1, 1), null, "CC0-1.0");

        var article = ArticleImport.ofHtml(text("news-site"), given);

        assertThat(article.details().headline()).isEqualTo("Ours");
        assertThat(article.details().date()).isEqualTo("2020-01-01");
        assertThat(article.details().licence()).isEqualTo("CC0-1.0");
        assertThat(article.details().outlet()).isEqualTo("The Hollin Bay Courier");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\":\"NewsArticle\",\"headline\":",
                "{\"@type\":\"NewsArticle\",\"headline\":{\"a\":1},\"author\":7,\"datePublished\":\"soon\",\"url\":[]}",
                "[[[[]]]]",
                "null",
                "",
                "{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-02-31\",\"url\":\"javascript:alert(1)\"}"
            })
    void brokenLinkedDataIsAsIfItWereNotThere(String json) {
        var article =
                html("<title>A title</title><script type='application/ld+json'>" + json + "</script>" + PARAGRAPH);

        assertThat(article.details()).isEqualTo(Details.UNKNOWN.withHeadline("A title"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<html></html>", "<script>x</script>", "<nav>Home</nav>", "<p>***</p>", "<h1>Only a title</h1>"})
    void aPageWithoutTextHasNoArticle(String html) {
        assertThatThrownBy(() -> html(html)).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.type())
                .isEqualTo(ArticleImport.EMPTY));
    }

    /** Each about as large as is taken, made to be slow. */
    static Map<String, String> monsters() {
        return Map.ofEntries(
                Map.entry("nested blocks", "<div>".repeat(90_000) + PARAGRAPH),
                Map.entry("nested blocks with text", "<div>word, ".repeat(90_000) + PARAGRAPH),
                Map.entry("nested inline", "<span>".repeat(90_000) + PARAGRAPH),
                Map.entry("formatting", "<b><i><font size=1><p>x ".repeat(20_000) + PARAGRAPH),
                Map.entry("links", "<a href=x>word ".repeat(60_000) + PARAGRAPH),
                Map.entry("siblings", "<p>a<script>b</script>".repeat(45_000) + PARAGRAPH),
                Map.entry("tables", "<table><tr><td>".repeat(30_000) + PARAGRAPH),
                Map.entry("line breaks", "<br>".repeat(90_000) + PARAGRAPH),
                Map.entry("text in tables", "<table><b>x".repeat(45_000) + PARAGRAPH),
                Map.entry("too many tags", "<i>".repeat(600_000) + PARAGRAPH),
                Map.entry(
                        "one class",
                        "<div class='" + "related ".repeat(125_000) + "'>" + PARAGRAPH + "<p>".repeat(90_000)),
                Map.entry(
                        "one class beside many",
                        "<div class='" + "x ".repeat(400_000) + "'>" + PARAGRAPH.repeat(50) + "</div>"
                                + "<div>a, b</div>".repeat(45_000)),
                Map.entry("attributes", "<p " + "a=b ".repeat(200_000) + ">" + PARAGRAPH),
                Map.entry("metas", "<meta name=author content=x>".repeat(35_000) + PARAGRAPH),
                Map.entry("authors", "<div itemprop=author><h1>".repeat(40_000) + PARAGRAPH),
                Map.entry(
                        "articles",
                        "<article itemprop=articleBody><p>some, text, that counts, ".repeat(20_000) + PARAGRAPH),
                Map.entry(
                        "json",
                        "<script type='application/ld+json'>" + "[".repeat(1_000_000) + "</script>" + PARAGRAPH),
                Map.entry("entities", "&amp;".repeat(30_000) + PARAGRAPH),
                Map.entry("open tags", "<".repeat(1_000_000) + PARAGRAPH),
                Map.entry("comments", "<!--".repeat(250_000) + "-->" + PARAGRAPH));
    }

    static List<String> namesOfMonsters() {
        return List.copyOf(monsters().keySet());
    }

    @ParameterizedTest
    @MethodSource("namesOfMonsters")
    @Timeout(30)
    void hugePagesTakeLinearTime(String name) {
        String monster = Objects.requireNonNull(monsters().get(name));

        ProblemType ended = null;
        try {
            html(monster);
        } catch (Problem e) {
            ended = e.type();
        }

        assertThat(ended).isIn(null, ArticleImport.TOO_LONG, ArticleImport.EMPTY);
    }

    private static ImportedArticle html(String html) {
        return ArticleImport.ofHtml(html, Details.UNKNOWN);
    }

    private static ImportedArticle page(String name) {
        return html(text(name));
    }

    private static String text(String name) {
        try (var in = HtmlImportTest.class.getResourceAsStream("/pages/" + name + ".html")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> paragraphs(ImportedArticle article) {
        return List.of(article.body().split("\n\n"));
    }
}
