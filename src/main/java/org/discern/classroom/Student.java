package org.discern.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A pseudonym in a class. Nothing else is known of the child behind it. */
@Entity
@Table(name = "student")
class Student {

    @EmbeddedId
    private ClassRow key;

    @Column(nullable = false)
    private String pseudonym;

    @Column(name = "recovery_hash", nullable = false)
    private byte[] recoveryHash;

    /** The hash of what the device sent to make a repeated join harmless; null when it sent nothing. */
    @Column(name = "join_key_hash")
    private byte @Nullable [] joinKeyHash;

    @Column(name = "joined_at", nullable = false)
    private Instant joinedAt;

    /** How many times as long time limits are for the student, 1 to 4. */
    @Column(name = "time_factor", nullable = false)
    private double timeFactor;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Student() {}

    Student(ClassRow key, String pseudonym, byte[] recoveryHash, byte @Nullable [] joinKeyHash, Instant joinedAt) {
        this.key = key;
        this.pseudonym = pseudonym;
        this.recoveryHash = recoveryHash;
        this.joinKeyHash = joinKeyHash;
        this.joinedAt = joinedAt;
        this.timeFactor = 1;
    }

    UUID id() {
        return key.id();
    }

    UUID classId() {
        return key.classId();
    }

    String pseudonym() {
        return pseudonym;
    }

    Instant joinedAt() {
        return joinedAt;
    }

    double timeFactor() {
        return timeFactor;
    }

    void setTimeFactor(double timeFactor) {
        this.timeFactor = timeFactor;
    }
}
