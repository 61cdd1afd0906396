package org.discern.bench;

import java.util.List;
import java.util.Locale;
import org.discern.analysis.NewsText;
import org.discern.label.Span;
import org.jspecify.annotations.Nullable;

/**
 * A labelled text: an article with attributions or labelled sentences, or a single sentence.
 *
 * @param label of a single sentence
 */
record Row(
        String id,
        String source,
        @Nullable String title,
        Text text,
        @Nullable String label,
        List<Speech> speeches,
        List<Sentence> sentences) {

    /**
     * An attribution.
     *
     * @param type direct, mixed or indirect
     */
    record Speech(String type, List<Span> content, List<Span> cue, List<Span> speaker) {

        boolean quoted() {
            return type.equals("direct") || type.equals("mixed");
        }
    }

    /** @param label null where it has none */
    record Sentence(Span span, @Nullable String label) {}

    /** The text alone; the articles with attributions have their headline as its first paragraph. */
    NewsText body() {
        return new NewsText(null, text.text());
    }

    /** The text with its headline. */
    NewsText article() {
        return new NewsText(title == null ? null : Text.normalized(title).text(), text.text());
    }

    boolean isFrom(String outlet) {
        return source.toLowerCase(Locale.ROOT).contains(outlet.toLowerCase(Locale.ROOT));
    }
}
