package org.discern.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.discern.quiz.PackText.aPack;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.discern.quiz.change.FieldChange;
import org.discern.quiz.change.PartChange;
import org.discern.quiz.change.QuizChanges;
import org.junit.jupiter.api.Test;

class ComparingTest {

    @Property(tries = 100)
    void aQuizChangesNothingOfItself(@ForAll("quizzes") Quiz quiz) {
        var changes = Comparing.of(quiz, 1, quiz, 2);

        assertThat(changes.seenByStudents()).isFalse();
        assertThat(changes.keysChanged()).isFalse();
        assertThat(changes.items()).isEmpty();
    }

    @Property(tries = 100)
    void whatStudentsSeeAndTheKeysChangeAsTheHashesSay(@ForAll("quizzes") Quiz one, @ForAll("quizzes") Quiz other) {
        var changes = Comparing.of(one, 1, other, 2);

        boolean content = !Sealed.of(one).contentHash().equals(Sealed.of(other).contentHash());
        boolean keys = !Sealed.of(one).key().equals(Sealed.of(other).key());
        assertThat(changes.seenByStudents()).isEqualTo(content);
        assertThat(changes.keysChanged()).isEqualTo(keys);
    }

    @Test
    void aMendedKeyIsNothingThatStudentsSee() {
        var changes = since(aPack().saying("label: QUOTE").insteadOf("label: CLAIM"));

        assertThat(changes.seenByStudents()).isFalse();
        assertThat(changes.keysChanged()).isTrue();
        assertThat(changes.items())
                .extracting(PartChange::id, PartChange::change)
                .containsExactly(tuple("first", PartChange.Kind.CHANGED));
        assertThat(changes.items().get(0).fields())
                .containsExactly(new FieldChange("key.label", false, "CLAIM", "QUOTE"));
    }

    @Test
    void anotherPromptIsSeen() {
        var changes = since(aPack().saying("prompt: What is it?").insteadOf("prompt: What is this?"));

        assertThat(changes.seenByStudents()).isTrue();
        assertThat(changes.keysChanged()).isFalse();
        assertThat(changes.items().get(0).fields())
                .containsExactly(new FieldChange("prompt", true, "What is this?", "What is it?"));
    }

    @Test
    void anItemAsksSomethingElseWhenItsExcerptHasOtherWords() {
        var mended = aPack().saying("The pool has seven lanes. The").insteadOf("The pool has six lanes. The");

        var changes =
                since(mended.saying("quote: The pool has seven lanes.").insteadOf("quote: The pool has six lanes."));

        var words = new FieldChange("quote.lanes", true, "The pool has six lanes.", "The pool has seven lanes.");
        assertThat(changes.items()).extracting(PartChange::id).containsExactly("first", "second", "fourth");
        assertThat(changes.items()).allSatisfy(item -> assertThat(item.fields()).containsExactly(words));
    }

    @Test
    void anExcerptThatOnlyStandsElsewhereNowHasNotChanged() {
        var changes = since(aPack().saying("😀 Once more: The pool").insteadOf("😀 The pool"));

        assertThat(changes.excerpts()).isEmpty();
        assertThat(changes.articles()).hasSize(1);
        assertThat(changes.articles().get(0).fields())
                .containsExactly(new FieldChange(
                        "body",
                        true,
                        "😀 The pool has six lanes. The pool is too cold.",
                        "😀 Once more: The pool has six lanes. The pool is too cold."));
    }

    @Test
    void aRemovedItemAMovedOneAndAnAddedOneAreToldApart() {
        String first = aPack().text();
        int second = first.indexOf("  - id: second");
        int third = first.indexOf("  - id: third");
        int fourth = first.indexOf("  - id: fourth");
        int fifth = first.indexOf("  - id: fifth");
        String items = first.substring(fourth, fifth)
                + first.substring(first.indexOf("  - id: first"), second)
                + first.substring(third, fourth)
                + first.substring(second, third).replace("id: second", "id: another")
                + first.substring(fifth);
        String text = first.substring(0, first.indexOf("  - id: first")) + items;

        var changes = since(PackText.of(text));

        assertThat(changes.items())
                .extracting(PartChange::id, PartChange::change, PartChange::place)
                .containsExactly(
                        tuple("fourth", PartChange.Kind.MOVED, 1),
                        tuple("another", PartChange.Kind.ADDED, 4),
                        tuple("second", PartChange.Kind.REMOVED, 2));
    }

    @Test
    void theHeadIsComparedToo() {
        var changes = since(aPack().saying("level: ADVANCED").insteadOf("level: INTRODUCTORY"));

        assertThat(changes.head()).containsExactly(new FieldChange("level", true, "INTRODUCTORY", "ADVANCED"));
    }

    @Test
    void beforeTheFirstVersionThereWasNothing() {
        var changes = Comparing.of(null, 0, aPack().read(), 1);

        assertThat(changes.items()).hasSize(5).allMatch(item -> item.change() == PartChange.Kind.ADDED);
        assertThat(changes.head()).contains(new FieldChange("title", true, null, "The pool"));
    }

    @Provide
    Arbitrary<Quiz> quizzes() {
        return AnyQuiz.quizzes();
    }

    private static QuizChanges since(PackText later) {
        return Comparing.of(aPack().read(), 1, later.read(), 2);
    }
}
