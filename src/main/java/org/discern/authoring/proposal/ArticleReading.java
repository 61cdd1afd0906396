package org.discern.authoring.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.discern.analysis.Analysis;
import org.discern.analysis.Finding;
import org.discern.analysis.NewsText;
import org.discern.analysis.ReportedSpeech;
import org.discern.analysis.Source;
import org.discern.analysis.Statement;
import org.discern.label.Flag;
import org.discern.label.Form;
import org.discern.label.Part;
import org.discern.label.Span;

/** An analysed article, asked for what makes an item. */
final class ArticleReading {

    private final NewsText text;
    private final Analysis analysis;
    private final Map<Part, int[]> codePoints;

    ArticleReading(NewsText text, Analysis analysis) {
        this.text = text;
        this.analysis = analysis;
        String headline = text.headline() == null ? "" : text.headline();
        this.codePoints = Map.of(
                Part.HEADLINE, headline.codePoints().toArray(),
                Part.BODY, text.body().codePoints().toArray());
    }

    String words(Extract extract) {
        int[] all = codePoints.getOrDefault(extract.part(), new int[0]);
        return new String(all, extract.span().start(), extract.span().length());
    }

    /** All of the headline; only of an article that has one. */
    Extract headline() {
        return new Extract(Part.HEADLINE, Span.of(java.util.Objects.requireNonNull(text.headline())));
    }

    String words(Part part, Span span) {
        return words(new Extract(part, span));
    }

    Analysis analysis() {
        return analysis;
    }

    /** The statements that stand for themselves and whose voice is told surely. */
    List<Statement> voices() {
        return new Sentences(this).voices();
    }

    /** How good an excerpt a statement makes beside others told as surely: 0 or less. */
    double fitness(Statement statement) {
        return new Sentences(this).fitness(statement);
    }

    /** The paragraph that a statement stands in. */
    String paragraph(Statement statement) {
        int[] all = codePoints.getOrDefault(statement.part(), new int[0]);
        int from = statement.span().start();
        int to = statement.span().end();
        while (from > 0 && all[from - 1] != '\n') {
            from--;
        }
        while (to < all.length && all[to] != '\n') {
            to++;
        }
        return new String(all, from, to - from);
    }

    /** That the voice of a statement is told rightly, 0 to 1; what it is worth may be less sure. */
    double confidenceOfVoice(Statement statement) {
        return speech(statement).map(ReportedSpeech::confidence).orElse(statement.confidence());
    }

    static Extract extract(Statement statement) {
        return new Extract(statement.part(), statement.span());
    }

    Optional<ReportedSpeech> speech(Statement statement) {
        return Optional.ofNullable(statement.speech())
                .map(index -> analysis.speeches().get(index));
    }

    /** Who is given as the source, by the fullest name or by the words of the mention. */
    Optional<String> source(ReportedSpeech speech) {
        return Optional.ofNullable(speech.source()).map(this::name);
    }

    String name(Source source) {
        return source.name() == null ? words(source.part(), source.mention()) : source.name();
    }

    /** The quoted words of a speech that stand inside a range, with their marks. */
    static List<Span> quotesIn(Span range, ReportedSpeech speech) {
        return speech.form() == Form.INDIRECT
                ? List.of()
                : speech.quotes().stream()
                        .filter(quote -> quote.start() >= range.start() && quote.end() <= range.end())
                        .toList();
    }

    /** The words of a flag inside a statement. */
    List<Span> flagged(Flag flag, Statement statement) {
        List<Span> words = new ArrayList<>();
        for (Finding finding : analysis.findings()) {
            if (finding.flag() == flag) {
                finding.words().stream()
                        .filter(place -> place.part() == statement.part())
                        .map(Finding.Words::span)
                        .filter(span -> span.start() >= statement.span().start()
                                && span.end() <= statement.span().end())
                        .forEach(words::add);
            }
        }
        return words;
    }
}
