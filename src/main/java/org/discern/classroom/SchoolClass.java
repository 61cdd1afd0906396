package org.discern.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A class of a school. */
@Entity
@Table(name = "class")
class SchoolClass {

    @Id
    private UUID id;

    @Column(name = "school_id", nullable = false)
    private UUID schoolId;

    @Column(nullable = false)
    private String name;

    @Column(name = "join_code", nullable = false)
    private String joinCode;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected SchoolClass() {}

    SchoolClass(UUID id, UUID schoolId, String name, JoinCode joinCode, Instant createdAt) {
        this.id = id;
        this.schoolId = schoolId;
        this.name = name;
        this.joinCode = joinCode.text();
        this.createdAt = createdAt;
    }

    UUID id() {
        return id;
    }

    UUID schoolId() {
        return schoolId;
    }

    String name() {
        return name;
    }

    String joinCode() {
        return joinCode;
    }

    void setJoinCode(JoinCode joinCode) {
        this.joinCode = joinCode.text();
    }

    Instant createdAt() {
        return createdAt;
    }
}
