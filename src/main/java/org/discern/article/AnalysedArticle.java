package org.discern.article;

import java.util.List;
import java.util.Set;
import org.discern.label.Attribution;
import org.discern.label.Content;
import org.discern.label.Flag;
import org.discern.label.Form;
import org.discern.label.Label;
import org.discern.label.Part;
import org.discern.label.Span;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text with all that the analysis says of it, for teachers. */
@Schema(name = "AnalysedArticle", description = "A text with what the analysis proposes. The teacher decides.")
record AnalysedArticle(
        @Schema(description = "As analysed; null where the text has none.") @Nullable String headline,

        @Schema(description = "As analysed: paragraphs in NFC, with an empty line between two.")
        String body,

        @Schema(description = "All of the text in reading order, cut where a sentence ends or the voice changes.")
        List<StatementView> statements,

        @Schema(description = "What is attributed to somebody, in reading order.")
        List<SpeechView> speeches,

        @Schema(description = "What a careful reader would stop at.")
        List<FindingView> findings,

        MeterView meter) {

    /** A range of the headline or of the body. */
    @Schema(name = "TextSpan", description = "A half-open range of the headline or the body, in Unicode code points.")
    record SpanView(
            @Schema(minimum = "0") int start,
            @Schema(minimum = "1") int end) {
        static SpanView of(Span span) {
            return new SpanView(span.start(), span.end());
        }
    }

    /** Words of the part that the context names. */
    @Schema(name = "Words", description = "Words with their place.")
    record WordsView(SpanView span, String text) {}

    /** Words of either part. */
    @Schema(name = "PlacedWords", description = "Words with the part that they stand in and their place there.")
    record PlacedWords(Part part, SpanView span, String text) {}

    /** Who says something. */
    @Schema(name = "Source", description = "Who says something.")
    record SourceView(
            Part part,
            SpanView span,

            @Schema(description = "The words that name the source there.")
            String words,

            @Schema(description = "The fullest name that the article gives to it; null where that is not clear.")
            @Nullable String name) {}

    /** A statement with the labels that are proposed for it. */
    @Schema(name = "AnalysedStatement")
    record StatementView(
            Part part,
            SpanView span,
            String text,
            Form form,
            Content content,

            @Schema(description = "The labels that it may rightly be given.", uniqueItems = true)
            Set<Label> labels,

            @Schema(
                    description = "Which of `speeches` it belongs to, from 0; null in the author's own voice.",
                    minimum = "0")
            @Nullable Integer speech,

            Attribution attribution,
            @Nullable SourceView source,

            @Schema(description = "The words that attribute it.") @Nullable WordsView cue,

            @Schema(description = "The flags whose words stand in it.", uniqueItems = true)
            Set<Flag> flags,

            @Schema(description = "Whether it belongs to the page and not to the article.")
            boolean furniture,

            @Schema(description = "That form and content are both right.", minimum = "0", maximum = "1")
            double confidence,

            @Schema(
                    description = "That the author judges here, and does not just report who does.",
                    minimum = "0",
                    maximum = "1")
            double slant,

            @Schema(description = "Whether the analysis is too unsure to propose labels: they are its best guess.")
            boolean abstains,

            @Schema(description = "Why, in words for the teacher.")
            String reason) {}

    /** What is attributed to somebody. */
    @Schema(name = "AnalysedSpeech")
    record SpeechView(
            Part part,
            Form form,

            @Schema(description = "What is attributed, in one or more pieces.")
            List<WordsView> content,

            @Schema(description = "The quoted pieces, each with its quotation marks.")
            List<WordsView> quotes,

            Attribution attribution,
            @Nullable SourceView source,
            @Nullable WordsView cue,

            @Schema(description = "Which of `speeches` it is nested in; null for the outermost.", minimum = "0")
            @Nullable Integer within,

            @Schema(minimum = "0", maximum = "1") double confidence,
            String reason) {}

    /** A flag with the words that raised it. */
    @Schema(name = "Finding", description = "A flag with the words that raised it.")
    record FindingView(Flag flag, List<PlacedWords> words, String reason) {}

    /** Whose voices the article is made of. */
    @Schema(name = "SourceMeter", description = "Whose voices the article is made of, by words.")
    record MeterView(
            @Schema(description = "Most words first.") List<VoiceView> sources,

            @Schema(description = "Share of words inside quotation marks.", minimum = "0", maximum = "1")
            double quoted,

            @Schema(description = "Share of words attributed without quotation marks.", minimum = "0", maximum = "1")
            double paraphrased,

            @Schema(description = "Share of all other words.", minimum = "0", maximum = "1")
            double authorsVoice,

            @Schema(description = "Sources with a name.", minimum = "0")
            int named,

            @Schema(description = "Sources without a name.", minimum = "0")
            int vague,

            @Schema(description = "Claims in the author's own voice.", minimum = "0")
            int unattributedClaims) {}

    /** One source of an article. */
    @Schema(name = "Voice", description = "One source of an article.")
    record VoiceView(
            String name,
            boolean vague,

            @Schema(description = "How often something is attributed to it.", minimum = "0")
            int times,

            @Schema(description = "How many words are attributed to it.", minimum = "0")
            int words) {}
}
