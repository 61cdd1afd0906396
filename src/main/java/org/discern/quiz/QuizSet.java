package org.discern.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A quiz set on a shelf, described by its latest version. */
@Entity
@Table(name = "quiz_set")
class QuizSet {

    @Id
    private UUID id;

    /** Null for the packs that come with Discern: they belong to no school, and to all. */
    @Column(name = "school_id")
    private @Nullable UUID schoolId;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String summary;

    @Column(nullable = false)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private QuizContent.Level level;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false, columnDefinition = "text[]")
    private List<String> tags;

    @Column(name = "item_count", nullable = false)
    private int itemCount;

    @Column(name = "latest_version", nullable = false)
    private int latestVersion;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected QuizSet() {}

    @SuppressWarnings("NullAway.Init") // describe() sets the rest
    QuizSet(UUID id, @Nullable UUID schoolId, QuizContent content, Instant now) {
        this.id = id;
        this.schoolId = schoolId;
        this.name = content.id();
        this.createdAt = now;
        describe(content, now);
    }

    /** Takes the description of a newly published version and returns its number. */
    int publish(QuizContent content, Instant now) {
        describe(content, now);
        return ++latestVersion;
    }

    private void describe(QuizContent content, Instant now) {
        title = content.title();
        summary = content.summary();
        language = content.language();
        level = content.level();
        tags = content.tags();
        itemCount = content.items().size();
        updatedAt = now;
    }

    UUID id() {
        return id;
    }

    int latestVersion() {
        return latestVersion;
    }

    /** Whether teachers of a school may see it. */
    boolean isVisibleTo(UUID school) {
        return schoolId == null || schoolId.equals(school);
    }

    QuizLibrary.Summary summary() {
        return new QuizLibrary.Summary(
                id, name, title, summary, language, level, tags, itemCount, latestVersion, updatedAt, schoolId == null);
    }
}
