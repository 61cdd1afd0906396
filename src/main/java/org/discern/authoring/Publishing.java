package org.discern.authoring;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.discern.account.Person;
import org.discern.authoring.check.Advice;
import org.discern.authoring.check.DraftCheck;
import org.discern.authoring.check.PublishableDocument;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.discern.quiz.QuizDocuments;
import org.discern.quiz.QuizLibrary;

/** Makes the next version of a quiz set of its draft. */
@ApplicationScoped
class Publishing {

    static final ProblemType EMPTY_QUIZ_SET = new ProblemType("empty-quiz-set", 422, "The quiz set has no items");
    static final ProblemType NOT_READY = new ProblemType("not-ready", 422, "The draft is not ready to be published");
    static final ProblemType NOT_REVIEWED =
            new ProblemType("not-reviewed", 409, "Nobody has looked at some of the proposed items");

    private final Drafts drafts;
    private final QuizDocuments documents;
    private final DraftCheck check;
    private final QuizLibrary library;

    Publishing(Drafts drafts, QuizDocuments documents, DraftCheck check, QuizLibrary library) {
        this.drafts = drafts;
        this.documents = documents;
        this.check = check;
        this.library = library;
    }

    /**
     * @param number the version's
     * @param fresh false when the latest version is the same already
     */
    record Publication(int number, boolean fresh) {}

    /**
     * Publishes the draft as it stands. Nobody asks {@code PublishedQuizzes} for the version before this has returned: it
     * would keep in memory what a commit that fails has never stored.
     *
     * @param reviewed whether the teacher says that they have looked at all proposed items
     * @throws Problem {@code not-found}, {@code not-your-set}, {@code stale-draft}, {@code empty-quiz-set},
     *     {@code not-ready}, {@code not-reviewed}
     */
    @Transactional
    Publication publish(UUID quizSet, Base base, boolean reviewed, Person owner) {
        // As an edit, so that a request that got no reply can be repeated like any other.
        var draft = drafts.save(quizSet, base, before -> publishable(before, reviewed), owner);
        var publication = library.publish(quizSet, documents.read(draft.document()), owner);
        return new Publication(publication.summary().latestVersion(), publication.fresh());
    }

    private ObjectNode publishable(ObjectNode draft, boolean reviewed) {
        refuseUnlessReady(draft, reviewed);
        return PublishableDocument.of(draft);
    }

    private void refuseUnlessReady(ObjectNode draft, boolean reviewed) {
        if (draft.path("items").isEmpty()) {
            throw Problem.of(EMPTY_QUIZ_SET, "Add at least one item, then publish.");
        }
        var advice = check.of(draft);
        refuseIfAny(
                NOT_READY,
                "Mend what errors names, then publish.",
                advice.stream()
                        .filter(one -> one.weight() == Advice.Weight.MUST)
                        .toList());
        if (!reviewed) {
            refuseIfAny(
                    NOT_REVIEWED,
                    "Look at the items that errors names; then publish with reviewed: true.",
                    advice.stream()
                            .filter(one -> one.topic() == Advice.Topic.NOT_REVIEWED)
                            .toList());
        }
    }

    private static void refuseIfAny(ProblemType type, String sentence, List<Advice> advice) {
        if (!advice.isEmpty()) {
            var errors = advice.stream()
                    .map(one -> Problem.Detail.at(one.pointer(), one.message()))
                    .toList();
            throw Problem.of(type, sentence, errors);
        }
    }
}
