package org.discern.correction;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.discern.classroom.ClassRow;
import org.discern.quiz.KeysInUse;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An assignment's answers marked again by another revision of the keys, batch after batch of its attempts. */
@Entity
@Table(name = "regrade")
class Regrade {

    @EmbeddedId
    private ClassRow key;

    @Column(name = "assignment_id", nullable = false)
    private UUID assignmentId;

    /** Counts the assignment's regrades, from 1. */
    @Column(nullable = false)
    private int number;

    @Column(name = "from_revision", nullable = false)
    private int fromRevision;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "from_not_below", nullable = false, columnDefinition = "int[]")
    private List<Integer> fromNotBelow;

    @Column(name = "to_revision", nullable = false)
    private int toRevision;

    @Column(name = "never_lower", nullable = false)
    private boolean neverLower;

    @Column(nullable = false)
    private String reason;

    @Column(name = "made_by", nullable = false)
    private UUID madeBy;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(nullable = false)
    private int total;

    @Column(nullable = false)
    private int done;

    @Column(name = "position")
    private @Nullable UUID position;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Regrade() {}

    Regrade(ClassRow key, Place place, Order order, UUID madeBy, Instant startedAt) {
        this.key = key;
        this.assignmentId = place.assignmentId();
        this.number = place.number();
        this.fromRevision = place.from().revision();
        this.fromNotBelow = place.from().notBelow();
        this.total = place.attempts();
        this.toRevision = order.toRevision();
        this.neverLower = order.neverLower();
        this.reason = order.reason();
        this.madeBy = madeBy;
        this.startedAt = startedAt;
    }

    /** What it is a regrade of, as that stood when it began. */
    record Place(UUID assignmentId, int number, KeysInUse from, int attempts) {}

    /** What was asked for. */
    record Order(int toRevision, boolean neverLower, String reason) {}

    boolean isOf(UUID assignment, Order order) {
        return assignmentId.equals(assignment) && order.equals(new Order(toRevision, neverLower, reason));
    }

    ClassRow key() {
        return key;
    }

    UUID assignmentId() {
        return assignmentId;
    }

    /** The keys before it. */
    KeysInUse from() {
        return new KeysInUse(fromRevision, fromNotBelow);
    }

    /** The keys since. */
    KeysInUse to() {
        return from().regradedTo(toRevision, neverLower);
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    @Nullable UUID position() {
        return position;
    }

    /** Attempts may have begun since the total was counted. */
    void advance(int attempts, UUID last) {
        done += attempts;
        total = Math.max(total, done);
        position = last;
    }

    /** Attempts may have been erased since the total was counted. */
    void finish(Instant now) {
        total = done;
        finishedAt = now;
    }

    Regrading.Progress progress() {
        return new Regrading.Progress(
                key.id(),
                assignmentId,
                number,
                isFinished() ? Regrading.State.DONE : Regrading.State.RUNNING,
                total,
                done,
                fromRevision,
                toRevision,
                neverLower,
                reason,
                madeBy,
                startedAt,
                finishedAt);
    }
}
