package org.discern.authoring;

import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.discern.testing.Sql;
import org.discern.testing.Teacher;
import org.discern.testing.Writing;
import org.junit.jupiter.api.Test;

/** A publication that the database takes back at its commit, as when its disk is full. */
@QuarkusTest
class FailedCommitTest {

    @Inject
    AgroalDataSource database;

    @Test
    void leavesNothingOfItInMemory() throws Exception {
        var teacher = Teacher.fresh();
        var writing = Writing.begins(teacher, Map.of("title", "The bridge", "summary", "A bridge."));
        writing.saves(document(writing, "Is this a claim?"));

        failingAtCommit(writing, () -> writing.publishes().then().statusCode(500));
        writing.saves(document(writing, "Is this a quote?"));
        writing.publishes().then().statusCode(201).body("number", equalTo(1));

        teacher.request()
                .get(writing.at("/versions/1"))
                .then()
                .statusCode(200)
                .body("document.items[0].prompt", equalTo("Is this a quote?"));
    }

    private static Map<String, Object> document(Writing writing, String prompt) {
        Map<String, Object> document = writing.document();
        Map<String, Object> item = DraftsTest.item("a", "first");
        item.put("prompt", prompt);
        document.put("articles", List.of(DraftsTest.article("The bridge is closed. It opens in May.")));
        document.put("excerpts", List.of(DraftsTest.excerpt("first", "The bridge is closed.")));
        document.put("items", List.of(item));
        return document;
    }

    private void failingAtCommit(Writing writing, Runnable request) throws SQLException {
        var sql = new Sql(database);
        sql.run("""
                create constraint trigger fails_at_commit after insert on quiz_version
                deferrable initially deferred for each row when (new.quiz_set_id = '%s')
                execute function refuse_change()
                """.formatted(writing.quizSet()));
        try {
            request.run();
        } finally {
            sql.run("drop trigger fails_at_commit on quiz_version");
        }
    }
}
