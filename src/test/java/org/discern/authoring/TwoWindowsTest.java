package org.discern.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.discern.testing.Eventually;
import org.discern.testing.Sql;
import org.discern.testing.Teacher;
import org.discern.testing.Writing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One teacher with two windows: requests that have both read a set before either of them changes it. */
@QuarkusTest
class TwoWindowsTest {

    @Inject
    AgroalDataSource database;

    private Teacher teacher;
    private Writing writing;

    @BeforeEach
    void aDraftThatIsReady() {
        teacher = Teacher.fresh();
        writing = Writing.begins(teacher, Map.of("title", "The bridge", "summary", "A bridge and its closing."));
        writing.saves(document("Why it was closed."));
    }

    private Map<String, Object> document(String summary) {
        Map<String, Object> document = writing.document();
        document.put("summary", summary);
        document.put("articles", List.of(DraftsTest.article("The bridge is closed. It opens in May.")));
        document.put("excerpts", List.of(DraftsTest.excerpt("first", "The bridge is closed.")));
        document.put("items", List.of(DraftsTest.item("a", "first")));
        return document;
    }

    @Test
    void aSaveThatWaitsForAPublicationDoesNotUndoIt() throws Exception {
        inThisOrder(this::publishes, () -> saves("Why the council closed it."));

        teacher.request()
                .get("/api/v1/quiz-sets/{id}", writing.quizSet())
                .then()
                .statusCode(200)
                .body("latestVersion", equalTo(1))
                .body("itemCount", equalTo(1))
                .body("summary", equalTo("Why it was closed."));
        publishes().then().statusCode(201).body("number", equalTo(2));
    }

    @Test
    void aPublicationThatWaitsForAnotherOneIsAnsweredTheSame() throws Exception {
        var answers = inThisOrder(this::publishes, this::publishes);

        assertThat(answers).extracting(Response::statusCode).containsExactly(201, 201);
        assertThat(answers).extracting(answer -> answer.<Boolean>path("fresh")).containsExactlyInAnyOrder(true, false);
        assertThat(answers).extracting(answer -> answer.<Integer>path("number")).containsExactly(1, 1);
    }

    @Test
    void aSharingThatWaitsForAPublicationDoesNotUndoIt() throws Exception {
        inThisOrder(this::publishes, () -> teacher.request()
                .body(Map.of("visibility", "SCHOOL"))
                .put("/api/v1/quiz-sets/{id}/visibility", writing.quizSet()));

        teacher.request()
                .get("/api/v1/quiz-sets/{id}", writing.quizSet())
                .then()
                .body("latestVersion", equalTo(1))
                .body("visibility", equalTo("SCHOOL"));
    }

    private Response publishes() {
        return anyway().body(Map.of("reviewed", true)).post(writing.at("/versions"));
    }

    private Response saves(String summary) {
        return anyway().body(document(summary)).put(writing.at("/draft"));
    }

    private RequestSpecification anyway() {
        return teacher.request().header("If-Match", "*");
    }

    /** Holds requests up at the row of the set, one after the other, and lets them go on when all of them wait. */
    @SafeVarargs
    private List<Response> inThisOrder(Supplier<Response>... requests) throws Exception {
        List<CompletableFuture<Response>> under = new ArrayList<>();
        try (var connection = database.getConnection();
                var lock = connection.prepareStatement("select 1 from quiz_set where id = ? for update")) {
            connection.setAutoCommit(false);
            lock.setObject(1, writing.quizSet());
            lock.execute();
            for (var request : requests) {
                under.add(CompletableFuture.supplyAsync(request));
                Eventually.isTrue(() -> waiting() == under.size());
            }
            connection.commit();
        }
        return under.stream().map(CompletableFuture::join).toList();
    }

    private long waiting() {
        return new Sql(database).number("select count(*) from pg_stat_activity where wait_event_type = 'Lock'");
    }
}
