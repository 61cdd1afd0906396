package org.discern.authoring.proposal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.discern.analysis.ReportedSpeech;
import org.discern.analysis.Statement;
import org.discern.label.Content;
import org.discern.label.Form;
import org.discern.label.Part;
import org.discern.label.Span;
import org.discern.label.Words;

/** Which statements of an article make excerpts: whole sentences, told surely, that stand for themselves. */
final class Sentences {

    private static final int FEWEST_WORDS = 5;
    private static final int MOST_WORDS = 60;
    private static final int IDEAL_WORDS = 22;
    private static final double SURE = .5;
    private static final Pattern ENDED = Pattern.compile("[.!?…][\"”’')]*$");
    /** What may stand before the first word of a sentence. */
    private static final Pattern OPEN = Pattern.compile("(\\n|[.!?…:][\"”’')]*)\\s*$");

    /** Whoever speaks of themselves without marks may be the author of a column, or somebody who is interviewed. */
    private static final Pattern OF_ONESELF = Pattern.compile("(?i)\\b(i|we|me|us|my|our|mine|ours)\\b");

    /** Marks, and words that pass something on, whether or not the analysis found out for whom. */
    private static final Pattern HINT = Pattern.compile(
            "(?i)[\"“”]|\\b(sa(id|ys?|ying)|told|according|claim(s|ed)?|charge[sd]?|call(s|ed)|describe[sd]?|reportedly"
                    + "|alleged(ly)?|believe[sd]?|den(y|ies|ied)|state[sd]|assert(s|ed)|explain(s|ed)|announce[sd]|argue[sd]"
                    + "|insist(s|ed)|suggest(s|ed)|report(s|ed)|add(s|ed)|warn(s|ed)|admit(s|ted)|blame[sd]?|accus\\w+)\\b");

    private static final Predicate<String> FIRST_PERSON =
            Pattern.compile("(?i)i|we|me|us|you").asMatchPredicate();

    /** Words that lean on the sentence before. */
    private static final Pattern LEANING = Pattern.compile(
            "(?i)[\"“‘']?(he|she|they|it|this|that|these|those|but|and|however|so|also|his|her|their|its|then|yet)\\b.*",
            Pattern.DOTALL);

    /** Verbs that do nothing but pass on; of others, such as "ruled" or "advised", an item is a matter of opinion. */
    private static final Pattern PLAIN_CUE = Pattern.compile(
            "(?i)(?!.*\\bnot\\b).*\\b(say|says|said|saying|tells?|told|according to|writes?|wrote|adds?|added|claims?|claimed|explain(s|ed)|state[sd]"
                    + "|argue[sd]|believe[sd]?|warn(s|ed)|insist(s|ed)|denie[sd]|admit(s|ted)"
                    + "|tweeted|asserted|acknowledge[sd])");

    private static final double SURE_OF_OPINION = .6;

    private final ArticleReading article;

    Sentences(ArticleReading article) {
        this.article = article;
    }

    /** The statements whose voice is told surely, in reading order. */
    List<Statement> voices() {
        Set<String> seen = new HashSet<>();
        return statements().stream()
                .filter(statement -> article.confidenceOfVoice(statement) >= SURE)
                .filter(statement -> isPlain(statement) && !isUnmarked(statement))
                // A sentence that the page prints large as well.
                .filter(statement -> seen.add(article.words(ArticleReading.extract(statement))))
                .toList();
    }

    /** The statements of the body that stand for themselves: whole, neither too short nor too long. */
    private List<Statement> statements() {
        return article.analysis().statements().stream()
                .filter(statement -> statement.part() == Part.BODY && !statement.furniture())
                .filter(statement -> statement.content() != Content.NOT_AN_ASSERTION)
                .filter(this::isWhole)
                .toList();
    }

    /** A sentence from its first word to its full stop: a clause that was cut out of one begs the question. */
    private boolean isWhole(Statement statement) {
        String words = article.words(statement.part(), statement.span());
        int count = Words.of(words).size();
        return count >= FEWEST_WORDS
                && count <= MOST_WORDS
                && ENDED.matcher(words).find()
                && (statement.span().start() == 0
                        || OPEN.matcher(before(statement)).find());
    }

    private String before(Statement statement) {
        int start = statement.span().start();
        return article.words(statement.part(), new Span(Math.max(0, start - 3), start));
    }

    private boolean isPlain(Statement statement) {
        if (statement.form() == Form.NONE) {
            return !wavers(statement)
                    && (statement.content() != Content.OPINION || statement.confidence() >= SURE_OF_OPINION);
        }
        return statement.form() != Form.INDIRECT
                || article.speech(statement)
                        .map(speech -> speech.cue() == null ? "" : article.words(speech.part(), speech.cue()))
                        .filter(PLAIN_CUE.asMatchPredicate())
                        .isPresent();
    }

    /** Whether a statement of the author's own still hints at somebody else: too fine a point for a proposal. */
    private boolean wavers(Statement statement) {
        String words = article.words(statement.part(), statement.span());
        return HINT.matcher(words).find() || OF_ONESELF.matcher(words).find() || standsInOpenMarks(statement);
    }

    /** Whether the paragraph has a quotation mark without its partner: somebody may be speaking all along. */
    private boolean standsInOpenMarks(Statement statement) {
        String paragraph = article.paragraph(statement);
        long straight = paragraph.chars().filter(c -> c == '"').count();
        long opening = paragraph.chars().filter(c -> c == '“').count();
        long closing = paragraph.chars().filter(c -> c == '”').count();
        return straight % 2 != 0 || opening != closing;
    }

    /** Whether somebody speaks of themselves, in a quotation whose marks the text has lost. */
    private boolean isUnmarked(Statement statement) {
        return article.speech(statement)
                .map(ReportedSpeech::source)
                .map(source -> article.words(source.part(), source.mention()))
                .filter(FIRST_PERSON)
                .isPresent();
    }

    /** How good an excerpt a statement makes beside others told as surely, from its length and how well it stands alone. */
    double fitness(Statement statement) {
        String words = article.words(statement.part(), statement.span());
        int count = Words.of(words).size();
        double length = Math.min(1, Math.abs(count - IDEAL_WORDS) / (double) IDEAL_WORDS);
        boolean leans = LEANING.matcher(words).matches()
                || statement.form() == Form.DIRECT && words.chars().noneMatch(c -> "\"“”‘’'".indexOf(c) >= 0);
        double leaning = leans ? .3 : 0;
        return -.3 * length - leaning;
    }
}
