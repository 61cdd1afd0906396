package org.discern.correction;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.discern.classroom.ClassRow;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.discern.quiz.KeyChange;
import org.jspecify.annotations.Nullable;

/** A student's disagreement with a key that they have been shown. */
@Entity
@Table(name = "challenge")
class Challenge {

    static final ProblemType CHALLENGE_CLOSED = new ProblemType("challenge-closed", 409, "The challenge is closed");

    /** What has become of a challenge. */
    enum State {
        OPEN,
        /** By the student, before it was answered. */
        WITHDRAWN,
        ACCEPTED,
        DECLINED
    }

    /**
     * What a teacher answers.
     *
     * @param how what to do about the key; null to decline
     * @param explanation what students read from now on; null where the one before stays
     */
    record Reply(
            String text,
            KeyChange.@Nullable How how,
            @Nullable String explanation) {}

    @EmbeddedId
    private ClassRow key;

    @Column(name = "attempt_id", nullable = false)
    private UUID attemptId;

    @Column(nullable = false)
    private String item;

    @Column(nullable = false)
    private String reason;

    @Column(name = "raised_at", nullable = false)
    private Instant raisedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    private @Nullable String reply;

    @Enumerated(EnumType.STRING)
    @Column(name = "accepted_how")
    private KeyChange.@Nullable How acceptedHow;

    @Column(name = "key_revision")
    private @Nullable Integer keyRevision;

    @Column(name = "answered_by")
    private @Nullable UUID answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Challenge() {}

    /** Gives it another reason. The same again changes nothing, whatever has become of it. */
    void reword(String other) {
        if (!reason.equals(other)) {
            refuseUnlessOpen();
            reason = other;
        }
    }

    void withdraw() {
        if (state != State.WITHDRAWN) {
            refuseUnlessOpen();
            state = State.WITHDRAWN;
        }
    }

    boolean isAnsweredBy(Reply same) {
        return same.text().equals(reply) && same.how() == acceptedHow;
    }

    /** @param revision what makes the student right; null when it is declined */
    void answer(Reply given, @Nullable Integer revision, UUID teacher, Instant now) {
        state = revision == null ? State.DECLINED : State.ACCEPTED;
        reply = given.text();
        acceptedHow = given.how();
        keyRevision = revision;
        answeredBy = teacher;
        answeredAt = now;
    }

    /** @throws Problem {@code challenge-closed} */
    void refuseUnlessOpen() {
        if (state != State.OPEN) {
            throw Problem.of(
                    CHALLENGE_CLOSED,
                    state == State.WITHDRAWN
                            ? "It was withdrawn, and stays so."
                            : "It has been answered, and its answer stays.");
        }
    }

    OwnChallenge own() {
        return new OwnChallenge(item, reason, state, raisedAt, reply, answeredAt);
    }

    String item() {
        return item;
    }
}
