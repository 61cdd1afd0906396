package org.discern.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.discern.platform.Ids;
import org.discern.platform.Page;
import org.discern.platform.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The quiz sets that a school can give to its classes, and how versions of them are published. */
@ApplicationScoped
public class QuizLibrary {

    /** A quiz set by its latest version. */
    @Schema(name = "QuizSet", description = "A quiz set by its latest version.")
    public record Summary(
            UUID id,

            @Schema(description = "The `id` of its pack.", examples = "ice-director-2017")
            String name,

            String title,
            String summary,

            @Schema(description = "BCP 47 tag.", examples = "en")
            String language,

            QuizContent.Level level,
            List<String> tags,
            @Schema(minimum = "1") int itemCount,
            @Schema(minimum = "1") int latestVersion,
            Instant updatedAt,

            @Schema(description = "False for the sets of your own school.")
            boolean comesWithDiscern) {}

    /** Where a quiz set is put, and by whom. Both are null for the packs that come with Discern. */
    record Shelf(@Nullable UUID school, @Nullable UUID publisher) {
        static final Shelf OF_ALL = new Shelf(null, null);
    }

    /** @param fresh false when the latest version is the same already */
    record Publication(Summary summary, boolean fresh) {}

    private final QuizSets sets;
    private final QuizVersions versions;
    private final EntityManager database;
    private final Clock clock;

    QuizLibrary(QuizSets sets, QuizVersions versions, EntityManager database, Clock clock) {
        this.sets = sets;
        this.versions = versions;
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    Page<Summary> list(UUID school, @Nullable UUID after, int limit) {
        var found = sets.visibleTo(school, after, limit + 1).stream()
                .map(QuizSet::summary)
                .toList();
        return Page.of(found, limit, set -> set.id().toString());
    }

    /**
     * A set that teachers of the school may use.
     *
     * @throws Problem {@code not-found}
     */
    @Transactional
    public Summary find(UUID id, UUID school) {
        return sets.findByIdOptional(id)
                .filter(set -> set.isVisibleTo(school))
                .map(QuizSet::summary)
                .orElseThrow(() -> Problem.notFound("quiz set"));
    }

    /** Publishes a version, unless the latest one of the same name on the same shelf is the same already. */
    @Transactional
    Publication publish(Quiz quiz, Shelf shelf) {
        lockName(quiz.content().id());
        Sealed sealed = Sealed.of(quiz);
        Instant now = clock.instant();
        var set = sets.locked(shelf.school(), quiz.content().id()).orElse(null);
        if (set == null) {
            set = new QuizSet(Ids.next(), shelf.school(), quiz.content(), now);
            sets.persistAndFlush(set);
        } else if (hashOfLatest(set).equals(sealed.hash())) {
            return new Publication(set.summary(), false);
        }
        var id = new QuizVersion.Id(set.id(), set.publish(quiz.content(), now));
        versions.persist(new QuizVersion(id, sealed, shelf.publisher(), now));
        return new Publication(set.summary(), true);
    }

    private String hashOfLatest(QuizSet set) {
        return versions.findById(new QuizVersion.Id(set.id(), set.latestVersion()))
                .hash();
    }

    /** Two nodes that start at once, or two teachers, publish the same name one after the other. */
    private void lockName(String name) {
        database.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", "quiz set " + name)
                .getSingleResult();
    }
}
