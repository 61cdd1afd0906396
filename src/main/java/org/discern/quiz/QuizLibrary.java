package org.discern.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.discern.account.Person;
import org.discern.platform.Ids;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The quiz sets that a school can give to its classes, and how versions of them are published. */
@ApplicationScoped
public class QuizLibrary {

    static final ProblemType NOT_YOUR_SET = new ProblemType("not-your-set", 403, "The quiz set is another teacher's");

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

            @Schema(description = "The kinds of its items.", examples = "[\"classify\"]")
            List<String> kinds,

            @Schema(description = "The labels that are right somewhere in it.", examples = "[\"CLAIM\"]")
            List<String> labels,

            @Schema(minimum = "0") int itemCount,

            SetDifficulty difficulty,

            @Schema(description = "0 before the first publication.", minimum = "0")
            int latestVersion,

            Instant updatedAt,

            @Schema(description = "The teacher who may change it; null for what comes with Discern.") @Nullable UUID ownerId,

            Visibility visibility,

            @Schema(description = "Since when it is offered no more; null while it is.") @Nullable Instant retiredAt,

            boolean comesWithDiscern) {}

    /** @param fresh false when the latest version is the same already */
    public record Publication(Summary summary, boolean fresh) {}

    private final QuizSets sets;
    private final QuizVersions versions;
    private final LibraryIndex index;
    private final EntityManager database;
    private final Clock clock;

    QuizLibrary(QuizSets sets, QuizVersions versions, LibraryIndex index, EntityManager database, Clock clock) {
        this.sets = sets;
        this.versions = versions;
        this.index = index;
        this.database = database;
        this.clock = clock;
    }

    /**
     * A set that the teacher may use.
     *
     * @throws Problem {@code not-found}
     */
    @Transactional
    public Summary find(UUID id, Person person) {
        return visible(id, person).summary();
    }

    /**
     * A set that the teacher may change; its row is locked until the caller's transaction ends, so that changes come
     * one after the other.
     *
     * @throws Problem {@code not-found}, {@code not-your-set}
     */
    @Transactional
    public Summary own(UUID id, Person person) {
        return owned(id, person).summary();
    }

    private QuizSet visible(UUID id, Person person) {
        return sets.findByIdOptional(id)
                .filter(set -> set.isVisibleTo(person))
                .orElseThrow(() -> Problem.notFound("quiz set"));
    }

    QuizSet owned(UUID id, Person person) {
        var set = visible(id, person);
        if (!set.isOwnedBy(person)) {
            throw Problem.of(NOT_YOUR_SET, "Only its owner can change it: make a copy, and change that.");
        }
        sets.lock(set);
        return set;
    }

    /** Makes a set of which nothing is published yet; only its owner sees it. A taken name gets a number. */
    @Transactional
    public Summary open(QuizHead head, Person owner) {
        lockName(head.name());
        String name = head.name();
        for (int i = 2; sets.locked(owner.id(), name).isPresent(); i++) {
            name = head.name() + "-" + i;
        }
        var free = new QuizHead(name, head.title(), head.summary(), head.language(), head.level(), head.tags());
        var set = new QuizSet(Ids.next(), Shelf.of(owner, Visibility.PRIVATE), free, clock.instant());
        sets.persistAndFlush(set);
        return set.summary();
    }

    /**
     * Takes a new description of a set that has no version yet; a published one is described by its latest version.
     *
     * @throws Problem {@code not-found}, {@code not-your-set}
     */
    @Transactional
    public void describe(UUID id, QuizHead head, Person owner) {
        var set = owned(id, owner);
        if (set.latestVersion() == 0) {
            set.describe(head, clock.instant());
        }
    }

    /**
     * Publishes the next version of a set of one's own, unless the latest one is the same already.
     *
     * @throws Problem {@code not-found}, {@code not-your-set}
     */
    @Transactional
    public Publication publish(UUID id, Quiz quiz, Person owner) {
        return publish(owned(id, owner), quiz, owner.id());
    }

    /** Publishes a version, unless the latest one of the same name and owner is the same already. */
    @Transactional
    Publication publish(Quiz quiz, Shelf shelf) {
        lockName(quiz.content().id());
        var set = sets.locked(shelf.owner(), quiz.content().id()).orElse(null);
        if (set == null) {
            set = new QuizSet(Ids.next(), shelf, QuizHead.of(quiz.content()), clock.instant());
            sets.persistAndFlush(set);
        }
        return publish(set, quiz, shelf.owner());
    }

    private Publication publish(QuizSet set, Quiz quiz, @Nullable UUID publisher) {
        Sealed sealed = Sealed.of(quiz);
        if (sealed.hash().equals(hashOfLatest(set))) {
            return new Publication(set.summary(), false);
        }
        Instant now = clock.instant();
        var id = new QuizVersion.Id(set.id(), set.publish(quiz, now));
        versions.persist(new QuizVersion(id, sealed, publisher, now));
        index.take(set.id(), quiz);
        database.refresh(set);
        return new Publication(set.summary(), true);
    }

    private @Nullable String hashOfLatest(QuizSet set) {
        var latest = new QuizVersion.Id(set.id(), set.latestVersion());
        return versions.findByIdOptional(latest).map(QuizVersion::hash).orElse(null);
    }

    /** Two nodes that start at once, or two teachers, publish the same name one after the other. */
    void lockName(String name) {
        database.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", "quiz set " + name)
                .getSingleResult();
    }
}
