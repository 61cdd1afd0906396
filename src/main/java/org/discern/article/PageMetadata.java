package org.discern.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.discern.article.ImportedArticle.Details;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article: in JSON-LD (schema.org), in Open Graph and other meta tags, in microdata, in what a
 * reader sees. The first of these that says something counts.
 */
final class PageMetadata {

    private static final int LONGEST_URL = 2000;
    private static final Pattern DAY = Pattern.compile("^\\s*(\\d{4}-\\d{2}-\\d{2})(?!\\d)");
    private static final Pattern BY = Pattern.compile("^by:?\\s+", Pattern.CASE_INSENSITIVE);

    private static final List<String> DATES = List.of(
            "article:published_time",
            "datepublished",
            "date",
            "pubdate",
            "parsely-pub-date",
            "dc.date",
            "dc.date.issued");
    private static final List<String> AUTHORS = List.of("author", "article:author", "parsely-author", "dc.creator");

    private final Document page;
    private final JsonNode linked;
    private final Map<String, String> metas = new TreeMap<>();

    PageMetadata(Document page) {
        this.page = page;
        this.linked = LinkedData.article(page).orElse(MissingNode.getInstance());
        for (Element meta : page.select("meta[content]")) {
            Stream.of("property", "name", "itemprop")
                    .map(meta::attr)
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> metas.putIfAbsent(name.toLowerCase(Locale.ROOT), meta.attr("content")));
        }
    }

    Details details() {
        return new Details(headline(), byline(), outlet(), date(), url(), licence());
    }

    /** The paragraphs as JSON-LD has them, for pages that show nothing without their scripts. */
    List<String> body() {
        return TextParagraphs.of(CleanText.of(linked.path("articleBody").asText()));
    }

    private @Nullable String headline() {
        var shown = page.select("h1");
        return first(
                () -> line(linked.path("headline")),
                () -> text("[itemprop=headline]"),
                () -> shown.size() == 1 ? line(shown.get(0).text()) : null,
                () -> withoutOutlet(meta(List.of("og:title", "twitter:title"))),
                () -> text("h1"),
                () -> withoutOutlet(line(page.title())));
    }

    /** Titles often end with the outlet: "Mayor resigns | The Hollin Bay Courier". */
    private @Nullable String withoutOutlet(@Nullable String title) {
        String outlet = outlet();
        if (title == null || outlet == null || !title.endsWith(outlet)) {
            return title;
        }
        String rest = title.substring(0, title.length() - outlet.length()).strip();
        return rest.matches(".+[|–—·\\-]")
                ? rest.substring(0, rest.length() - 1).strip()
                : title;
    }

    private @Nullable String byline() {
        String found = first(
                () -> line(LinkedData.names(linked.path("author"))),
                () -> name(meta(AUTHORS)),
                () -> text("[itemprop=author], [rel=author]"),
                () -> text(".byline, .author"));
        return found == null ? null : line(BY.matcher(found).replaceFirst(""));
    }

    /** Some pages give the author's page for the author's name. */
    private static @Nullable String name(@Nullable String author) {
        return author == null || author.startsWith("http") ? null : author;
    }

    private @Nullable String outlet() {
        return first(
                () -> line(LinkedData.names(linked.path("publisher"))),
                () -> meta(List.of("og:site_name", "application-name")));
    }

    private @Nullable LocalDate date() {
        return first(
                () -> day(linked.path("datePublished").asText()),
                () -> first(DATES, name -> day(metas.get(name))),
                () -> day(attribute("[itemprop=datePublished]", "datetime")),
                () -> day(attribute("time[datetime]", "datetime")));
    }

    private @Nullable String url() {
        return first(
                () -> address(attribute("link[rel=canonical]", "href")),
                () -> address(metas.get("og:url")),
                () -> address(linked.path("url").asText()),
                () -> address(linked.path("mainEntityOfPage").asText()),
                () -> address(linked.path("mainEntityOfPage").path("@id").asText()));
    }

    private @Nullable String licence() {
        return first(
                () -> line(attribute("link[rel=license], a[rel=license]", "href")),
                () -> line(linked.path("license")),
                () -> meta(List.of("dc.rights", "copyright")));
    }

    @SafeVarargs
    private static <T> @Nullable T first(Supplier<@Nullable T>... places) {
        return first(List.of(places), Supplier::get);
    }

    private static <S, T> @Nullable T first(List<S> places, Function<S, @Nullable T> look) {
        for (S place : places) {
            T found = look.apply(place);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable String meta(List<String> names) {
        return first(names, name -> line(metas.get(name)));
    }

    private @Nullable String text(String selector) {
        Element found = page.selectFirst(selector);
        return found == null ? null : line(found.hasAttr("content") ? found.attr("content") : found.text());
    }

    private @Nullable String attribute(String selector, String name) {
        Element found = page.selectFirst(selector);
        return found == null ? null : found.attr(name);
    }

    private static @Nullable String line(JsonNode value) {
        return value.isTextual() ? line(value.textValue()) : null;
    }

    /** Texts inside attributes and JSON-LD are often escaped once more. */
    private static @Nullable String line(@Nullable String raw) {
        return raw == null || raw.length() > 4 * ArticleImport.LONGEST_LINE
                ? null
                : CleanText.line(Parser.unescapeEntities(raw, false), ArticleImport.LONGEST_LINE);
    }

    /** The day as the page writes it, by the clocks of its place. */
    private static @Nullable LocalDate day(@Nullable String time) {
        var matcher = DAY.matcher(time == null ? "" : time);
        try {
            return matcher.find() ? LocalDate.parse(matcher.group(1)) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String address(@Nullable String url) {
        try {
            return url != null
                            && url.length() <= LONGEST_URL
                            && url.matches("https?://[^\\s]+")
                            && new URI(url).getHost() != null
                    ? url
                    : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
