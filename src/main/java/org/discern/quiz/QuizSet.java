package org.discern.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.discern.account.Person;
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

    /** The teacher who may change it; null for the packs that come with Discern. */
    @Column(name = "owner_id")
    private @Nullable UUID ownerId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Visibility visibility;

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

    /** The kinds of its items, and the labels that are keys; each once. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false, columnDefinition = "text[]")
    private List<String> kinds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false, columnDefinition = "text[]")
    private List<String> labels;

    @Column(name = "item_count", nullable = false)
    private int itemCount;

    /** Read only: others write it. */
    @Embedded
    private @Nullable SetDifficulty difficulty;

    /** 0 before the first publication. */
    @Column(name = "latest_version", nullable = false)
    private int latestVersion;

    @Column(name = "retired_at")
    private @Nullable Instant retiredAt;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected QuizSet() {}

    @SuppressWarnings("NullAway.Init") // describe() sets the rest
    QuizSet(UUID id, Shelf shelf, QuizHead head, Instant now) {
        this.id = id;
        this.schoolId = shelf.school();
        this.ownerId = shelf.owner();
        this.visibility = shelf.visibility();
        this.name = head.name();
        this.kinds = List.of();
        this.labels = List.of();
        this.createdAt = now;
        describe(head, now);
    }

    /** Takes the description of a newly published version and returns its number. */
    int publish(Quiz quiz, Instant now) {
        describe(QuizHead.of(quiz.content()), now);
        itemCount = quiz.content().items().size();
        kinds = Facets.kinds(quiz);
        labels = Facets.labels(quiz);
        return ++latestVersion;
    }

    /** Takes a new description, before or with a publication. */
    void describe(QuizHead head, Instant now) {
        title = head.title();
        summary = head.summary();
        language = head.language();
        level = head.level();
        tags = head.tags();
        updatedAt = now;
    }

    void share(Visibility with) {
        visibility = with;
    }

    /** Offers it no more; what classes have of it stays. Retiring it again changes nothing. */
    void retire(Instant now) {
        retiredAt = retiredAt == null ? now : retiredAt;
    }

    void bringBack() {
        retiredAt = null;
    }

    UUID id() {
        return id;
    }

    int latestVersion() {
        return latestVersion;
    }

    String name() {
        return name;
    }

    boolean isOwnedBy(Person person) {
        return person.id().equals(ownerId);
    }

    /** What has not been published is seen by its owner alone. */
    boolean isVisibleTo(Person person) {
        return isOwnedBy(person)
                || latestVersion > 0
                        && switch (visibility) {
                            case PRIVATE -> false;
                            case SCHOOL -> person.schoolId().equals(schoolId);
                            case PUBLIC -> true;
                        };
    }

    QuizLibrary.Summary summary() {
        return new QuizLibrary.Summary(
                id,
                name,
                title,
                summary,
                language,
                level,
                tags,
                kinds,
                labels,
                itemCount,
                difficulty == null ? SetDifficulty.UNKNOWN : difficulty,
                latestVersion,
                updatedAt,
                ownerId,
                visibility,
                retiredAt,
                schoolId == null);
    }
}
