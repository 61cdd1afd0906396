package org.discern.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One sign-in of one person on one device. Each refresh changes its secret; the secret before stays good until the new
 * one has been used, so that a reply lost on the way signs nobody out. An older secret ends the
 * session: somebody holds a copy that another has used since.
 */
@Entity
@Table(name = "session")
class Session {

    @Id
    private UUID id;

    @Column(name = "person_id", nullable = false)
    private UUID personId;

    @Column(name = "school_id", nullable = false)
    private UUID schoolId;

    @Column(name = "class_id")
    private @Nullable UUID classId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role role;

    @Column(name = "current_hash", nullable = false)
    private byte[] currentHash;

    @Column(name = "previous_hash")
    private byte @Nullable [] previousHash;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Session() {}

    Session(UUID id, Person person, byte[] hash, Instant now, Instant expiresAt) {
        this.id = id;
        this.personId = person.id();
        this.schoolId = person.schoolId();
        this.classId = person.classId();
        this.role = person.role();
        this.currentHash = hash;
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    Person person() {
        return new Person(personId, role, schoolId, classId);
    }

    /** Whether a secret with this hash may still be used. */
    boolean knows(byte[] hash) {
        return MessageDigest.isEqual(currentHash, hash)
                || previousHash != null && MessageDigest.isEqual(previousHash, hash);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** Takes the secret that follows the one with hash {@code used}, which is known. */
    void renew(byte[] used, byte[] next, Instant expires) {
        previousHash = used;
        currentHash = next;
        expiresAt = expires;
    }
}
