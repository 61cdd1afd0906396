package org.discern.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.discern.platform.Rows;

/** Says which quiz sets ask the same, as copies do: their keys are each other's. Runs in the caller's transaction. */
@ApplicationScoped
public class Lineages {

    private static final String SETS = "select distinct quiz_set_id from quiz_version where hash = any(?)";

    /** A published version. */
    public record Version(UUID quizSetId, int number) {}

    private final PublishedQuizzes quizzes;
    private final Rows rows;

    Lineages(PublishedQuizzes quizzes, Rows rows) {
        this.quizzes = quizzes;
        this.rows = rows;
    }

    /** Whether one of several versions is of the same quiz set as {@code version}, or has an ancestor in common with it. */
    public boolean isKin(Version version, Collection<Version> others) {
        if (others.stream().anyMatch(other -> other.quizSetId().equals(version.quizSetId()))) {
            return true;
        }
        var line = line(version);
        return others.stream().anyMatch(other -> !Collections.disjoint(line, line(other)));
    }

    /** The set, the versions that it was copied from, and the sets of those that are on this server. */
    private Set<Object> line(Version version) {
        Set<Object> line = new HashSet<>();
        line.add(version.quizSetId());
        List<String> origins = quizzes.get(version.quizSetId(), version.number()).quiz().content().basedOn().stream()
                .map(Origin::hash)
                .toList();
        if (!origins.isEmpty()) {
            line.addAll(origins);
            line.addAll(rows.list(SETS, row -> row.getObject("quiz_set_id", UUID.class), origins));
        }
        return line;
    }
}
