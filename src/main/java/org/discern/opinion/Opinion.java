package org.discern.opinion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.discern.grading.Kind;
import org.discern.quiz.QuizJson;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a colleague says of an item. */
@Entity
@Table(name = "opinion")
class Opinion {

    /** Who says it, of what. */
    @Embeddable
    record Id(
            @Column(name = "round_id") UUID roundId,
            @Column(name = "colleague_id") UUID colleagueId,
            @Column(name = "item") String item) {}

    @EmbeddedId
    private Id id;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private String answer;

    @Column
    private @Nullable String comment;

    @Column(name = "given_at", nullable = false)
    private Instant givenAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Opinion() {}

    Opinion(Id id, Voice.Said said, Instant now) {
        this.id = id;
        this.answer = QuizJson.answer(said.answer());
        this.comment = said.comment();
        this.givenAt = now;
    }

    void change(Voice.Said said, Instant now) {
        answer = QuizJson.answer(said.answer());
        comment = said.comment();
        givenAt = now;
    }

    Id id() {
        return id;
    }

    Voice.Said said(Kind kind) {
        return new Voice.Said(QuizJson.answer(kind, answer), comment);
    }
}
