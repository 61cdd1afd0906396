package org.discern.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.discern.account.Person;
import org.discern.platform.Page;
import org.discern.platform.Problem;
import org.discern.quiz.change.QuizChanges;
import org.discern.quiz.pack.PackArchive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The versions of the sets that a teacher may see, and what each changed. */
@ApplicationScoped
class VersionHistory {

    /** One line of the history. */
    @Schema(name = "QuizVersionEntry", description = "A published version, without its document.")
    record Entry(
            @Schema(minimum = "1") int number,

            @Schema(description = "SHA-256 of the document, in hexadecimal.", pattern = "^[0-9a-f]{64}$")
            String hash,

            @Schema(description = "SHA-256 of what students see, in hexadecimal.", pattern = "^[0-9a-f]{64}$")
            String contentHash,

            Instant publishedAt,

            @Schema(description = "The teacher who published it; null for what comes with Discern.") @Nullable UUID publishedBy,

            @Schema(minimum = "1") int itemCount) {}

    private final QuizLibrary library;
    private final VersionAccess access;
    private final EntityManager database;

    VersionHistory(QuizLibrary library, VersionAccess access, EntityManager database) {
        this.library = library;
        this.access = access;
        this.database = database;
    }

    /** @throws Problem {@code not-found} */
    @Transactional
    Page<Entry> list(UUID set, Person person, @Nullable Integer after, int limit) {
        library.find(set, person);
        List<Entry> found = database.createQuery("""
                        select new org.discern.quiz.VersionHistory$Entry(v.id.number, v.hash, v.contentHash,
                            v.publishedAt, v.publishedBy,
                            cast(function('jsonb_array_length', function('jsonb_extract_path', v.content, 'items'))
                                as integer))
                        from QuizVersion v
                        where v.id.quizSetId = :set and v.id.number < :before
                        order by v.id.number desc
                        """, Entry.class)
                .setParameter("set", set)
                .setParameter("before", after == null ? Integer.MAX_VALUE : after)
                .setMaxResults(limit + 1)
                .getResultList();
        return Page.of(found, limit, entry -> String.valueOf(entry.number()));
    }

    /** @throws Problem {@code not-found} */
    @Transactional
    PublishedQuiz get(UUID set, int number, Person person) {
        return access.get(set, number, person);
    }

    /**
     * What the version changed since another; everything is new since version 0.
     *
     * @throws Problem {@code not-found}
     */
    @Transactional
    QuizChanges changes(UUID set, int number, int since, Person person) {
        var version = get(set, number, person);
        var before = since == 0 ? null : get(set, since, person).quiz();
        return Comparing.of(before, since, version.quiz(), number);
    }

    /**
     * The latest versions of sets, as packs in a zip.
     *
     * @throws Problem {@code not-found} if the person sees one of them not, or nothing of it is published
     */
    byte[] zip(List<UUID> sets, Person person) {
        var files = sets.stream()
                .distinct()
                .map(set -> get(set, library.find(set, person).latestVersion(), person))
                .map(version -> ExportedPack.of(version, PackFormat.YAML).file())
                .toList();
        try {
            return PackArchive.write(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
