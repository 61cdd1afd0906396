package org.discern.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.discern.account.StudentId;
import org.discern.practice.learning.Candidate;
import org.discern.practice.learning.Candidate.Place;
import org.discern.practice.learning.Texts;
import org.discern.quiz.MarkSchemes;
import org.jspecify.annotations.Nullable;

/** The items that a student may practise with now. Runs in the caller's transaction. */
@ApplicationScoped
class Pool {

    private final UsableSets usable;
    private final HeldBack heldBack;
    private final SeenItems seenItems;
    private final ItemTexts texts;
    private final MarkSchemes schemes;

    Pool(UsableSets usable, HeldBack heldBack, SeenItems seenItems, ItemTexts texts, MarkSchemes schemes) {
        this.usable = usable;
        this.heldBack = heldBack;
        this.seenItems = seenItems;
        this.texts = texts;
        this.schemes = schemes;
    }

    private record Known(HeldBack.Held held, List<SeenItems.Seen> seen, Map<Place, Double> difficulties) {}

    /** @param chosen the quiz sets that the teacher has chosen; null for all that the school may use */
    List<Candidate> of(StudentId student, @Nullable List<UUID> chosen) {
        var sets = usable.of(student.classId(), chosen);
        var ids = sets.stream().map(UsableSets.UsableSet::id).toList();
        var held = heldBack.from(student);
        var hashes = usable.hashes(ids);
        var known = new Known(held, seenItems.by(student), usable.difficulties(ids));
        return sets.stream()
                .filter(set -> !held.holds(
                        set.id(), heldBack.family(set.id(), set.chain().version(), hashes)))
                .flatMap(set -> candidates(set, known))
                .toList();
    }

    private Stream<Candidate> candidates(UsableSets.UsableSet set, Known known) {
        var words = texts.of(set.id(), set.chain().version());
        return PracticeItem.of(schemes.of(set.chain(), set.keys()), set.chain())
                .filter(item -> !known.held().holds(words(words, item)))
                .map(item -> new Candidate(
                        item.place(),
                        item.skill(),
                        item.task(known.difficulties().get(item.place())),
                        words(words, item),
                        SeenItems.lastSeen(known.seen(), item.place(), words(words, item))));
    }

    private static Texts words(Map<String, Texts> words, PracticeItem item) {
        return Objects.requireNonNull(words.get(item.place().item()), "every item of a version has its texts");
    }
}
