package org.discern.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.discern.testing.Pack.aPack;
import static org.discern.testing.Problems.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.discern.testing.Pack;
import org.discern.testing.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CopiesTest {

    private Teacher author;
    private Teacher teacher;
    private Pack pack;
    private UUID original;

    @BeforeEach
    void aSetOfAColleague() {
        author = Teacher.fresh();
        teacher = Teacher.fresh();
        pack = aPack();
        original = pack.importedBy(author);
    }

    @Test
    void aCopyIsOnesOwnAndSaysWhoseItWas() {
        var copy = copied(teacher, original);

        String hash = version(author, original, 1).getString("hash");
        teacher.request()
                .get("/api/v1/quiz-sets/{id}/versions/1", copy.getUUID("id"))
                .then()
                .statusCode(200)
                .body("document.id", equalTo(pack.name()))
                .body("document.author", equalTo("Ines Marlow"))
                .body("document.licence", equalTo("CC-BY-4.0"))
                .body(
                        "document.basedOn",
                        contains(Map.of(
                                "title", "The pool", "author", "Ines Marlow", "licence", "CC-BY-4.0", "hash", hash)));
        teacher.request()
                .get("/api/v1/quiz-sets/{id}", copy.getUUID("id"))
                .then()
                .body("visibility", equalTo("PRIVATE"))
                .body("latestVersion", equalTo(1));
        author.request()
                .get("/api/v1/quiz-sets/{id}", copy.getUUID("id"))
                .then()
                .spec(problem(404, "not-found"));
    }

    @Test
    void aCopyOfACopyNamesBothTheNearestFirst() {
        UUID copy = copied(teacher, original).getUUID("id");

        UUID again = copied(teacher, copy).getUUID("id");

        List<String> origins = List.of(
                version(teacher, copy, 1).getString("hash"),
                version(author, original, 1).getString("hash"));
        assertThat(version(teacher, again, 1).getList("document.basedOn.hash", String.class))
                .isEqualTo(origins);
    }

    @Test
    void aNameThatOneHasAlreadyGetsANumber() {
        var first = copied(author, original);
        var second = copied(author, original);

        assertThat(List.of(first.getString("name"), second.getString("name")))
                .containsExactly(pack.name() + "-2", pack.name() + "-3");
    }

    @Test
    void anEarlierVersionCanBeCopied() {
        pack.saying("title: The pool", "title: The new pool").importedBy(author);

        teacher.request()
                .body(Map.of("version", 1))
                .post("/api/v1/quiz-sets/{id}/copies", original)
                .then()
                .statusCode(201)
                .body("title", equalTo("The pool"));
        teacher.request()
                .body(Map.of("version", 3))
                .post("/api/v1/quiz-sets/{id}/copies", original)
                .then()
                .spec(problem(404, "not-found"));
    }

    @Test
    void attributionGoesOutAndInWithThePack() {
        UUID copy = copied(teacher, original).getUUID("id");
        String exported = teacher.request()
                .get("/api/v1/quiz-sets/{id}/versions/1/export", copy)
                .asString();

        UUID imported = new Pack(exported).importedBy(Teacher.fresh());

        Teacher.admin()
                .request()
                .get("/api/v1/quiz-sets/{id}/versions/1", imported)
                .then()
                .body("document.basedOn", hasSize(1))
                .body("hash", equalTo(version(teacher, copy, 1).getString("hash")));
    }

    private static JsonPath copied(Teacher teacher, UUID set) {
        return teacher.request()
                .body("{}")
                .post("/api/v1/quiz-sets/{id}/copies", set)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static JsonPath version(Teacher teacher, UUID set, int number) {
        return teacher.request()
                .get("/api/v1/quiz-sets/{id}/versions/{n}", set, number)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
