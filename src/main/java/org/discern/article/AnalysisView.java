package org.discern.article;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.discern.analysis.Analysis;
import org.discern.analysis.Finding;
import org.discern.analysis.NewsText;
import org.discern.analysis.ReportedSpeech;
import org.discern.analysis.Source;
import org.discern.analysis.SourceMeter;
import org.discern.analysis.Statement;
import org.discern.article.AnalysedArticle.FindingView;
import org.discern.article.AnalysedArticle.MeterView;
import org.discern.article.AnalysedArticle.PlacedWords;
import org.discern.article.AnalysedArticle.SourceView;
import org.discern.article.AnalysedArticle.SpanView;
import org.discern.article.AnalysedArticle.SpeechView;
import org.discern.article.AnalysedArticle.StatementView;
import org.discern.article.AnalysedArticle.VoiceView;
import org.discern.article.AnalysedArticle.WordsView;
import org.discern.label.Attribution;
import org.discern.label.Flag;
import org.discern.label.Part;
import org.discern.label.Span;
import org.jspecify.annotations.Nullable;

/** Puts the words of a text beside the positions of its analysis. */
final class AnalysisView {

    private final NewsText text;
    private final Analysis analysis;
    private final Map<Part, CodePoints> parts = new EnumMap<>(Part.class);
    /** The flags of statements by their index, where they have any. */
    private final Map<Integer, Set<Flag>> flags = new HashMap<>();

    private AnalysisView(NewsText text, Analysis analysis) {
        this.text = text;
        this.analysis = analysis;
        parts.put(Part.HEADLINE, new CodePoints(Objects.requireNonNullElse(text.headline(), "")));
        parts.put(Part.BODY, new CodePoints(text.body()));
        flagStatements();
    }

    static AnalysedArticle of(NewsText text, Analysis analysis) {
        return new AnalysisView(text, analysis).article();
    }

    private AnalysedArticle article() {
        var statements = analysis.statements();
        return new AnalysedArticle(
                text.headline(),
                text.body(),
                java.util.stream.IntStream.range(0, statements.size())
                        .mapToObj(i -> statement(statements.get(i), flags.getOrDefault(i, Set.of())))
                        .toList(),
                analysis.speeches().stream().map(this::speech).toList(),
                analysis.findings().stream().map(this::finding).toList(),
                meter(analysis.meter()));
    }

    private void flagStatements() {
        Map<Part, TreeMap<Integer, Integer>> starts = new EnumMap<>(Part.class);
        for (int i = 0; i < analysis.statements().size(); i++) {
            var statement = analysis.statements().get(i);
            starts.computeIfAbsent(statement.part(), part -> new TreeMap<>())
                    .put(statement.span().start(), i);
            if (statement.furniture()) {
                flag(i, Flag.PAGE_FURNITURE);
            }
        }
        for (Finding finding : analysis.findings()) {
            finding.words().forEach(words -> flagStatementsAt(words, finding.flag(), starts));
        }
    }

    private void flagStatementsAt(Finding.Words words, Flag flag, Map<Part, TreeMap<Integer, Integer>> starts) {
        var inPart = starts.getOrDefault(words.part(), new TreeMap<>());
        Integer first = inPart.floorKey(words.span().start());
        int from = first == null ? words.span().start() : first;
        inPart.subMap(from, true, Math.max(from, words.span().end()), false).values().stream()
                .filter(i -> analysis.statements().get(i).span().overlap(words.span()) > 0)
                .forEach(i -> flag(i, flag));
    }

    private void flag(int statement, Flag flag) {
        flags.computeIfAbsent(statement, i -> EnumSet.noneOf(Flag.class)).add(flag);
    }

    private StatementView statement(Statement statement, Set<Flag> flags) {
        Integer index = statement.speech();
        ReportedSpeech speech = index == null ? null : analysis.speeches().get(index);
        return new StatementView(
                statement.part(),
                SpanView.of(statement.span()),
                words(statement.part(), statement.span()).text(),
                statement.form(),
                statement.content(),
                statement.labels(),
                index,
                speech == null ? Attribution.NONE : speech.attribution(),
                speech == null ? null : source(speech.source()),
                speech == null ? null : cue(speech),
                flags,
                statement.furniture(),
                statement.confidence(),
                statement.slant(),
                statement.abstains(),
                statement.reason());
    }

    private SpeechView speech(ReportedSpeech speech) {
        return new SpeechView(
                speech.part(),
                speech.form(),
                words(speech.part(), speech.content()),
                words(speech.part(), speech.quotes()),
                speech.attribution(),
                source(speech.source()),
                cue(speech),
                speech.within(),
                speech.confidence(),
                speech.reason());
    }

    private @Nullable WordsView cue(ReportedSpeech speech) {
        Span cue = speech.cue();
        return cue == null ? null : words(speech.part(), cue);
    }

    private @Nullable SourceView source(@Nullable Source source) {
        return source == null
                ? null
                : new SourceView(
                        source.part(),
                        SpanView.of(source.mention()),
                        words(source.part(), source.mention()).text(),
                        source.name());
    }

    private FindingView finding(Finding finding) {
        var words = finding.words().stream()
                .map(found -> new PlacedWords(
                        found.part(),
                        SpanView.of(found.span()),
                        words(found.part(), found.span()).text()))
                .toList();
        return new FindingView(finding.flag(), words, finding.reason());
    }

    private static MeterView meter(SourceMeter meter) {
        var voices = meter.sources().stream()
                .map(voice -> new VoiceView(voice.name(), voice.vague(), voice.times(), voice.words()))
                .toList();
        return new MeterView(
                voices,
                meter.quoted(),
                meter.paraphrased(),
                meter.authorsVoice(),
                meter.named(),
                meter.vague(),
                meter.unattributedClaims());
    }

    private List<WordsView> words(Part part, List<Span> spans) {
        return spans.stream().map(span -> words(part, span)).toList();
    }

    private WordsView words(Part part, Span span) {
        return new WordsView(
                SpanView.of(span), Objects.requireNonNull(parts.get(part)).in(span));
    }
}
