package org.discern.opinion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.discern.account.Person;
import org.discern.authoring.Base;
import org.discern.authoring.Draft;
import org.discern.authoring.Drafts;
import org.discern.grading.Item;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.discern.quiz.Quiz;
import org.discern.quiz.QuizDocuments;
import org.jspecify.annotations.Nullable;

/** Makes an edit of the draft of what a round suggests. */
@ApplicationScoped
class Applying {

    static final ProblemType NOT_SUGGESTED =
            new ProblemType("not-suggested", 409, "The round does not suggest this for the item");
    static final ProblemType ITEM_CHANGED =
            new ProblemType("item-changed", 409, "The item is not what the colleagues were asked");

    private final OwnRounds rounds;
    private final Reporting reporting;
    private final Drafts drafts;
    private final QuizDocuments documents;

    Applying(OwnRounds rounds, Reporting reporting, Drafts drafts, QuizDocuments documents) {
        this.rounds = rounds;
        this.reporting = reporting;
        this.drafts = drafts;
        this.documents = documents;
    }

    /** An item of a round about a quiz set. */
    record Target(UUID quizSetId, UUID roundId, String item) {}

    /**
     * @param ifMatch the ETag of the draft that the owner was looking at
     * @throws Problem {@code not-found}, {@code not-your-set}, {@code not-suggested}, {@code item-changed} and those of an
     *     edit
     */
    @Transactional
    Draft apply(Target target, Suggestion.Change change, @Nullable String ifMatch, Person owner) {
        var round = rounds.get(target.quizSetId(), target.roundId(), owner);
        var base = Base.of(ifMatch);
        var asked = round.quiz();
        var item = asked.item(target.item()).orElseThrow(() -> Problem.notFound("item in the round"));
        var suggestion = reporting.suggestions(round, item).stream()
                .filter(one -> one.change() == change)
                .findFirst()
                .orElseThrow(() -> Problem.of(
                        NOT_SUGGESTED,
                        round.isClosed()
                                ? "Take one of the item's suggestions, or edit the item yourself."
                                : "Close the round first: until then nothing is suggested."));
        return drafts.save(target.quizSetId(), base, draft -> applied(suggestion, draft, asked, item), owner);
    }

    private ObjectNode applied(Suggestion suggestion, ObjectNode draft, Quiz asked, Item item) {
        ObjectNode own = find(draft, item.id()).orElseThrow(() -> Problem.notFound("item in the draft"));
        ObjectNode alone = draft.deepCopy();
        alone.putArray("items").add(own.deepCopy());
        boolean same = AskableItems.of(alone, documents)
                .filter(now -> sameQuestion(asked, now, item))
                .isPresent();
        if (!same) {
            throw Problem.of(
                    ITEM_CHANGED, "The item was changed after your colleagues had been asked: edit it yourself.");
        }
        suggestion.applyTo(own);
        return draft;
    }

    private static boolean sameQuestion(Quiz asked, Quiz now, Item item) {
        var question = now.item(item.id()).map(Item::question).orElseThrow();
        var before = asked.content().texts();
        var after = now.content().texts();
        return question.equals(item.question())
                && question.excerpts().stream()
                        .allMatch(excerpt -> before.text(excerpt).equals(after.text(excerpt)));
    }

    private static Optional<ObjectNode> find(ObjectNode draft, String id) {
        for (JsonNode item : draft.path("items")) {
            if (item.path("id").asText().equals(id)) {
                return Optional.of((ObjectNode) item);
            }
        }
        return Optional.empty();
    }
}
