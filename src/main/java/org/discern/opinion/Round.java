package org.discern.opinion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.discern.account.Person;
import org.discern.quiz.Quiz;
import org.discern.quiz.QuizContent;
import org.discern.quiz.Sealed;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Colleagues asked about a draft as it was at that moment. */
@Entity
@Table(name = "opinion_round")
class Round {

    @Id
    private UUID id;

    @Column(name = "quiz_set_id", nullable = false)
    private UUID quizSetId;

    @Column(nullable = false)
    private int revision;

    /** What colleagues see, by {@link Sealed}. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private String content;

    /** What they must not see, by {@link Sealed}. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private String key;

    @Column
    private @Nullable String note;

    @Column(name = "asked_by", nullable = false)
    private UUID askedBy;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Round() {}

    Round(UUID id, Source source, Sealed quiz, @Nullable String note, Instant askedAt) {
        this.id = id;
        this.quizSetId = source.quizSetId();
        this.revision = source.revision();
        this.askedBy = source.owner().id();
        this.content = quiz.content();
        this.key = quiz.key();
        this.note = note;
        this.askedAt = askedAt;
    }

    /** Which draft it is, and whose. */
    record Source(UUID quizSetId, int revision, Person owner) {}

    /** Closed once is closed for good. */
    void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
        }
    }

    UUID id() {
        return id;
    }

    UUID quizSetId() {
        return quizSetId;
    }

    int revision() {
        return revision;
    }

    QuizContent content() {
        return Sealed.content(content);
    }

    Quiz quiz() {
        return Sealed.quiz(content, key);
    }

    @Nullable String note() {
        return note;
    }

    UUID askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    @Nullable Instant closedAt() {
        return closedAt;
    }

    boolean isClosed() {
        return closedAt != null;
    }
}
