package org.discern.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.discern.account.Person;
import org.discern.grading.Answer;
import org.discern.grading.Exercise;
import org.discern.grading.Item;
import org.discern.grading.Key;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.jspecify.annotations.Nullable;

/** Corrects keys after their publication. An assignment is marked by a correction once it is regraded to it. */
@ApplicationScoped
public class KeyCorrections {

    static final ProblemType KEYS_UNCHANGED = new ProblemType("keys-unchanged", 409, "The keys are so already");

    /** A revision as it was made. */
    record Correction(int number, List<KeyChange> changes, String reason, UUID madeBy, Instant madeAt) {}

    /** What a teacher accepts of a student's answer, and why. */
    public record Acceptance(
            String item,
            KeyChange.How how,
            Answer answer,
            String reason,
            @Nullable String explanation) {}

    private final VersionAccess access;
    private final MarkSchemes schemes;
    private final KeyRevisions revisions;
    private final KeyChangeReader reader;
    private final Clock clock;

    KeyCorrections(
            VersionAccess access, MarkSchemes schemes, KeyRevisions revisions, KeyChangeReader reader, Clock clock) {
        this.access = access;
        this.schemes = schemes;
        this.revisions = revisions;
        this.reader = reader;
        this.clock = clock;
    }

    /** The number of a chain's latest revision; 0 when the keys are as published. */
    @Transactional
    public int latest(KeyChain chain) {
        return revisions.latest(chain);
    }

    /**
     * Adds a revision.
     *
     * @throws Problem {@code not-found}, {@code invalid-key-revision}, {@code keys-unchanged}
     */
    @Transactional
    Correction add(KeyChain chain, String reason, List<KeyChangeReader.Wanted> wanted, Person teacher) {
        checkMayRevise(chain, teacher);
        revisions.lock(chain);
        var before = schemes.latest(chain);
        var changes = reader.read(before.quiz(), wanted);
        if (before.after(changes).rulesAs(before)) {
            throw Problem.of(KEYS_UNCHANGED, "Nothing would change: look at the latest revision.");
        }
        return append(chain, changes, reason, teacher);
    }

    /**
     * Makes a student's answer right, or drops its item.
     *
     * @return the number of the revision that does so: the latest one where nothing was left to change
     * @throws Problem {@code not-found}, {@code invalid-key-revision} where the answer makes no key
     */
    @Transactional
    public int accept(KeyChain chain, Acceptance accepted, Person teacher) {
        checkMayRevise(chain, teacher);
        revisions.lock(chain);
        var before = schemes.latest(chain);
        Item item = before.quiz().item(accepted.item()).orElseThrow();
        var key = accepted.how().takesKey() ? keyFrom(before, item, accepted.answer()) : null;
        var changes = List.of(new KeyChange(item.id(), accepted.how(), key, accepted.explanation()));
        return before.after(changes).rulesAs(before)
                ? revisions.latest(chain)
                : append(chain, changes, accepted.reason(), teacher).number();
    }

    @Transactional
    List<Correction> list(KeyChain chain) {
        Quiz quiz = schemes.of(chain, KeysInUse.only(0)).quiz();
        return revisions.of(chain).stream()
                .map(revision -> correction(revision, quiz))
                .toList();
    }

    /** @throws Problem {@code not-found} */
    @Transactional
    Correction get(KeyChain chain, int number) {
        Quiz quiz = schemes.of(chain, KeysInUse.only(0)).quiz();
        return revisions
                .findByIdOptional(new KeyRevision.Id(chain, number))
                .map(revision -> correction(revision, quiz))
                .orElseThrow(() -> Problem.notFound("key revision"));
    }

    /** Any teacher who may see the version, for their own school alone; the only place that says so. */
    private void checkMayRevise(KeyChain chain, Person teacher) {
        access.get(chain.quizSetId(), chain.version(), teacher);
    }

    private static Key keyFrom(MarkScheme scheme, Item item, Answer answer) {
        var key = scheme.exercise(item).keyFrom(answer);
        var faults = Exercise.of(item.question(), key, scheme.quiz().texts()).faults().stream()
                .map(fault -> Problem.Detail.at("/how", fault.message()))
                .toList();
        if (!faults.isEmpty()) {
            throw Problem.of(
                    KeyChangeReader.INVALID_KEY_REVISION,
                    "The student's answer cannot be a key: write one, or drop the item.",
                    faults);
        }
        return key;
    }

    private Correction append(KeyChain chain, List<KeyChange> changes, String reason, Person teacher) {
        var id = new KeyRevision.Id(chain, revisions.latest(chain) + 1);
        var fresh = new KeyRevision(id, KeyChangeJson.write(changes), reason, teacher.id(), clock.instant());
        revisions.persistAndFlush(fresh);
        return new Correction(fresh.number(), changes, fresh.reason(), fresh.madeBy(), fresh.madeAt());
    }

    private static Correction correction(KeyRevision revision, Quiz quiz) {
        return new Correction(
                revision.number(),
                KeyChangeJson.read(revision.changes(), quiz),
                revision.reason(),
                revision.madeBy(),
                revision.madeAt());
    }
}
