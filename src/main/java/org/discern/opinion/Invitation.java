package org.discern.opinion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A colleague who is asked in a round. */
@Entity
@Table(name = "opinion_invitation")
class Invitation {

    /** Who, and in which round. */
    @Embeddable
    record Id(
            @Column(name = "round_id") UUID roundId,
            @Column(name = "colleague_id") UUID colleagueId) {}

    @EmbeddedId
    private Id id;

    @Column(name = "declined_at")
    private @Nullable Instant declinedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Invitation() {}

    Invitation(Id id) {
        this.id = id;
    }

    void decline(Instant now) {
        if (declinedAt == null) {
            declinedAt = now;
        }
    }

    Id id() {
        return id;
    }

    boolean isDeclined() {
        return declinedAt != null;
    }
}
