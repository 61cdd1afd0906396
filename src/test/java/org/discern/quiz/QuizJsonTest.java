package org.discern.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.discern.grading.Answer;
import org.discern.grading.AnyExercise;
import org.discern.grading.Classify;
import org.discern.grading.Exercise;
import org.discern.grading.Item;
import org.discern.grading.Kind;
import org.discern.grading.Solution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuizJsonTest {

    /** Fields that only a solution has. */
    private static final Set<String> SECRET_FIELDS = Set.of(
            "key",
            "explanation",
            "flags",
            "skills",
            "difficulty",
            "accept",
            "label",
            "labels",
            "source",
            "fidelity",
            "spans",
            "settles");

    private static final ObjectMapper PLAIN = new ObjectMapper();

    @Property(tries = 150)
    void aQuizSplitForPublishingAndPutTogetherAgainIsTheSame(@ForAll("quizzes") Quiz quiz) throws IOException {
        Sealed sealed = Sealed.of(quiz);

        Quiz read = QuizJson.read(sealed.content(), sealed.key());

        assertThat(parts(read)).isEqualTo(parts(quiz));
    }

    @Property(tries = 150)
    void whatStudentsSeeHoldsNothingOfTheSolution(@ForAll("quizzes") Quiz quiz) throws IOException {
        String content = QuizJson.content(quiz.content());

        assertThat(fields(PLAIN.readTree(content))).doesNotContainAnyElementsOf(SECRET_FIELDS);
        assertThat(content).doesNotContain(AnyQuiz.SECRET);
        assertThat(fields(QuizJson.document(quiz))).contains("key", "explanation");
    }

    @ParameterizedTest
    @MethodSource("org.discern.quiz.ShippedPack#all")
    void whatStudentsSeeOfAShippedPackHoldsNothingOfTheSolution(ShippedPack pack) throws IOException {
        Quiz quiz = pack.quiz();

        String content = QuizJson.content(quiz.content());

        assertThat(fields(PLAIN.readTree(content))).doesNotContainAnyElementsOf(SECRET_FIELDS);
        assertThat(quiz.content().items())
                .noneMatch(item -> content.contains(quiz.solution(item.id()).explanation()));
    }

    @Property
    void everyKeyIsWrittenAndReadAsItWas(@ForAll("quizzes") Quiz quiz) throws IOException {
        String written = QuizJson.key(quiz);

        Quiz read = QuizJson.read(QuizJson.content(quiz.content()), written);

        assertThat(solutions(read)).isEqualTo(solutions(quiz));
        assertThat(QuizJson.key(read)).isEqualTo(written);
    }

    @Property
    void everyAnswerIsWrittenAndReadAsItWas(@ForAll("answers") Tuple2<Kind, Answer> given) throws IOException {
        String written = QuizJson.answer(given.get2());

        Answer read = QuizJson.answer(given.get1(), written);

        assertThat(read).isEqualTo(given.get2());
        assertThat(QuizJson.answer(given.get1(), PLAIN.readTree(written))).isEqualTo(given.get2());
        assertThat(QuizJson.answer(read)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CLASSIFY  | {}
                    CLASSIFY  | {"label": null}
                    CLASSIFY  | {"label": 3}
                    CLASSIFY  | {"label": "CLAIM", "credit": 1}
                    CLASSIFY  | {"labels": {"a": "CLAIM"}}
                    CLASSIFY  | "CLAIM"
                    CLASSIFY  | ["CLAIM"]
                    SORT      | {"labels": {"a": null}}
                    SORT      | {"labels": ["CLAIM"]}
                    SORT      | {"labels": {"a": {"b": "c"}}}
                    HIGHLIGHT | {"spans": [{"start": 3, "end": 3}]}
                    HIGHLIGHT | {"spans": [{"start": -1, "end": 3}]}
                    HIGHLIGHT | {"spans": [{"start": 0}]}
                    HIGHLIGHT | {"spans": [{"start": "0", "end": "3"}]}
                    HIGHLIGHT | {"spans": [{"start": 0, "end": 99999999999}]}
                    HIGHLIGHT | {"spans": [null]}
                    HIGHLIGHT | {"spans": [{"start": 0, "end": 3, "quote": "You"}]}
                    ATTRIBUTE | {}
                    ATTRIBUTE | {"source": null}
                    ATTRIBUTE | {"source": 1}
                    ATTRIBUTE | {"source": ["Farrow"]}
                    ATTRIBUTE | {"source": "Farrow", "accept": []}
                    COMPARE   | {"fidelity": "SURER"}
                    COMPARE   | {"fidelity": ""}
                    COMPARE   | {"fidelity": 2}
                    COMPARE   | {"fidelity": "2"}
                    EVIDENCE  | {"chosen": "a"}
                    EVIDENCE  | {"chosen": [null]}
                    EVIDENCE  | {"chosen": [1]}
                    EVIDENCE  | {"chosen": [{"id": "a"}]}
                    EVIDENCE  | {"chosen": ["a"], "settles": ["a"]}
                    """)
    void refusesWhatIsNoAnswerOfTheKind(Kind kind, String text) throws IOException {
        JsonNode answer = PLAIN.readTree(text);

        assertThatThrownBy(() -> QuizJson.answer(kind, answer)).isInstanceOf(IOException.class);
    }

    @Test
    void equalAnswersHaveEqualText() throws IOException {
        var one = PLAIN.readTree("{\"labels\": {\"a\": \"CLAIM\", \"b\": \"QUOTE\", \"c\": \"CLAIM\"}}");
        var other = PLAIN.readTree("{\"labels\": {\"c\": \"CLAIM\", \"a\": \"CLAIM\", \"b\": \"QUOTE\"}}");

        String written = QuizJson.answer(QuizJson.answer(Kind.SORT, one));

        assertThat(written).isEqualTo(QuizJson.answer(QuizJson.answer(Kind.SORT, other)));
    }

    @Property(tries = 150)
    void anotherKeyChangesTheHashAndNotWhatStudentsSee(@ForAll("quizzes") Quiz quiz) {
        Item first = quiz.content().items().get(0);
        Map<String, Solution> changed = new LinkedHashMap<>(solutions(quiz));
        changed.computeIfPresent(
                first.id(),
                (id, s) ->
                        new Solution(s.key(), s.explanation() + " Corrected.", s.flags(), s.skills(), s.difficulty()));

        Sealed sealed = Sealed.of(new Quiz(quiz.content(), changed));

        assertThat(sealed.hash()).isNotEqualTo(Sealed.of(quiz).hash());
        assertThat(sealed.contentHash()).isEqualTo(Sealed.of(quiz).contentHash());
        assertThat(sealed.content()).isEqualTo(Sealed.of(quiz).content());
    }

    @Test
    void anotherLabelInTheKeyChangesTheHashAndNotWhatStudentsSee() {
        Sealed before = Sealed.of(PackText.aPack().read());
        Quiz corrected = PackText.aPack()
                .saying("label: OPINION")
                .insteadOf("label: CLAIM")
                .read();

        Sealed after = Sealed.of(corrected);

        assertThat(corrected.solution("first").key()).isEqualTo(new Classify.Key("OPINION", List.of()));
        assertThat(after.hash()).isNotEqualTo(before.hash()).matches("[0-9a-f]{64}");
        assertThat(after.contentHash()).isEqualTo(before.contentHash()).matches("[0-9a-f]{64}");
    }

    @Test
    void anotherPromptChangesBothHashes() {
        Sealed before = Sealed.of(PackText.aPack().read());

        Sealed after = Sealed.of(PackText.aPack()
                .saying("prompt: What is it?")
                .insteadOf("prompt: What is this?")
                .read());

        assertThat(after.hash()).isNotEqualTo(before.hash());
        assertThat(after.contentHash()).isNotEqualTo(before.contentHash());
    }

    @Test
    void theOrderOfTheLabelsInAPackDoesNotChangeTheHash() {
        var reordered = PackText.aPack()
                .saying("        cold: OPINION\n        lanes: CLAIM\n")
                .insteadOf("        lanes: CLAIM\n        cold: OPINION\n");

        Sealed sealed = Sealed.of(reordered.read());

        assertThat(sealed).isEqualTo(Sealed.of(PackText.aPack().read()));
    }

    @Test
    void showsATeacherTheWordsOfTheMarkedSpans() {
        ObjectNode solution = QuizJson.solution(PackText.aPack().read(), "third");

        assertThat(solution.at("/key/spans/0/quote").asText()).isEqualTo("The slide is gone");
        assertThat(solution.at("/key/spans/0/start").asInt()).isEqualTo(1);
    }

    @Provide
    Arbitrary<Quiz> quizzes() {
        return AnyQuiz.quizzes();
    }

    @Provide
    Arbitrary<Tuple2<Kind, Answer>> answers() {
        return AnyExercise.over(AnyExercise.TEXTS).flatMap(QuizJsonTest::answers);
    }

    private static Arbitrary<Tuple2<Kind, Answer>> answers(Exercise<?, ?> exercise) {
        return AnyExercise.answers(exercise)
                .map(answer -> Tuple.of(exercise.question().kind(), answer));
    }

    private static Tuple2<QuizContent, Map<String, Solution>> parts(Quiz quiz) {
        return Tuple.of(quiz.content(), solutions(quiz));
    }

    private static Map<String, Solution> solutions(Quiz quiz) {
        Map<String, Solution> solutions = new LinkedHashMap<>();
        quiz.content().items().forEach(item -> solutions.put(item.id(), quiz.solution(item.id())));
        return solutions;
    }

    private static Set<String> fields(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        node.forEach(child -> names.addAll(fields(child)));
        return names;
    }
}
