package org.discern.authoring.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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
import org.discern.label.Words;

/** An analysed article, asked for what makes an item. */
final class ArticleReading {

    private static final int FEWEST_WORDS = 5;
    private static final int MOST_WORDS = 60;
    private static final int IDEAL_WORDS = 22;
    private static final double SURE = .5;
    private static final Pattern ENDED = Pattern.compile("[.!?…][\"”’')]*$");
    /** What may stand before the first word of a sentence. */
    private static final Pattern OPEN = Pattern.compile("(\\n|[.!?…:][\"”’')]*)\\s*$");

    private static final Pattern HINT = Pattern.compile(
            "(?i)[\"“”]|\\b(said|says|saying|told|according|claim(s|ed)?|charge(s|d)?|call(s|ed)|describe[sd]?"
                    + "|reportedly|allegedly|believe[sd]?|denie[sd])\\b");
    private static final Predicate<String> FIRST_PERSON =
            Pattern.compile("(?i)i|we|me|us|you").asMatchPredicate();

    /** Words that lean on the sentence before. */
    private static final Pattern LEANING = Pattern.compile(
            "(?i)[\"“‘']?(he|she|they|it|this|that|these|those|but|and|however|so|also|his|her|their|its|then|yet)\\b.*",
            Pattern.DOTALL);

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

    /** The statements of the body that stand for themselves: whole, neither too short nor too long. */
    private List<Statement> statements() {
        return analysis.statements().stream()
                .filter(statement -> statement.part() == Part.BODY && !statement.furniture())
                .filter(this::isWhole)
                .toList();
    }

    /** Those of them whose voice is told surely. */
    List<Statement> voices() {
        Set<String> seen = new HashSet<>();
        return statements().stream()
                .filter(statement -> confidenceOfVoice(statement) >= SURE)
                .filter(statement -> !wavers(statement) && !isUnmarked(statement))
                // A sentence that the page prints large as well.
                .filter(statement -> seen.add(words(extract(statement))))
                .toList();
    }

    /** That the voice of a statement is told rightly, 0 to 1; what it is worth may be less sure. */
    double confidenceOfVoice(Statement statement) {
        return speech(statement).map(ReportedSpeech::confidence).orElse(statement.confidence());
    }

    /** A sentence from its first word to its full stop: a clause that was cut out of one begs the question. */
    private boolean isWhole(Statement statement) {
        String words = words(statement.part(), statement.span());
        int count = Words.of(words).size();
        return count >= FEWEST_WORDS
                && count <= MOST_WORDS
                && ENDED.matcher(words).find()
                && (statement.span().start() == 0
                        || OPEN.matcher(before(statement)).find());
    }

    private String before(Statement statement) {
        int start = statement.span().start();
        return words(statement.part(), new Span(Math.max(0, start - 3), start));
    }

    /** Whether a statement of the author's own still hints at somebody else: too fine a point for a proposal. */
    private boolean wavers(Statement statement) {
        return statement.form() == Form.NONE
                && HINT.matcher(words(statement.part(), statement.span())).find();
    }

    /** Whether somebody speaks of themselves, in a quotation whose marks the text has lost. */
    private boolean isUnmarked(Statement statement) {
        return speech(statement)
                .map(ReportedSpeech::source)
                .map(source -> words(source.part(), source.mention()))
                .filter(FIRST_PERSON)
                .isPresent();
    }

    /** How good an excerpt a statement makes beside others told as surely, from its length and how well it stands alone. */
    double fitness(Statement statement) {
        String words = words(statement.part(), statement.span());
        int count = Words.of(words).size();
        double length = Math.min(1, Math.abs(count - IDEAL_WORDS) / (double) IDEAL_WORDS);
        double leaning = LEANING.matcher(words).matches() ? .3 : 0;
        return -.3 * length - leaning;
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
