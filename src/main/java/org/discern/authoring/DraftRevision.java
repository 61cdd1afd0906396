package org.discern.authoring;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A draft as it was saved once. */
@Entity
@Immutable
@Table(name = "draft_revision")
class DraftRevision {

    /** @param number counts what was saved of a quiz set's draft, from 1 */
    @Embeddable
    record Id(
            @Column(name = "quiz_set_id") UUID quizSetId,
            @Column(name = "number") int number) {}

    @EmbeddedId
    private Id id;

    @Column(nullable = false)
    private String document;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false, columnDefinition = "text[]")
    private List<String> changes;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @Column(name = "saved_by", nullable = false)
    private UUID savedBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected DraftRevision() {}

    DraftRevision(Id id, String document, List<String> changes, Instant savedAt, UUID savedBy) {
        this.id = id;
        this.document = document;
        this.changes = changes;
        this.savedAt = savedAt;
        this.savedBy = savedBy;
    }

    int number() {
        return id.number();
    }

    String document() {
        return document;
    }

    List<String> changes() {
        return changes;
    }

    Instant savedAt() {
        return savedAt;
    }

    UUID savedBy() {
        return savedBy;
    }
}
