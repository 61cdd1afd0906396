package org.discern.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An account of somebody who teaches. */
@Entity
@Table(name = "teacher")
class Teacher {

    @Id
    private UUID id;

    @Column(name = "school_id", nullable = false)
    private UUID schoolId;

    @Column(nullable = false)
    private String username;

    @Column(name = "display_name", nullable = false)
    private String displayName;

    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role role;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Teacher() {}

    Teacher(UUID id, UUID schoolId, NewTeacher teacher, String passwordHash, Instant createdAt) {
        this.id = id;
        this.schoolId = schoolId;
        this.username = teacher.username();
        this.displayName = teacher.displayName();
        this.role = teacher.role();
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    Person person() {
        return new Person(id, role, schoolId, null);
    }

    UUID id() {
        return id;
    }

    UUID schoolId() {
        return schoolId;
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    String passwordHash() {
        return passwordHash;
    }

    void setPasswordHash(String passwordHash) {
        this.passwordHash = passwordHash;
    }

    Role role() {
        return role;
    }

    Instant createdAt() {
        return createdAt;
    }
}
