package org.discern.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

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

    @Column(nullable = false)
    private String title;

    @Embedded
    private Window window;

    @Embedded
    private Policy policy;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "created_by", nullable = false)
    private UUID createdBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Assignment() {}

    Assignment(ClassRow key, GivenQuiz quiz, Window window, Policy policy, Maker maker) {
        this.key = key;
        this.quizSetId = quiz.quizSetId();
        this.version = quiz.version();
        this.title = quiz.title();
        this.window = window;
        this.policy = policy;
        this.createdAt = maker.at();
        this.createdBy = maker.teacher();
    }

    /** Which version is given, under which title. */
    record GivenQuiz(UUID quizSetId, int version, String title) {}

    /** Who gives it, and when. */
    record Maker(UUID teacher, Instant at) {}

    void setWindow(Window window) {
        this.window = window;
    }

    AssignedQuiz view() {
        return new AssignedQuiz(key.id(), key.classId(), quizSetId, version, title, window, policy);
    }
}
