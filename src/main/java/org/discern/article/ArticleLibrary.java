package org.discern.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.discern.platform.Ids;
import org.discern.platform.Page;
import org.discern.platform.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The articles that teachers keep. Each sees their own ones only. */
@ApplicationScoped
public class ArticleLibrary {

    /** An article as its owner sees it. */
    @Schema(name = "StoredArticle", description = "A teacher's own copy of an article.")
    public record StoredArticle(
            UUID id,
            @Nullable String headline,
            @Nullable String byline,
            @Nullable String outlet,

            @Schema(description = "The day of publication.") @Nullable LocalDate date,

            @Nullable String url,

            @Schema(description = "What may be done with the text.") @Nullable String licence,

            @Schema(description = "Paragraphs in NFC, with an empty line between two.")
            String body,

            Instant createdAt) {
        static StoredArticle of(KeptArticle kept) {
            var article = kept.article();
            var known = article.details();
            return new StoredArticle(
                    kept.id(),
                    known.headline(),
                    known.byline(),
                    known.outlet(),
                    known.date(),
                    known.url(),
                    known.licence(),
                    article.body(),
                    kept.createdAt());
        }
    }

    /** A line of the list of articles. */
    @Schema(name = "ArticleSummary", description = "A teacher's own copy of an article, without its body.")
    record Summary(
            UUID id,
            @Nullable String headline,
            @Nullable String outlet,

            @Schema(description = "The day of publication.") @Nullable LocalDate date,

            Instant createdAt) {
        static Summary of(KeptArticles.Line line) {
            return new Summary(line.id(), line.headline(), line.outlet(), line.publishedOn(), line.createdAt());
        }
    }

    private final KeptArticles articles;
    private final Clock clock;

    ArticleLibrary(KeptArticles articles, Clock clock) {
        this.articles = articles;
        this.clock = clock;
    }

    @Transactional
    StoredArticle keep(ImportedArticle article, UUID owner) {
        var kept = new KeptArticle(Ids.next(), owner, article, clock.instant());
        articles.persistAndFlush(kept);
        return StoredArticle.of(kept);
    }

    /** The owner's articles, newest first. */
    @Transactional
    Page<Summary> list(UUID owner, @Nullable UUID after, int limit) {
        List<Summary> found =
                articles.of(owner, after, limit + 1).stream().map(Summary::of).toList();
        return Page.of(found, limit, article -> article.id().toString());
    }

    /** @throws Problem {@code not-found} */
    @Transactional
    public StoredArticle find(UUID id, UUID owner) {
        return articles.ownedBy(owner, id)
                .map(StoredArticle::of)
                .orElseThrow(() -> Problem.notFound("article of yours"));
    }

    /** @throws Problem {@code not-found} */
    @Transactional
    void delete(UUID id, UUID owner) {
        if (!articles.delete(owner, id)) {
            throw Problem.notFound("article of yours");
        }
    }
}
