package org.discern.quiz;

import static org.discern.testing.Pack.aPack;
import static org.discern.testing.Problems.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.discern.testing.Pack;
import org.discern.testing.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class VersionsTest {

    private Teacher teacher;
    private Pack pack;
    private UUID set;

    @BeforeEach
    void threeVersions() {
        teacher = Teacher.fresh();
        pack = aPack();
        set = pack.importedBy(teacher);
        pack.saying("CLAIM", "OPINION").importedBy(teacher);
        pack.saying("CLAIM", "OPINION")
                .saying("prompt: What is this?", "prompt: What is it?")
                .importedBy(teacher);
    }

    @Test
    void theHistoryIsReadFromItsEnd() {
        get("/versions")
                .body("items.number", contains(3, 2, 1))
                .body("items.itemCount", contains(1, 1, 1))
                .body("next", nullValue());
        String next = get("/versions?limit=2")
                .body("items.number", contains(3, 2))
                .extract()
                .path("next");
        get("/versions?limit=2&after=" + next).body("items.number", contains(1));
    }

    @Test
    void aVersionIsHeldAgainstTheOneBefore() {
        get("/versions/2/changes")
                .body("since", equalTo(1))
                .body("seenByStudents", equalTo(false))
                .body("keysChanged", equalTo(true))
                .body("items.fields.flatten().field", contains("key.label"));
        get("/versions/3/changes")
                .body("seenByStudents", equalTo(true))
                .body("keysChanged", equalTo(false))
                .body("items.fields.flatten().to", contains("What is it?"));
    }

    @Test
    void anyVersionIsHeldAgainstAnyOther() {
        get("/versions/3/changes?since=1").body("items.fields.flatten().field", contains("prompt", "key.label"));
        get("/versions/1/changes?since=3").body("items.fields.flatten().to", contains("What is this?", "CLAIM"));
        get("/versions/2/changes?since=2").body("items", empty());
        get("/versions/1/changes").body("since", equalTo(0)).body("items.change", contains("ADDED"));
    }

    @ParameterizedTest
    @CsvSource({
        "/versions/4/changes, 404, not-found",
        "/versions/2/changes?since=9, 404, not-found",
        "/versions/2/changes?since=-1, 422, invalid",
        "/versions/2/changes?since=x, 400, malformed",
        "/versions/4/export, 404, not-found",
        "/versions/1/export?format=xml, 422, invalid"
    })
    void whatIsNotThereIsRefused(String address, int status, String problem) {
        teacher.request().get("/api/v1/quiz-sets/" + set + address).then().spec(problem(status, problem));
    }

    @Test
    void anExportedVersionIsTheSameWhereverItIsImported() {
        for (String format : new String[] {"yaml", "json"}) {
            var file = get("/versions/2/export?format=" + format)
                    .header("Content-Type", startsWith("application/" + format))
                    .header("Content-Disposition", "attachment; filename=\"" + pack.name() + "-v2." + format + "\"")
                    .extract()
                    .asByteArray();

            Teacher other = Teacher.fresh();
            String id = Pack.send(other, "application/" + format, file, "")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");

            String hash = get("/versions/2").extract().path("hash");
            other.request().get("/api/v1/quiz-sets/{id}/versions/1", id).then().body("hash", equalTo(hash));
        }
    }

    @Test
    void theLatestVersionsOfManySetsComeInOneZip() {
        byte[] zip = teacher.request()
                .get("/api/v1/quiz-sets/export?ids={a}&ids={b}", set, teacher.quizSet("night-bus"))
                .then()
                .statusCode(200)
                .header("Content-Type", "application/zip")
                .extract()
                .asByteArray();

        Pack.send(teacher, "application/zip", zip, "?dryRun=true")
                .then()
                .statusCode(200)
                .body("packs", hasSize(2))
                .body("packs.outcome", contains("UNCHANGED", "NEW"));
        teacher.request().get("/api/v1/quiz-sets/export").then().spec(problem(422, "invalid"));
    }

    private ValidatableResponse get(String address) {
        return teacher.request()
                .get("/api/v1/quiz-sets/" + set + address)
                .then()
                .statusCode(200);
    }
}
