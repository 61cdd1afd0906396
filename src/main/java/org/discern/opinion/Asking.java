package org.discern.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.discern.account.Person;
import org.discern.authoring.Drafts;
import org.discern.platform.Ids;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.discern.quiz.QuizDocuments;
import org.discern.quiz.Sealed;
import org.jspecify.annotations.Nullable;

/** How the owner of a draft asks colleagues. */
@ApplicationScoped
class Asking {

    static final ProblemType NOTHING_TO_ASK =
            new ProblemType("nothing-to-ask", 422, "No item of the draft can be asked yet");

    private final Drafts drafts;
    private final QuizDocuments documents;
    private final Colleagues colleagues;
    private final Rounds rounds;
    private final Clock clock;

    Asking(Drafts drafts, QuizDocuments documents, Colleagues colleagues, Rounds rounds, Clock clock) {
        this.drafts = drafts;
        this.documents = documents;
        this.colleagues = colleagues;
        this.rounds = rounds;
        this.clock = clock;
    }

    /**
     * Asks colleagues about the items of the draft as they are now, and returns the id of the round.
     *
     * @throws Problem {@code not-found}, {@code not-your-set}, {@code unknown-colleague}, {@code asking-oneself},
     *     {@code nothing-to-ask}
     */
    @Transactional
    UUID ask(UUID quizSet, List<String> usernames, @Nullable String note, Person owner) {
        var draft = drafts.get(quizSet, owner);
        var asked = colleagues.named(usernames, owner);
        var quiz = AskableItems.of(draft.document(), documents)
                .orElseThrow(() -> Problem.of(
                        NOTHING_TO_ASK, "Give an item its prompt, its excerpt and its key; then ask your colleagues."));
        var source = new Round.Source(quizSet, draft.revision(), owner);
        var round = new Round(Ids.next(), source, Sealed.of(quiz), note, clock.instant());
        rounds.open(round, asked);
        return round.id();
    }
}
