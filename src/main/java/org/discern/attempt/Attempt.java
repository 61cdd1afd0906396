package org.discern.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
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

    /** Counts the student's attempts at the assignment, from 1. */
    @Column(nullable = false)
    private int number;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Attempt() {}

    Attempt(ClassRow key, UUID assignmentId, UUID studentId, int number, Instant startedAt) {
        this.key = key;
        this.assignmentId = assignmentId;
        this.studentId = studentId;
        this.number = number;
        this.startedAt = startedAt;
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

    /** Ends the attempt; the first time stands. */
    void submit(Instant now) {
        if (submittedAt == null) {
            submittedAt = now;
        }
    }
}
