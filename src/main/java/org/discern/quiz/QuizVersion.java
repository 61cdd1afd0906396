package org.discern.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A published version: never changed, and a trigger in the database sees to it. */
@Entity
@Immutable
@Table(name = "quiz_version")
class QuizVersion {

    /** @param number counts the versions of a quiz set, from 1 */
    @Embeddable
    record Id(
            @Column(name = "quiz_set_id") UUID quizSetId,
            @Column(name = "number") int number) {}

    @EmbeddedId
    private Id id;

    /** What students see, by {@link QuizJson}. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private String content;

    /** What they must not see yet, by {@link QuizJson}. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private String key;

    @Column(name = "content_hash", nullable = false)
    private String contentHash;

    @Column(nullable = false)
    private String hash;

    @Column(name = "published_at", nullable = false)
    private Instant publishedAt;

    @Column(name = "published_by")
    private @Nullable UUID publishedBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected QuizVersion() {}

    QuizVersion(Id id, Sealed quiz, @Nullable UUID publishedBy, Instant publishedAt) {
        this.id = id;
        this.content = quiz.content();
        this.key = quiz.key();
        this.contentHash = quiz.contentHash();
        this.hash = quiz.hash();
        this.publishedBy = publishedBy;
        this.publishedAt = publishedAt;
    }

    Id id() {
        return id;
    }

    String content() {
        return content;
    }

    String key() {
        return key;
    }

    String contentHash() {
        return contentHash;
    }

    String hash() {
        return hash;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
