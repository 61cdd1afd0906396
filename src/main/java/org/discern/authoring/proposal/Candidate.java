package org.discern.authoring.proposal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
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

    /** A candidate about one statement. */
    static Candidate of(
            Kind kind,
            String group,
            Statement statement,
            ArticleReading article,
            Function<List<String>, ObjectNode> item) {
        return new Candidate(
                kind,
                group,
                List.of(ArticleReading.extract(statement)),
                article.worth(statement),
                statement.confidence(),
                statement.reason(),
                item);
    }

    boolean overlaps(Candidate other) {
        return extracts.stream().anyMatch(mine -> other.extracts.stream().anyMatch(mine::overlaps));
    }
}
