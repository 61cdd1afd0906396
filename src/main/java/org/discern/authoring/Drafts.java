package org.discern.authoring;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.discern.account.Person;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.discern.quiz.PublishedQuizzes;
import org.discern.quiz.QuizDocuments;
import org.discern.quiz.QuizLibrary;

/** The drafts of quiz sets, each with what was saved before it. Only a set's owner sees and changes its draft. */
@ApplicationScoped
public class Drafts {

    static final ProblemType STALE_DRAFT = new ProblemType("stale-draft", 412, "The draft was saved in the meantime");

    /** How many revisions can be undone. */
    static final int KEPT = 100;

    private static final String ORIGIN = "basedOn";

    private final QuizLibrary library;
    private final PublishedQuizzes versions;
    private final DraftRevisions revisions;
    private final QuizDocuments documents;
    private final DraftGuard guard;
    private final Clock clock;

    Drafts(
            QuizLibrary library,
            PublishedQuizzes versions,
            DraftRevisions revisions,
            QuizDocuments documents,
            DraftGuard guard,
            Clock clock) {
        this.library = library;
        this.versions = versions;
        this.revisions = revisions;
        this.documents = documents;
        this.guard = guard;
        this.clock = clock;
    }

    /** @throws Problem {@code not-found}, {@code not-your-set} */
    @Transactional
    public Draft get(UUID quizSet, Person owner) {
        return latest(library.own(quizSet, owner));
    }

    /** Makes a set with its first draft. */
    @Transactional
    Draft open(ObjectNode document, Person owner) {
        var set = library.open(DraftHead.of(document), owner);
        return save(set, document, new Draft(set.id(), 0, documents.empty(), List.of(), clock.instant(), null), owner);
    }

    /**
     * Saves an edit. Asked again after a lost reply, it answers the same and saves nothing.
     *
     * @param base the revision that the teacher was looking at
     * @throws Problem {@code not-found}, {@code not-your-set}, {@code stale-draft}, those of {@link DraftGuard#admit} and
     *     those of the edit
     */
    @Transactional
    public Draft save(UUID quizSet, Base base, UnaryOperator<ObjectNode> edit, Person owner) {
        var set = library.own(quizSet, owner);
        Draft latest = latest(set);
        if (!base.is(latest.revision())) {
            return repeated(set, base, edit, latest);
        }
        return save(set, edit.apply(latest.document().deepCopy()), latest, owner);
    }

    private Draft save(QuizLibrary.Summary set, ObjectNode edited, Draft latest, Person owner) {
        ObjectNode document = admitted(set, edited, latest.document());
        var changes = DraftChanges.between(latest.document(), document);
        if (changes.isEmpty()) {
            return latest;
        }
        int number = latest.revision() + 1;
        var saved = new DraftRevision(
                new DraftRevision.Id(set.id(), number),
                document.toString(),
                changes,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                owner.id());
        revisions.persist(saved);
        revisions.forgetBefore(set.id(), number - KEPT);
        library.describe(set.id(), DraftHead.of(document), owner);
        return draft(set.id(), saved);
    }

    private ObjectNode admitted(QuizLibrary.Summary set, ObjectNode edited, ObjectNode before) {
        documents.frame(edited, set.name());
        // Whose work a copy began with is not for the copier to take out.
        if (before.has(ORIGIN)) {
            edited.set(ORIGIN, before.get(ORIGIN));
        }
        guard.admit(edited, before);
        // As it will be read again, so that equal documents are equal trees.
        return documents.parse(edited.toString());
    }

    /** The edit that made the latest revision, sent again, has succeeded already. */
    private Draft repeated(QuizLibrary.Summary set, Base base, UnaryOperator<ObjectNode> edit, Draft latest) {
        if (base.is(latest.revision() - 1)) {
            ObjectNode before = at(set, latest.revision() - 1).document();
            if (admitted(set, edit.apply(before.deepCopy()), before).equals(latest.document())) {
                return latest;
            }
        }
        throw stale(set, base, latest);
    }

    private Problem stale(QuizLibrary.Summary set, Base base, Draft latest) {
        var changes = revisions.of(set.id()).stream()
                .filter(revision -> base.isBefore(revision.number()))
                .flatMap(revision -> revision.changes().stream())
                .distinct()
                .map(change -> Problem.Detail.at("/" + change, "Changed in the meantime."))
                .toList();
        return Problem.of(
                STALE_DRAFT,
                "Revision " + latest.revision() + " was saved at " + latest.savedAt()
                        + ", after the one that you edited: get the draft again, and edit that.",
                changes);
    }

    /**
     * The revisions that can be brought back, latest first.
     *
     * @throws Problem {@code not-found}, {@code not-your-set}
     */
    @Transactional
    List<SavedDraft> history(UUID quizSet, Person owner) {
        return revisions.of(library.own(quizSet, owner).id());
    }

    /** @throws Problem {@code not-found}, {@code not-your-set} */
    @Transactional
    Draft at(UUID quizSet, int revision, Person owner) {
        return at(library.own(quizSet, owner), revision);
    }

    private Draft at(QuizLibrary.Summary set, int revision) {
        return revision == 0
                ? published(set)
                : revisions
                        .find(set.id(), revision)
                        .map(found -> draft(set.id(), found))
                        .orElseThrow(() -> Problem.notFound("revision of the draft"));
    }

    private Draft latest(QuizLibrary.Summary set) {
        return revisions
                .latest(set.id())
                .map(revision -> draft(set.id(), revision))
                .orElseGet(() -> published(set));
    }

    private Draft published(QuizLibrary.Summary set) {
        if (set.latestVersion() == 0) {
            ObjectNode empty = documents.empty();
            documents.frame(empty, set.name());
            return new Draft(set.id(), 0, empty, List.of(), set.updatedAt(), null);
        }
        var version = versions.get(set.id(), set.latestVersion());
        ObjectNode document = documents.parse(documents.write(version.quiz()).toString());
        return new Draft(set.id(), 0, document, List.of(), version.publishedAt(), null);
    }

    private Draft draft(UUID quizSet, DraftRevision revision) {
        return new Draft(
                quizSet,
                revision.number(),
                documents.parse(revision.document()),
                revision.changes(),
                revision.savedAt(),
                revision.savedBy());
    }
}
