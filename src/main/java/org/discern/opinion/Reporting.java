package org.discern.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.discern.account.Person;
import org.discern.account.TeacherAccounts;
import org.discern.account.TeacherAccounts.Profile;
import org.discern.grading.Item;
import org.discern.quiz.Quiz;

/** What is told of a round to the one who asked. */
@ApplicationScoped
class Reporting {

    private final OwnRounds rounds;
    private final Invitations invitations;
    private final Opinions opinions;
    private final TeacherAccounts accounts;
    private final Clock clock;

    Reporting(OwnRounds rounds, Invitations invitations, Opinions opinions, TeacherAccounts accounts, Clock clock) {
        this.rounds = rounds;
        this.invitations = invitations;
        this.opinions = opinions;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Latest first.
     *
     * @throws Problem {@code not-found}, {@code not-your-set}
     */
    @Transactional
    List<RoundView> list(UUID quizSet, Person owner) {
        return rounds.of(quizSet, owner).stream().map(this::view).toList();
    }

    /** @throws Problem {@code not-found}, {@code not-your-set} */
    @Transactional
    OpinionReport get(UUID quizSet, UUID round, Person owner) {
        return report(rounds.get(quizSet, round, owner));
    }

    /**
     * Ends a round, for good: what is said of it from here on rests on what does not change any more.
     *
     * @throws Problem {@code not-found}, {@code not-your-set}
     */
    @Transactional
    OpinionReport close(UUID quizSet, UUID id, Person owner) {
        var round = rounds.locked(quizSet, id, owner);
        round.close(clock.instant());
        return report(round);
    }

    /** No result before the closing: nobody can then be influenced by what others say, not even by way of the owner. */
    private OpinionReport report(Round round) {
        Quiz quiz = round.quiz();
        return new OpinionReport(view(round), round.isClosed() ? Evaluation.of(quiz, voices(round, quiz)) : null);
    }

    private RoundView view(Round round) {
        Map<UUID, Integer> answered = opinions.counts(round.id());
        var colleagues = invitations.of(round.id()).stream()
                .map(invitation -> {
                    var profile = profile(invitation.id().colleagueId());
                    int count = answered.getOrDefault(profile.id(), 0);
                    return new RoundView.AskedColleague(
                            profile.username(), profile.displayName(), count, invitation.isDeclined());
                })
                .sorted(Comparator.comparing(RoundView.AskedColleague::username))
                .toList();
        return new RoundView(
                round.id(),
                round.quizSetId(),
                round.revision(),
                round.note(),
                round.askedAt(),
                round.closedAt(),
                round.content().items().stream().map(Item::id).toList(),
                colleagues);
    }

    /** What the round suggests about an item; nothing before its closing. */
    List<Suggestion> suggestions(Round round, Item item) {
        Quiz quiz = round.quiz();
        return round.isClosed()
                ? Evaluation.opinions(quiz, item, voices(round, quiz)).suggestions()
                : List.of();
    }

    private List<Voice> voices(Round round, Quiz quiz) {
        Map<UUID, Map<String, Voice.Said>> said = new HashMap<>();
        for (Opinion opinion : opinions.of(round.id())) {
            Item item = quiz.item(opinion.id().item()).orElseThrow();
            said.computeIfAbsent(opinion.id().colleagueId(), any -> new HashMap<>())
                    .put(item.id(), opinion.said(item.question().kind()));
        }
        return said.entrySet().stream()
                .map(voice -> {
                    var profile = profile(voice.getKey());
                    return new Voice(profile.username(), profile.displayName(), voice.getValue());
                })
                .sorted(Comparator.comparing(Voice::username))
                .toList();
    }

    private Profile profile(UUID teacher) {
        return accounts.find(teacher).orElseThrow();
    }
}
