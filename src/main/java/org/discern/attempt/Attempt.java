package org.discern.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.discern.classroom.ClassRow;
import org.jspecify.annotations.Nullable;

/** One student's go at an assignment. */
@Entity
@Table(name = "attempt")
class Attempt {

    @EmbeddedId
    private ClassRow key;

    @Column(name = "assignment_id", nullable = false)
    private UUID assignmentId;

    @Column(name = "student_id", nullable = false)
    private UUID studentId;

    /** Counts the student's attempts at the assignment, from 1 without gaps; 0 when this one is voided. */
    @Column(nullable = false)
    private int number;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    /** How far the device's clock was ahead when it registered the attempt; null when it did not say. */
    @Column(name = "clock_ahead_millis")
    private @Nullable Long clockAheadMillis;

    @Column(name = "voided_at")
    private @Nullable Instant voidedAt;

    @Column(name = "voided_by")
    private @Nullable UUID voidedBy;

    @Column(name = "void_reason")
    private @Nullable String voidReason;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Attempt() {}

    Attempt(ClassRow key, UUID assignmentId, UUID studentId, int number, Instant startedAt) {
        this.key = key;
        this.assignmentId = assignmentId;
        this.studentId = studentId;
        this.number = number;
        this.startedAt = startedAt;
    }

    /** Notes what the device's clock said at {@link #startedAt()}. */
    void noteClock(Instant deviceTime) {
        clockAheadMillis = Duration.between(startedAt, deviceTime).toMillis();
    }

    ClassRow key() {
        return key;
    }

    UUID assignmentId() {
        return assignmentId;
    }

    UUID studentId() {
        return studentId;
    }

    int number() {
        return number;
    }

    Instant startedAt() {
        return startedAt;
    }

    @Nullable Instant submittedAt() {
        return submittedAt;
    }

    boolean isSubmitted() {
        return submittedAt != null;
    }

    boolean isVoided() {
        return voidedAt != null;
    }

    /** Why it was voided; null when it was not. */
    @Nullable String voidReason() {
        return voidReason;
    }

    /** Takes the attempt out for good; the first reason stands. */
    void voidBecause(String reason, UUID teacher, Instant now) {
        if (voidedAt == null) {
            voidedAt = now;
            voidedBy = teacher;
            voidReason = reason;
            number = 0;
        }
    }

    void renumber(int next) {
        number = next;
    }

    /** Ends the attempt; the first time stands. */
    void submit(Instant now) {
        if (submittedAt == null) {
            submittedAt = now;
        }
    }
}
