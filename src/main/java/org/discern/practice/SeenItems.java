package org.discern.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.discern.account.StudentId;
import org.discern.platform.Rows;
import org.discern.practice.learning.Candidate.Place;
import org.discern.practice.learning.Texts;
import org.jspecify.annotations.Nullable;

/** What a student has seen, in attempts and in practice. Runs in the caller's transaction. */
@ApplicationScoped
class SeenItems {

    /** Who starts an attempt gets the whole quiz. */
    private static final String QUIZZES = """
            select g.quiz_set_id, g.version, max(a.started_at) as seen_at
            from attempt a
            join assignment g on g.class_id = a.class_id and g.id = a.assignment_id
            where a.class_id = ? and a.student_id = ?
            group by g.quiz_set_id, g.version
            """;

    private static final String PRACTISED = """
            select i.quiz_set_id, i.version, i.item, max(r.made_at) as seen_at
            from practice_round r
            join practice_item i on i.class_id = r.class_id and i.round_id = r.id
            where r.class_id = ? and r.student_id = ?
            group by i.quiz_set_id, i.version, i.item
            """;

    /**
     * Something seen.
     *
     * @param item null for all items of the set
     */
    record Seen(UUID quizSetId, @Nullable String item, Texts texts, Instant at) {

        private boolean is(Place place, Texts words) {
            boolean same = quizSetId.equals(place.quizSetId()) && (item == null || item.equals(place.item()));
            return same || texts.overlap(words);
        }
    }

    private final Rows rows;
    private final ItemTexts texts;

    SeenItems(Rows rows, ItemTexts texts) {
        this.rows = rows;
        this.texts = texts;
    }

    /** All that the student has seen. */
    List<Seen> by(StudentId student) {
        var quizzes = rows.list(
                QUIZZES,
                row -> new Seen(
                        row.getObject("quiz_set_id", UUID.class),
                        null,
                        texts.ofAll(row.getObject("quiz_set_id", UUID.class), row.getInt("version")),
                        row.getTimestamp("seen_at").toInstant()),
                student.classId(),
                student.id());
        var items = rows.list(
                PRACTISED,
                row -> {
                    UUID set = row.getObject("quiz_set_id", UUID.class);
                    String item = row.getString("item");
                    var words = texts.of(set, row.getInt("version")).getOrDefault(item, Texts.of(List.of()));
                    return new Seen(
                            set, item, words, row.getTimestamp("seen_at").toInstant());
                },
                student.classId(),
                student.id());
        return Stream.concat(quizzes.stream(), items.stream()).toList();
    }

    /** When an item, or words of it, was seen last; null for never. */
    static @Nullable Instant lastSeen(List<Seen> seen, Place place, Texts words) {
        return seen.stream()
                .filter(one -> one.is(place, words))
                .map(Seen::at)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
