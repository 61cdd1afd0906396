package org.discern.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.discern.classroom.Assigning;
import org.discern.grading.Mark;
import org.discern.quiz.PublishedQuizzes;
import org.discern.quiz.Quiz;
import org.discern.quiz.QuizJson;
import org.discern.testing.AnswerKey;
import org.discern.testing.Room;
import org.discern.testing.Sitting;
import org.discern.testing.Sql;
import org.discern.testing.Teacher;
import org.discern.testing.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In whatever batches, order and number answers arrive, the attempt comes out as if each had been sent once. */
@QuarkusTest
class ReplayLawTest {

    private static final int CASES = 40;
    private static final String PACK = "ice-director-2017";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    AgroalDataSource database;

    @Inject
    Assigning assigning;

    @Inject
    PublishedQuizzes quizzes;

    private Teacher teacher;
    private Room room;
    private UUID assignment;
    private AnswerKey key;
    private Quiz quiz;

    /** One answer of the generated list: which item, with which sequence, right or wrong. */
    private record Choice(int item, int sequence, boolean right) {}

    /** How the answers are sent: cut and mixed by the seed, some of them again, all at once or one after the other. */
    private record Case(List<Choice> choices, long seed, int largestBatch, boolean atOnce) {}

    @BeforeEach
    void anAssignment() {
        teacher = Teacher.admin();
        room = teacher.opensAClass();
        assignment = room.gets(PACK);
        key = AnswerKey.of(teacher, PACK);
        var given = assigning.get(room.id(), assignment);
        quiz = quizzes.get(given.quizSetId(), given.version()).quiz();
    }

    @Test
    void anyReplayGivesTheStateOfSendingEachAnswerOnceInOrder() {
        JqwikSession.run(() -> cases().sampleStream().limit(CASES).forEach(this::holds));
    }

    private Arbitrary<Case> cases() {
        // Few items and sequences, so that answers to one item meet, with equal sequences too.
        Arbitrary<Choice> choice = Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(true, false))
                .as(Choice::new);
        return Combinators.combine(
                        choice.list().ofMinSize(1).ofMaxSize(10),
                        Arbitraries.longs(),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.of(true, false))
                .as(Case::new);
    }

    private void holds(Case sample) {
        List<Map<String, Object>> events =
                sample.choices().stream().map(this::event).toList();
        var once = room.isJoined().starts(assignment);
        var replayed = room.isJoined().starts(assignment);

        once.sends(events).statusCode(200);
        replay(replayed, events, sample);

        assertThat(marks(replayed)).as(sample.toString()).isEqualTo(marks(once));
        assertThat(marksFromTheLog(replayed)).as(sample.toString()).isEqualTo(credits(replayed));
        assertThat(result(replayed)).as(sample.toString()).isEqualTo(result(once));
    }

    private Map<String, Object> event(Choice choice) {
        String item = kindsOfItems().get(choice.item());
        return Sitting.response(choice.sequence(), item, choice.right() ? key.right(item) : key.wrong(item));
    }

    /** Two items to classify and one of each other kind. */
    private List<String> kindsOfItems() {
        Map<String, String> firsts = new HashMap<>();
        key.items().forEach(item -> firsts.putIfAbsent((String) item.get("kind"), (String) item.get("id")));
        List<String> items = new ArrayList<>(firsts.values());
        key.ids().stream().filter(id -> !items.contains(id)).findFirst().ifPresent(items::add);
        return items.stream().sorted().toList();
    }

    private static void replay(Sitting sitting, List<Map<String, Object>> events, Case sample) {
        var random = new Random(sample.seed());
        List<Map<String, Object>> sendings = new ArrayList<>(events);
        events.stream().filter(event -> random.nextBoolean()).forEach(sendings::add);
        Collections.shuffle(sendings, random);
        List<List<Map<String, Object>>> batches = new ArrayList<>();
        for (int from = 0; from < sendings.size(); ) {
            int to = Math.min(sendings.size(), from + 1 + random.nextInt(sample.largestBatch()));
            batches.add(sendings.subList(from, to));
            from = to;
        }
        if (sample.atOnce()) {
            Together.times(batches.size(), number -> sitting.sends(batches.get(number))
                    .statusCode(200)
                    .extract()
                    .asString());
        } else {
            batches.forEach(batch -> sitting.sends(batch).statusCode(200));
        }
    }

    private List<Map<String, Object>> marks(Sitting sitting) {
        return new Sql(database).rows("""
                        select item, response_id, sequence, credit, axis, keyed::text, given::text
                        from mark where class_id = ? and attempt_id = ? order by item
                        """, room.id(), sitting.id());
    }

    private Map<String, Double> credits(Sitting sitting) {
        Map<String, Double> credits = new HashMap<>();
        marks(sitting).forEach(mark -> credits.put((String) mark.get("item"), (Double) mark.get("credit")));
        return credits;
    }

    /** The marks, made again from the answers in the log, by the order that the database gives them. */
    private Map<String, Double> marksFromTheLog(Sitting sitting) {
        var standing = new Sql(database).rows("""
                        select distinct on (item) item, answer::text as answer
                        from response
                        where class_id = ? and attempt_id = ? and standing = 'COUNTS'
                        order by item, sequence desc, id desc
                        """, room.id(), sitting.id());
        Map<String, Double> credits = new HashMap<>();
        for (var row : standing) {
            var item = quiz.item((String) row.get("item")).orElseThrow();
            var answer = QuizJson.answer(item.question().kind(), (String) row.get("answer"));
            Mark mark = quiz.exercise(item).mark(answer, true);
            credits.put(item.id(), mark.credit());
        }
        return credits;
    }

    /** What the student sees at the end, but for the attempt's own id and times. */
    private static List<JsonNode> result(Sitting sitting) {
        sitting.submits(0).statusCode(200);
        try {
            JsonNode result =
                    JSON.readTree(sitting.result().statusCode(200).extract().asString());
            return List.of(result.get("state"), result.get("score"), result.get("items"), result.get("mistakes"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
