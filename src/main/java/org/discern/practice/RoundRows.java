package org.discern.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.discern.account.StudentId;
import org.discern.platform.Problem;
import org.discern.platform.Rows;
import org.discern.practice.learning.Candidate.Place;
import org.jspecify.annotations.Nullable;

/** The rounds of practice as they are stored. Runs in the caller's transaction. */
@ApplicationScoped
class RoundRows {

    private static final String LOCK = """
            select 1 as found from student where class_id = ? and id = ? for update
            """;

    private static final String FIND = """
            select student_id, size, made_at from practice_round where class_id = ? and id = ?
            """;

    private static final String ITEMS = """
            select place, quiz_set_id, version, item, seen_before
            from practice_item
            where class_id = ? and round_id = ?
            order by place
            """;

    private static final String COUNT = """
            select count(*) as rounds from practice_round where class_id = ? and student_id = ? and made_at > ?
            """;

    private static final String ADD = """
            insert into practice_round (class_id, id, student_id, size, made_at) values (?, ?, ?, ?, ?)
            """;

    private static final String ADD_ITEM = """
            insert into practice_item (class_id, round_id, place, quiz_set_id, version, item, seen_before)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    /**
     * A round.
     *
     * @param size how many items were wished for
     */
    record Round(UUID id, UUID studentId, int size, Instant madeAt, List<Given> items) {}

    /**
     * An item of a round.
     *
     * @param number from 1, in the order shown
     */
    record Given(int number, Place place, boolean seenBefore) {}

    private record Head(UUID studentId, int size, Instant madeAt) {}

    private final Rows rows;

    RoundRows(Rows rows) {
        this.rows = rows;
    }

    /**
     * Makes requests of one student come one after the other.
     *
     * @throws Problem {@code not-found} if the student has been erased
     */
    void lock(StudentId student) {
        if (rows.list(LOCK, row -> row.getInt("found"), student.classId(), student.id())
                .isEmpty()) {
            throw Problem.notFound("student any more");
        }
    }

    /** Of whichever student of the class. */
    Optional<Round> find(UUID classId, UUID id) {
        return rows
                .list(
                        FIND,
                        row -> new Head(
                                row.getObject("student_id", UUID.class),
                                row.getInt("size"),
                                row.getTimestamp("made_at").toInstant()),
                        classId,
                        id)
                .stream()
                .findFirst()
                .map(head -> new Round(id, head.studentId(), head.size(), head.madeAt(), items(classId, id)));
    }

    long madeSince(StudentId student, Instant since) {
        return rows.list(COUNT, row -> row.getLong("rounds"), student.classId(), student.id(), since)
                .get(0);
    }

    void add(UUID classId, Round round) {
        rows.each(ADD, List.of(List.of(classId, round.id(), round.studentId(), round.size(), round.madeAt())));
        List<List<@Nullable Object>> all = new ArrayList<>();
        for (Given given : round.items()) {
            var place = given.place();
            all.add(List.of(
                    classId,
                    round.id(),
                    given.number(),
                    place.quizSetId(),
                    place.version(),
                    place.item(),
                    given.seenBefore()));
        }
        rows.each(ADD_ITEM, all);
    }

    private List<Given> items(UUID classId, UUID round) {
        return rows.list(
                ITEMS,
                row -> new Given(
                        row.getInt("place"),
                        new Place(
                                row.getObject("quiz_set_id", UUID.class), row.getInt("version"), row.getString("item")),
                        row.getBoolean("seen_before")),
                classId,
                round);
    }
}
