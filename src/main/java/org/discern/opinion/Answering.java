package org.discern.opinion;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.discern.account.TeacherAccounts;
import org.discern.grading.Item;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.discern.quiz.AnswerReader;
import org.discern.quiz.QuizContent;
import org.jspecify.annotations.Nullable;

/** What colleagues do with what they are asked. Nothing here holds a key: only the content of a round goes out. */
@ApplicationScoped
class Answering {

    static final ProblemType ROUND_CLOSED = new ProblemType("round-closed", 409, "The round has been closed");

    private static final String REQUEST = "request for your opinion";

    /**
     * A round as a colleague sees it.
     *
     * @param askedBy the display name of the one who asks
     * @param closedAt null while they can answer
     * @param own what the colleague has said, by item
     */
    record Asked(
            UUID roundId,
            QuizContent content,
            String askedBy,
            @Nullable String note,
            Instant askedAt,
            @Nullable Instant closedAt,
            Map<String, Voice.Said> own) {}

    private final Rounds rounds;
    private final Invitations invitations;
    private final Opinions opinions;
    private final TeacherAccounts accounts;
    private final Clock clock;

    Answering(Rounds rounds, Invitations invitations, Opinions opinions, TeacherAccounts accounts, Clock clock) {
        this.rounds = rounds;
        this.invitations = invitations;
        this.opinions = opinions;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Latest first, without those that were declined. */
    @Transactional
    List<Asked> list(UUID colleague) {
        List<Asked> asked = new ArrayList<>();
        rounds.asking(colleague).forEach(round -> asked.add(asked(round, colleague)));
        return asked;
    }

    /** @throws Problem {@code not-found} */
    @Transactional
    Asked get(UUID round, UUID colleague) {
        refuseUnlessAsked(new Invitation.Id(round, colleague), LockModeType.NONE);
        return asked(rounds.findById(round), colleague);
    }

    /**
     * Says what one thinks of an item, or something else than before.
     *
     * @throws Problem {@code not-found}, {@code round-closed}, {@code invalid-answer}
     */
    @Transactional
    Voice.Said answer(Invitation.Id who, String itemId, JsonNode answer, @Nullable String comment) {
        refuseUnlessAsked(who, LockModeType.PESSIMISTIC_WRITE);
        var round = stillOpen(who.roundId());
        var quiz = round.quiz();
        Item item = quiz.item(itemId).orElseThrow(() -> Problem.notFound("item in the round"));
        var said = new Voice.Said(AnswerReader.read(answer, quiz.exercise(item)), comment);
        var id = new Opinion.Id(who.roundId(), who.colleagueId(), itemId);
        opinions.findByIdOptional(id)
                .ifPresentOrElse(
                        known -> known.change(said, clock.instant()),
                        () -> opinions.persist(new Opinion(id, said, clock.instant())));
        return said;
    }

    /**
     * Takes back what one has said, and leaves the round. Declined again, it stays so.
     *
     * @throws Problem {@code not-found}, {@code round-closed}
     */
    @Transactional
    void decline(Invitation.Id who) {
        var invitation = invitations
                .findByIdOptional(who, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problem.notFound(REQUEST));
        if (!invitation.isDeclined()) {
            stillOpen(who.roundId());
            opinions.forget(who);
            invitation.decline(clock.instant());
        }
    }

    /** The round, which nobody closes before the caller's transaction ends. */
    private Round stillOpen(UUID id) {
        var round = rounds.findById(id, LockModeType.PESSIMISTIC_READ);
        if (round.isClosed()) {
            throw Problem.of(ROUND_CLOSED, "It is too late: the one who asked has closed the round.");
        }
        return round;
    }

    private void refuseUnlessAsked(Invitation.Id who, LockModeType lock) {
        var asked = invitations.findByIdOptional(who, lock).filter(invitation -> !invitation.isDeclined());
        if (asked.isEmpty()) {
            throw Problem.notFound(REQUEST);
        }
    }

    private Asked asked(Round round, UUID colleague) {
        var content = round.content();
        Map<String, Opinion> given = new HashMap<>();
        opinions.of(new Invitation.Id(round.id(), colleague))
                .forEach(opinion -> given.put(opinion.id().item(), opinion));
        Map<String, Voice.Said> own = new LinkedHashMap<>();
        for (Item item : content.items()) {
            var opinion = given.get(item.id());
            if (opinion != null) {
                own.put(item.id(), opinion.said(item.question().kind()));
            }
        }
        String askedBy = accounts.find(round.askedBy()).orElseThrow().displayName();
        return new Asked(round.id(), content, askedBy, round.note(), round.askedAt(), round.closedAt(), own);
    }
}
