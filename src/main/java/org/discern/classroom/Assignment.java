package org.discern.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.discern.quiz.KeyChain;
import org.discern.quiz.KeysInUse;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A quiz version given to a class. */
@Entity
@Table(name = "assignment")
class Assignment {

    @EmbeddedId
    private ClassRow key;

    @Column(name = "quiz_set_id", nullable = false)
    private UUID quizSetId;

    @Column(nullable = false)
    private int version;

    /** The class's school, whose corrections of the keys count; it never changes. */
    @Column(name = "school_id", nullable = false)
    private UUID schoolId;

    @Column(name = "key_revision", nullable = false)
    private int keyRevision;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "keys_not_below", nullable = false, columnDefinition = "int[]")
    private List<Integer> keysNotBelow;

    @Column(nullable = false)
    private String title;

    @Embedded
    private Window window;

    @Embedded
    private Policy policy;

    @Embedded
    private Timing timing;

    @Column(name = "paused_at")
    private @Nullable Instant pausedAt;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "created_by", nullable = false)
    private UUID createdBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Assignment() {}

    Assignment(ClassRow key, GivenQuiz quiz, Terms terms, Maker maker) {
        this.key = key;
        this.quizSetId = quiz.chain().quizSetId();
        this.version = quiz.chain().version();
        this.schoolId = quiz.chain().schoolId();
        this.keyRevision = quiz.keyRevision();
        this.keysNotBelow = List.of();
        this.title = quiz.title();
        this.window = terms.window();
        this.policy = terms.policy();
        this.timing = terms.timing();
        this.createdAt = maker.at();
        this.createdBy = maker.teacher();
    }

    /** Which version is given, marked by which of the school's corrections, under which title. */
    record GivenQuiz(KeyChain chain, int keyRevision, String title) {}

    /** When it can be answered, and how it is run. */
    record Terms(Window window, Policy policy, Timing timing) {}

    /** Who gives it, and when. */
    record Maker(UUID teacher, Instant at) {}

    Window window() {
        return window;
    }

    @Nullable Instant pausedAt() {
        return pausedAt;
    }

    /** @param time null when it goes on */
    void setPausedAt(@Nullable Instant time) {
        this.pausedAt = time;
    }

    void setWindow(Window window) {
        this.window = window;
    }

    void setTiming(Timing timing) {
        this.timing = timing;
    }

    void setKeys(KeysInUse keys) {
        this.keyRevision = keys.revision();
        this.keysNotBelow = keys.notBelow();
    }

    AssignedQuiz view() {
        return new AssignedQuiz(
                key.id(),
                key.classId(),
                quizSetId,
                version,
                title,
                window,
                pausedAt,
                policy,
                timing,
                new KeysInUse(keyRevision, keysNotBelow),
                schoolId);
    }
}
