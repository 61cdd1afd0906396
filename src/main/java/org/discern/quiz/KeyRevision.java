package org.discern.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A correction of keys after their publication: never changed, and a trigger in the database sees to it. */
@Entity
@Immutable
@Table(name = "key_revision")
class KeyRevision {

    /** @param number counts the revisions of a chain, from 1 */
    @Embeddable
    record Id(
            @Embedded KeyChain chain,
            @Column(name = "number") int number) {}

    @EmbeddedId
    private Id id;

    /** By {@link KeyChangeJson}. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private String changes;

    /** For those who look back later; students do not see it. */
    @Column(nullable = false)
    private String reason;

    @Column(name = "made_by", nullable = false)
    private UUID madeBy;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected KeyRevision() {}

    KeyRevision(Id id, String changes, String reason, UUID madeBy, Instant madeAt) {
        this.id = id;
        this.changes = changes;
        this.reason = reason;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    int number() {
        return id.number();
    }

    String changes() {
        return changes;
    }

    String reason() {
        return reason;
    }

    UUID madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }
}
