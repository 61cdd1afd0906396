package org.discern.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.discern.article.ImportedArticle.Details;
import org.jspecify.annotations.Nullable;

/** A teacher's own copy of an article. */
@Entity
@Table(name = "article")
class KeptArticle {

    @Id
    private UUID id;

    @Column(name = "owner_id", nullable = false)
    private UUID ownerId;

    @Column
    private @Nullable String headline;

    @Column
    private @Nullable String byline;

    @Column
    private @Nullable String outlet;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    @Column
    private @Nullable String url;

    @Column
    private @Nullable String licence;

    @Column(nullable = false)
    private String body;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected KeptArticle() {}

    KeptArticle(UUID id, UUID ownerId, ImportedArticle article, Instant createdAt) {
        this.id = id;
        this.ownerId = ownerId;
        this.headline = article.details().headline();
        this.byline = article.details().byline();
        this.outlet = article.details().outlet();
        this.publishedOn = article.details().date();
        this.url = article.details().url();
        this.licence = article.details().licence();
        this.body = article.body();
        this.createdAt = createdAt;
    }

    UUID id() {
        return id;
    }

    ImportedArticle article() {
        return new ImportedArticle(new Details(headline, byline, outlet, publishedOn, url, licence), body);
    }

    Instant createdAt() {
        return createdAt;
    }
}
