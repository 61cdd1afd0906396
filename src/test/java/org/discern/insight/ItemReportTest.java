package org.discern.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.discern.statistics.PlainReference;
import org.discern.testing.AnswerKey;
import org.discern.testing.Room;
import org.discern.testing.Sitting;
import org.discern.testing.Student;
import org.discern.testing.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ItemReportTest {

    private static final String PACK = "lanterns-and-polaroids";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FIGURES =
            List.of("standardDeviation", "effectiveWeight", "discriminationIndex", "discriminativeEfficiency");

    private Teacher teacher;
    private AnswerKey key;
    private Room room;
    private UUID assignment;

    @BeforeEach
    void aClassWithAQuiz() {
        teacher = Teacher.admin();
        key = AnswerKey.of(teacher, PACK);
        room = teacher.opensAClass();
        assignment = room.gets(PACK, Map.of("attemptsAllowed", 2));
    }

    @Test
    void anEmptyClassHasItemsAndNoFigures() {
        var report = report();

        assertThat(report.at("/attempts").intValue()).isZero();
        assertThat(report.at("/items")).hasSize(key.graded().size());
        assertThat(report.at("/items").findValuesAsText("because")).contains("TOO_FEW_STUDENTS");
        assertThat(report.at("/test/alpha/because").textValue()).isEqualTo("TOO_FEW_STUDENTS");
        assertThat(report.at("/items/0/facility/value").isNull()).isTrue();
    }

    @Test
    void whoHasNotSubmittedIsCountedAndNotMeasured() {
        String item = key.graded().get(0);
        room.isJoined().starts(assignment).answers(1, item, key.right(item));
        room.isJoined();

        var report = report();

        assertThat(report.at("/attempts").intValue()).isZero();
        assertThat(report.at("/open").intValue()).isEqualTo(1);
        assertThat(item(report, item).at("/answered").intValue()).isZero();
        assertThat(item(report, item).at("/facility/value").isNull()).isTrue();
    }

    @Test
    void oneStudentWithOneAnswerHasAFacilityAndNothingElse() {
        String item = key.graded().get(0);
        var sitting = room.isJoined().starts(assignment).answers(1, item, key.right(item));
        sitting.submits(1).statusCode(200);

        var report = report();

        assertThat(report.at("/attempts").intValue()).isEqualTo(1);
        assertThat(item(report, item).at("/answered").intValue()).isEqualTo(1);
        assertThat(item(report, item).at("/facility/value").doubleValue()).isEqualTo(1);
        assertThat(item(report, key.graded().get(1)).at("/facility/value").doubleValue())
                .isZero();
        for (var each : report.at("/items")) {
            FIGURES.forEach(figure ->
                    assertThat(each.at("/" + figure + "/because").textValue()).isEqualTo("TOO_FEW_STUDENTS"));
        }
    }

    @Test
    void allRightAndAllWrongVaryInNothing() {
        for (boolean right : new boolean[] {true, false}) {
            room = teacher.opensAClass();
            assignment = room.gets(PACK, Map.of("partialCredit", false));
            for (int student = 0; student < 10; student++) {
                handsIn(room.isJoined(), answers(right));
            }

            var report = report();

            assertThat(report.at("/test/mean/value").doubleValue())
                    .isCloseTo(right ? key.graded().size() : 0, within(1e-9));
            assertThat(report.at("/test/alpha/because").textValue()).isEqualTo("NO_VARIATION");
            for (var each : report.at("/items")) {
                assertThat(each.at("/standardDeviation/value").doubleValue()).isZero();
                assertThat(each.at("/discriminationIndex/because").textValue()).isEqualTo("NO_VARIATION");
                assertThat(each.at("/suspicions")).isEmpty();
            }
        }
    }

    @Test
    void generatedAnswersHaveTheFiguresOfTheReference() {
        Random random = new Random(20260901);
        List<double[]> rows = new ArrayList<>();
        for (int number = 0; number < 14; number++) {
            var student = room.isJoined();
            rows.add(creditsOf(handsIn(student, generated(random, number))));
            if (number % 3 == 0) {
                handsIn(student, answers(true));
            }
        }
        room.isJoined()
                .starts(assignment)
                .answers(1, key.ids().get(0), key.wrong(key.ids().get(0)));

        var report = report();

        assertThat(rows.stream().flatMapToDouble(java.util.Arrays::stream).filter(c -> c > 0 && c < 1))
                .as("credits that are partial")
                .isNotEmpty();
        var reference = new PlainReference(rows);
        assertThat(report.at("/attempts").intValue()).isEqualTo(rows.size());
        assertThat(report.at("/open").intValue()).isEqualTo(1);
        same(report.at("/test/mean"), reference.meanTotal());
        same(report.at("/test/standardDeviation"), reference.deviationOfTotals());
        same(report.at("/test/alpha"), reference.alpha());
        same(report.at("/test/errorRatio"), reference.errorRatio());
        same(report.at("/test/standardError"), reference.errorRatio() * reference.deviationOfTotals());
        for (int i = 0; i < key.graded().size(); i++) {
            var item = item(report, key.graded().get(i));
            same(item.at("/facility"), reference.facility(i));
            same(item.at("/standardDeviation"), reference.deviation(i));
            same(item.at("/effectiveWeight"), reference.effectiveWeight(i));
            same(item.at("/discriminationIndex"), reference.discriminationIndex(i));
            same(item.at("/discriminativeEfficiency"), reference.discriminativeEfficiency(i));
        }
    }

    @Test
    void aKeyThatTheBestContradictComesFirst() {
        String suspicious = key.graded().stream()
                .filter(item -> key.right(item).containsKey("label"))
                .reduce((first, last) -> last)
                .orElseThrow();
        for (int student = 0; student < 12; student++) {
            boolean good = student < 6;
            Map<String, Map<String, Object>> answers = answers(good);
            answers.put(suspicious, good ? key.wrong(suspicious) : key.right(suspicious));
            handsIn(room.isJoined(), answers);
        }

        var first = report().at("/items/0");

        assertThat(first.at("/item").textValue()).isEqualTo(suspicious);
        assertThat(first.at("/suspicions").toString())
                .contains("NEGATIVE_DISCRIMINATION", "DISTRACTOR_CHOSEN_BY_THE_BEST");
        assertThat(first.at("/discriminationIndex/value").doubleValue()).isLessThan(-.9);
        for (var option : first.at("/options")) {
            if (option.at("/chosen").intValue() > 0) {
                boolean right = option.at("/right").booleanValue();
                assertThat(option.at("/chosen").intValue()).isEqualTo(6);
                assertThat(option.at("/upperThird/value").doubleValue()).isEqualTo(right ? 0 : 1);
                assertThat(option.at("/lowerThird/value").doubleValue()).isEqualTo(right ? 1 : 0);
            }
        }
        assertThat(first.at("/randomGuessScore/value").doubleValue()).isBetween(.2, .6);
    }

    @Test
    void timeOnAnItemIsTheMedianSinceTheAnswerBefore() {
        var items = key.graded().subList(0, 3);
        for (int student = 0; student < 10; student++) {
            var sitting = room.isJoined().starts(assignment);
            var start = Instant.parse("2026-09-01T08:00:00Z");
            var answers = List.of(
                    at(1, items.get(0), start),
                    at(2, items.get(1), start.plusSeconds(20 + student)),
                    at(3, items.get(2), start.plusSeconds(5000)),
                    at(4, items.get(1), start.plusSeconds(5010)));
            sitting.sends(answers).statusCode(200);
            sitting.submits(4).statusCode(200);
        }

        var report = report();

        assertThat(item(report, items.get(0)).at("/medianSeconds/because").textValue())
                .isEqualTo("TOO_FEW_STUDENTS");
        assertThat(item(report, items.get(1)).at("/medianSeconds/value").doubleValue())
                .isCloseTo(34.5, within(1e-9));
        assertThat(item(report, items.get(2)).at("/medianSeconds/value").isNull())
                .isTrue();
    }

    private Map<String, Object> at(int sequence, String item, Instant answeredAt) {
        var response = Sitting.response(sequence, item, key.right(item));
        response.put("answeredAt", answeredAt.toString());
        return response;
    }

    @Test
    void anotherClassWithTheSameQuizIsNotRead() {
        var elsewhere = teacher.opensAClass();
        UUID theirs = elsewhere.gets(PACK);
        handsIn(elsewhere.isJoined(), theirs, answers(true));

        assertThat(report().at("/attempts").intValue()).isZero();
        teacher.request()
                .get("/api/v1/classes/{c}/assignments/{a}/items", room.id(), theirs)
                .then()
                .statusCode(404);
    }

    private Map<String, Map<String, Object>> answers(boolean right) {
        Map<String, Map<String, Object>> answers = new HashMap<>();
        key.ids().forEach(item -> answers.put(item, right ? key.right(item) : key.wrong(item)));
        return answers;
    }

    /** Better students first; some answers are missing, and some sorts and marks are half right. */
    private Map<String, Map<String, Object>> generated(Random random, int number) {
        Map<String, Map<String, Object>> answers = new HashMap<>();
        for (String item : key.ids()) {
            double luck = random.nextDouble();
            boolean right = luck * 20 > number;
            if (luck > .1) {
                answers.put(item, mixed(random, right ? key.right(item) : key.wrong(item), key.right(item)));
            }
        }
        return answers;
    }

    private static Map<String, Object> mixed(Random random, Map<String, Object> answer, Map<String, Object> right) {
        if (answer.get("labels") instanceof Map<?, ?> labels) {
            Map<Object, Object> some = new HashMap<>(labels);
            ((Map<?, ?>) right.get("labels"))
                    .forEach((excerpt, label) -> some.put(excerpt, random.nextBoolean() ? label : some.get(excerpt)));
            return Map.of("labels", some);
        }
        if (right.get("spans") instanceof List<?> spans && random.nextBoolean()) {
            Map<?, ?> first = (Map<?, ?>) spans.get(0);
            int start = (int) first.get("start");
            return Map.of(
                    "spans", List.of(Map.of("start", start, "end", (int) first.get("end") + 1 - random.nextInt(2))));
        }
        return answer;
    }

    private Sitting handsIn(Student student, Map<String, Map<String, Object>> answers) {
        return handsIn(student, assignment, answers);
    }

    private static Sitting handsIn(Student student, UUID assignment, Map<String, Map<String, Object>> answers) {
        var sitting = student.starts(assignment);
        List<Map<String, Object>> responses = new ArrayList<>();
        answers.forEach((item, answer) -> responses.add(Sitting.response(responses.size() + 1, item, answer)));
        assertThat(sitting.sends(responses).statusCode(200).extract().<List<String>>path("outcomes.status"))
                .containsOnly("STORED");
        sitting.submits(responses.size()).statusCode(200);
        return sitting;
    }

    /** As the student's own result has them. */
    private double[] creditsOf(Sitting sitting) {
        Map<String, Double> credits = new HashMap<>();
        read(sitting.result().statusCode(200))
                .at("/items")
                .forEach(item -> credits.put(
                        item.at("/item").textValue(), item.at("/credit").doubleValue()));
        return key.graded().stream().mapToDouble(credits::get).toArray();
    }

    private static void same(JsonNode figure, double expected) {
        if (Double.isNaN(expected)) {
            assertThat(figure.at("/value").isNull()).isTrue();
        } else {
            assertThat(figure.at("/value").doubleValue()).isCloseTo(expected, within(1e-9));
        }
    }

    private static JsonNode item(JsonNode report, String id) {
        for (var item : report.at("/items")) {
            if (item.at("/item").textValue().equals(id)) {
                return item;
            }
        }
        throw new AssertionError("The report has no item " + id);
    }

    private JsonNode report() {
        return read(teacher.request()
                .get("/api/v1/classes/{c}/assignments/{a}/items", room.id(), assignment)
                .then()
                .statusCode(200));
    }

    /** A reader that takes neither NaN nor Infinity. */
    private static JsonNode read(ValidatableResponse response) {
        try {
            return JSON.readTree(response.extract().asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
