package org.discern.practice.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.discern.practice.learning.Candidate.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChoosingTest {

    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");
    private static final Learning LEARNING = new Learning(new Elo(1, .05), new Fsrs(.9));
    private static final Choosing CHOOSING = new Choosing(LEARNING, .75);
    private static final UUID SET = new UUID(0, 1);

    @Property
    void noWordsComeTwiceAndTheUnseenComeFirst(
            @ForAll("pools") @Size(max = 30) List<Candidate> pool, @ForAll @IntRange(min = 1, max = 20) int size) {
        var chosen = choose(Map.of(), pool, size);

        assertThat(chosen).hasSizeLessThanOrEqualTo(size);
        for (int i = 0; i < chosen.size(); i++) {
            for (var other : chosen.subList(i + 1, chosen.size())) {
                assertThat(chosen.get(i).texts().overlap(other.texts())).isFalse();
            }
        }
        var leftUnseen = pool.stream().filter(item -> item.seenAt() == null).filter(item -> chosen.stream()
                .noneMatch(other -> other.texts().overlap(item.texts())));
        if (chosen.size() < size || chosen.stream().anyMatch(item -> item.seenAt() != null)) {
            assertThat(leftUnseen).isEmpty();
        }
    }

    @Property
    void theSameWishIsGrantedTheSame(
            @ForAll("pools") @Size(max = 30) List<Candidate> pool, @ForAll @IntRange(min = 1, max = 20) int size) {
        assertThat(choose(Map.of(), pool, size)).isEqualTo(choose(Map.of(), pool, size));
    }

    @Test
    void theLeastRememberedOfTheDueSkillsComesFirst() {
        var pool = List.of(item("a", Skill.EVIDENCE, 0, null), item("b", Skill.WHOSE_VOICE, 0, null));
        var states = LEARNING.after(List.of(
                review(Skill.WHOSE_VOICE, 0, NOW.minus(Duration.ofDays(60))),
                review(Skill.EVIDENCE, 1, NOW.minus(Duration.ofDays(30)))));

        var chosen = choose(states, pool, 1);

        assertThat(chosen).extracting(Candidate::skill).containsExactly(Skill.WHOSE_VOICE);
    }

    @Test
    void whatIsDueComesBeforeWhatIsNewAndThatBeforeWhatRests() {
        var pool = List.of(
                item("a", Skill.CLAIM_OR_OPINION, 0, null),
                item("b", Skill.WHOSE_VOICE, 0, null),
                item("c", Skill.EVIDENCE, 0, null));
        var states = LEARNING.after(List.of(
                review(Skill.EVIDENCE, 1, NOW.minus(Duration.ofDays(30))), review(Skill.CLAIM_OR_OPINION, 1, NOW)));

        var chosen = choose(states, pool, 3);

        assertThat(chosen)
                .extracting(Candidate::skill)
                .containsExactly(Skill.EVIDENCE, Skill.WHOSE_VOICE, Skill.CLAIM_OR_OPINION);
    }

    @Test
    void ofNewSkillsTheMostMistakenComesFirst() {
        var pool = List.of(item("a", Skill.CLAIM_OR_OPINION, 0, null), item("b", Skill.LOADED_WORDS, 0, null));
        var official =
                new Review(Skill.CLAIM_OR_OPINION, Set.of(Skill.LOADED_WORDS), new Task(0, .5), .5, null, NOW, false);

        var chosen = choose(LEARNING.after(List.of(official)), pool, 1);

        assertThat(chosen).extracting(Candidate::skill).containsExactly(Skill.LOADED_WORDS);
    }

    @Test
    void theItemNearestToTheWishedSuccessIsTaken() {
        var pool = List.of(
                item("hard", Skill.EVIDENCE, 2, null),
                item("right", Skill.EVIDENCE, -.5, null),
                item("easy", Skill.EVIDENCE, -4, null));

        var chosen = choose(Map.of(), pool, 1);

        assertThat(chosen).extracting(item -> item.place().item()).containsExactly("right");
    }

    @Test
    void whereAllHasBeenSeenTheLongestAgoComesAgain() {
        var pool = List.of(
                item("lately", Skill.EVIDENCE, 0, NOW.minusSeconds(60)),
                item("long-ago", Skill.EVIDENCE, 0, NOW.minus(Duration.ofDays(50))));

        var chosen = choose(Map.of(), pool, 1);

        assertThat(chosen).extracting(item -> item.place().item()).containsExactly("long-ago");
    }

    @Test
    void textsAreAlikeByTheirWordsAlone() {
        var sentence = Texts.of(List.of("“It’s cold in here,” she said."));

        assertThat(sentence.overlap(Texts.of(List.of("it's COLD in here she said"))))
                .isTrue();
        assertThat(sentence.overlap(Texts.of(List.of("Mayor: it’s cold in here, she said; nobody laughed."))))
                .isTrue();
        assertThat(sentence.overlap(Texts.of(List.of("she said")))).isFalse();
        assertThat(sentence.overlap(Texts.of(List.of("It’s cold in there, she said."))))
                .isFalse();
        assertThat(Texts.of(List.of("…")).overlap(sentence)).isFalse();
    }

    private static List<Candidate> choose(Map<Skill, SkillState> states, List<Candidate> pool, int size) {
        return CHOOSING.choose(states, pool, new Choosing.Wish(size, NOW, 7));
    }

    private static Review review(Skill skill, double credit, Instant at) {
        return new Review(skill, Set.of(), new Task(0, .5), credit, null, at, true);
    }

    private static Candidate item(String id, Skill skill, double difficulty, @Nullable Instant seenAt) {
        return new Candidate(
                new Place(SET, 1, id),
                skill,
                new Task(difficulty, .25),
                Texts.of(List.of("The text of " + id)),
                seenAt);
    }

    @Provide
    Arbitrary<List<Candidate>> pools() {
        var words = Arbitraries.of("one", "two", "three", "four", "five")
                .list()
                .ofMinSize(1)
                .ofMaxSize(7);
        var seen = Arbitraries.integers().between(0, 5);
        return Combinators.combine(
                        words,
                        Arbitraries.of(Skill.class),
                        Arbitraries.integers().between(-3, 3),
                        seen)
                .as((text, skill, difficulty, days) -> new Candidate(
                        new Place(SET, 1, "i" + text.hashCode() + skill),
                        skill,
                        new Task(difficulty, .5),
                        Texts.of(List.of(String.join(" ", text))),
                        days == 0 ? null : NOW.minus(Duration.ofDays(days))))
                .list()
                .ofMaxSize(30)
                .map(ArrayList::new);
    }
}
