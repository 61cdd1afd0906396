package org.discern.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.discern.testing.Pack.aPack;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.discern.testing.Corrections;
import org.discern.testing.Eventually;
import org.discern.testing.Pack;
import org.discern.testing.Room;
import org.discern.testing.Sitting;
import org.discern.testing.Sql;
import org.discern.testing.Student;
import org.discern.testing.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A class of twelve has answered three items: nine had the easy one right, seven the second, four the hard one. */
@QuarkusTest
class CalibrationsTest {

    private static final Map<String, String> RIGHT = Map.of("label", "CLAIM");
    private static final Map<String, String> WRONG = Map.of("label", "OPINION");
    private static final Map<String, Integer> HOW_MANY_ARE_RIGHT = Map.of("easy", 9, "second", 7, "hard", 4);
    private static final String ITEM = """
              - id: %s
                kind: classify
                prompt: %s
                axis: LABEL
                excerpt: lanes
                key: {label: CLAIM}
                difficulty: HARD
                explanation: Anybody could count the lanes.
            """;

    @Inject
    AgroalDataSource database;

    @Inject
    Calibrating calibrating;

    private Teacher admin;
    private Pack pack;
    private UUID set;
    private Room room;
    private UUID assignment;
    private final List<Student> students = new ArrayList<>();

    @BeforeEach
    void aClassOfTwelve() {
        admin = Teacher.admin();
        String words = UUID.randomUUID().toString();
        String items = aPack().yaml().replaceFirst("(?s).*\\nitems:\\n", "");
        pack = aPack().saying(items, item("easy", words) + item("second", words) + item("hard", words));
        set = pack.importedBy(admin);
        room = admin.opensAClass();
        assignment = room.gets(pack.name(), Map.of("attemptsAllowed", 2));
        for (int number = 0; number < 12; number++) {
            Student student = room.isJoined();
            students.add(student);
            handsIn(student, number);
        }
    }

    private static String item(String id, String words) {
        return ITEM.formatted(id, "What is " + id + " " + words + "?");
    }

    private void handsIn(Student student, int number) {
        Sitting sitting = student.starts(assignment);
        sitting.answers(1, "easy", number < HOW_MANY_ARE_RIGHT.get("easy") ? RIGHT : WRONG)
                .answers(2, "second", number % 12 < HOW_MANY_ARE_RIGHT.get("second") ? RIGHT : WRONG)
                .answers(3, "hard", number % 3 == 0 ? RIGHT : WRONG)
                .submits(3)
                .statusCode(200);
    }

    @Test
    void itemsGetADifficultyThatTeachersSee() {
        calibrates();

        assertThat(difficulty("easy")).isLessThan(difficulty("second"));
        assertThat(difficulty("second")).isLessThan(difficulty("hard"));
        var report = admin.request()
                .get("/api/v1/classes/{c}/assignments/{a}/items", room.id(), assignment)
                .jsonPath();
        String easy = "items.find { it.item == 'easy' }.calibration";
        assertThat(report.getDouble(easy + ".difficulty")).isCloseTo(difficulty("easy"), within(1e-5));
        assertThat(report.getInt(easy + ".students")).isEqualTo(12);
        assertThat(report.getDouble(easy + ".standardError")).isPositive();
    }

    @Test
    void aReportSaysWhatCameOfItAndNothingOfAStudent() {
        var run = calibrates();

        assertThat(run.getString("state")).isEqualTo("DONE");
        assertThat(run.getInt("outcome.students")).isGreaterThanOrEqualTo(12);
        assertThat(run.getInt("outcome.items")).isGreaterThanOrEqualTo(3);
        assertThat(run.getBoolean("outcome.converged")).isTrue();
        assertThat(run.getBoolean("scheduled")).isFalse();
        String report = admin.request().get("/api/v1/calibrations").asString();
        for (Student student : students) {
            assertThat(report).doesNotContain(student.pseudonym(), student.id().toString());
        }
    }

    @Test
    void theLibraryKnowsWhatProvedHard() {
        assertThat(found("HARD")).as("by its author").contains(set);

        calibrates();

        var difficulty = admin.request().get("/api/v1/quiz-sets/{q}", set).jsonPath();
        assertThat(difficulty.getInt("difficulty.calibratedItems")).isEqualTo(3);
        double mean = difficulty("easy") / 3 + difficulty("second") / 3 + difficulty("hard") / 3;
        assertThat(difficulty.getDouble("difficulty.mean")).isCloseTo(mean, within(1e-5));
        assertThat(difficulty.getDouble("difficulty.spread")).isPositive();
        String level = mean < -.5 ? "EASY" : mean > .5 ? "HARD" : "MEDIUM";
        assertThat(difficulty.getString("difficulty.level")).isEqualTo(level);
        assertThat(found(level)).contains(set);
        assertThat(found(level.equals("EASY") ? "HARD" : "EASY")).doesNotContain(set);
    }

    @Test
    void theSameAnswersGiveTheSameFigures() {
        calibrates();
        var first = figures(1);

        calibrates();

        assertThat(figures(1)).hasSize(3).isEqualTo(first);
    }

    @Test
    void secondAttemptsCountNothing() {
        calibrates();
        var before = figures(1);
        handsIn(students.get(11), 0);

        calibrates();

        assertThat(figures(1)).isEqualTo(before);
    }

    @Test
    void practiceCountsNothing() throws SQLException {
        new Sql(database)
                .run("update assignment set purpose = 'PRACTICE' where class_id = ? and id = ?", room.id(), assignment);

        calibrates();

        assertThat(figures(1)).isEmpty();
    }

    @Test
    void whoIsErasedIsForgotten() {
        calibrates();
        assertThat(figures(1)).hasSize(3);
        students.subList(0, 3).forEach(student -> admin.request()
                .delete("/api/v1/classes/{c}/students/{s}", room.id(), student.id())
                .then()
                .statusCode(204));

        calibrates();

        assertThat(figures(1)).as("nine are too few").isEmpty();
        assertThat(admin.request().get("/api/v1/quiz-sets/{q}", set).jsonPath().getString("difficulty.level"))
                .isEqualTo("HARD");
    }

    @Test
    void whatIsDroppedIsLeftOutAndWhatIsCorrectedIsMeasuredAnew() {
        calibrates();
        double before = difficulty("hard");
        var corrections = new Corrections(room, set);
        corrections.regrades(assignment, corrections.makes("hard", "REPLACE", WRONG), false);
        calibrates();
        assertThat(difficulty("hard")).isLessThan(before);

        corrections.regrades(assignment, corrections.makes("hard", "DROP", null), false);
        calibrates();

        assertThat(figures(1)).extracting(row -> row.get("item")).containsExactly("easy", "second");
    }

    @Test
    void itemsThatStayTheSameKeepTheirDifficultyInTheNextVersion() {
        pack.saying("prompt: What is hard", "prompt: What is so hard").importedBy(admin);

        calibrates();

        assertThat(figures(2)).extracting(row -> row.get("item")).containsExactly("easy", "second");
        assertThat(figures(2).get(0).get("difficulty")).isEqualTo(difficulty("easy"));
        assertThat(admin.request().get("/api/v1/quiz-sets/{q}", set).jsonPath().getInt("difficulty.calibratedItems"))
                .isEqualTo(2);
    }

    @Test
    void aRetiredSetsAnswersStillCount() {
        admin.request().put("/api/v1/quiz-sets/{q}/retirement", set).then().statusCode(200);

        calibrates();

        assertThat(figures(1)).hasSize(3);
    }

    @Test
    void byNightNothingIsDoneWhereNothingHasChanged() {
        calibrates();
        String before = newest().getString("id");

        calibrating.nightly();
        String after = newest().getString("id");
        handsIn(room.isJoined(), 0);
        calibrating.nightly();

        assertThat(after).isEqualTo(before);
        assertThat(newest().getString("id")).isNotEqualTo(before);
        assertThat(newest().getBoolean("scheduled")).isTrue();
        assertThat(figures(1).get(0).get("students")).isEqualTo(13);
    }

    private JsonPath calibrates() {
        String id = admin.request()
                .post("/api/v1/calibrations")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        Eventually.isTrue(() -> {
            var newest = newest();
            return newest.getString("id").equals(id)
                    && !newest.getString("state").equals("RUNNING");
        });
        return newest();
    }

    private JsonPath newest() {
        return admin.request()
                .get("/api/v1/calibrations")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("calibrations[0]");
    }

    private List<Map<String, Object>> figures(int version) {
        return new Sql(database)
                        .rows(
                                "select item, difficulty, standard_error, infit, outfit, students from item_calibration "
                                        + "where quiz_set_id = ? and version = ? order by item",
                                set,
                                version)
                        .stream()
                        .sorted(Comparator.comparing(
                                row -> List.of("easy", "second", "hard").indexOf(row.get("item"))))
                        .toList();
    }

    private double difficulty(String item) {
        return (double) figures(1).stream()
                .filter(row -> row.get("item").equals(item))
                .findFirst()
                .orElseThrow()
                .get("difficulty");
    }

    private List<UUID> found(String difficulty) {
        return admin.request()
                .get("/api/v1/quiz-sets?shelf=MINE&limit=100&difficulty=" + difficulty)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", UUID.class);
    }
}
