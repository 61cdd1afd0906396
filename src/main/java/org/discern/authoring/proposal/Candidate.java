package org.discern.authoring.proposal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.discern.analysis.ReportedSpeech;
import org.discern.analysis.Statement;
import org.discern.grading.Kind;

/**
 * An item that could be proposed.
 *
 * @param group items of one kind and one group are alike, such as those with the same axis and label
 * @param extracts what it asks about, at least one
 * @param worth how good an item it would make; comparable inside of a group
 * @param confidence of the analysis, 0 to 1
 * @param reason of the analysis, for the teacher
 * @param item writes the item for the ids that its extracts got
 */
record Candidate(
        Kind kind,
        String group,
        List<Extract> extracts,
        double worth,
        double confidence,
        String reason,
        Function<List<String>, ObjectNode> item) {

    /**
     * A statement with how surely the analysis tells of it what the item asks, and why.
     *
     * @param confidence 0 to 1
     * @param fitness how good an excerpt it makes, 0 or less
     */
    record Told(Statement statement, double confidence, double fitness, String reason) {

        /** By its voice. */
        static Told byVoice(Statement statement, ArticleReading article) {
            return new Told(
                    statement,
                    article.confidenceOfVoice(statement),
                    article.fitness(statement),
                    article.speech(statement).map(ReportedSpeech::reason).orElse(statement.reason()));
        }

        /** By what it is worth. */
        static Told byContent(Statement statement, ArticleReading article) {
            return new Told(statement, statement.confidence(), article.fitness(statement), statement.reason());
        }
    }

    /** A candidate about one statement. */
    static Candidate of(Kind kind, String group, Told told, Function<List<String>, ObjectNode> item) {
        return new Candidate(
                kind,
                group,
                List.of(ArticleReading.extract(told.statement())),
                told.confidence() + told.fitness(),
                told.confidence(),
                told.reason(),
                item);
    }

    boolean overlaps(Candidate other) {
        return extracts.stream().anyMatch(mine -> other.extracts.stream().anyMatch(mine::overlaps));
    }
}
