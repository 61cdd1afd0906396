package org.discern.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Which elements of a page belong to the page and not to its article. */
final class Furniture {

    /** Never part of an article, whatever they hold. */
    private static final Set<String> NEVER = words("""
            script style noscript template nav aside footer menu figure figcaption caption button select
            option input textarea label iframe object embed svg math canvas audio video picture map dialog
            head title rt rp del
            """);

    private static final Set<String> ROLES = words("""
            navigation complementary banner contentinfo search dialog alertdialog menu menubar toolbar
            tablist button
            """);

    private static final Set<String> HINTED_TAGS = Set.of("header", "form", "address", "fieldset");
    private static final Set<String> NEVER_HINTED = Set.of("html", "body", "main", "article");

    /** Words of a class or an id. */
    private static final Set<String> HINTS = words("""
            ad ads advert advertisement author banner breadcrumb breadcrumbs byline caption captions comment
            comments consent cookie cookies credit credits disqus editsection footer header infobox masthead
            menu meta metadata modal nav navbar navbox navigation newsletter noprint outbrain popup promo
            promoted pubdate published pullquote recirc recommended recommendations reference references
            reflist related reply share sharing sidebar signup social sponsor sponsored subscribe taboola
            tags teaser thumbcaption timestamp toc toolbar tooltip trending widget
            """);

    private static final int LONGEST_NAMES = 1000;

    private static final Pattern PHRASES = Pattern.compile(
            "most-(?:read|popular|viewed)|(?:read|see|more)-(?:also|more|on|stories|news)|sister-?projects");
    private static final Pattern HIDDEN =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARTICLES =
            Pattern.compile("article|body|content|entry|hentry|main|post|story|text", Pattern.CASE_INSENSITIVE);

    private Furniture() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    /** Whether an element is passed over with all that stands in it. */
    static boolean isSkipped(Element element) {
        String name = element.normalName();
        return NEVER.contains(name)
                || name.startsWith("amp-")
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || ROLES.contains(element.attr("role"))
                || element.hasAttr("style")
                        && HIDDEN.matcher(element.attr("style")).find()
                || !element.isBlock() && isHinted(element) && element.childNodeSize() <= 10;
    }

    /** Whether its name, its class or its id hint at page furniture. Hints can err. */
    static boolean isHinted(Element element) {
        String name = element.normalName();
        if (NEVER_HINTED.contains(name)) {
            return false;
        }
        if (HINTED_TAGS.contains(name) || element.attr("rel").equals("author")) {
            return true;
        }
        String words = words(element);
        for (String word : words.split("-", -1)) {
            if (HINTS.contains(word)) {
                return true;
            }
        }
        return PHRASES.matcher(words).find();
    }

    /** How much an element's name, class and id speak for an article, in points as of Arc90's Readability. */
    static int bonus(Element element) {
        int bonus =
                switch (element.normalName()) {
                    case "article" -> 10;
                    case "div", "main", "section" -> 5;
                    case "td", "blockquote", "pre" -> 3;
                    case "ol", "ul", "dl", "form", "address" -> -3;
                    case "th" -> -5;
                    default -> 0;
                };
        return bonus + (ARTICLES.matcher(names(element)).find() ? 25 : 0);
    }

    private static String names(Element element) {
        String names = element.className() + " " + element.id();
        return names.substring(0, Math.min(LONGEST_NAMES, names.length()));
    }

    /** The words of class and id in lower case, with hyphens between: {@code relatedStories} gives two. */
    private static String words(Element element) {
        return names(element)
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .replaceAll("[^A-Za-z]+", "-")
                .toLowerCase(Locale.ROOT);
    }
}
