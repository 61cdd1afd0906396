package org.discern.testing;

import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/** A round of second opinions, as the owner of the draft goes on with it. */
public record SecondOpinions(Teacher owner, UUID quizSet, UUID id) {

    public static SecondOpinions asked(Teacher owner, UUID quizSet, Teacher... colleagues) {
        var usernames = Arrays.stream(colleagues).map(Teacher::username).toList();
        UUID id = owner.request()
                .body(Map.of("usernames", usernames, "note", "Before Friday, please."))
                .post("/api/v1/quiz-sets/{q}/second-opinions", quizSet)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
        return new SecondOpinions(owner, quizSet, id);
    }

    public SecondOpinions says(Teacher colleague, String item, Map<String, ?> answer) {
        gives(colleague, item, Map.of("answer", answer)).statusCode(200);
        return this;
    }

    public ValidatableResponse gives(Teacher colleague, String item, Map<String, ?> opinion) {
        return colleague
                .request()
                .body(opinion)
                .put("/api/v1/second-opinions/{r}/answers/{i}", id, item)
                .then();
    }

    public ValidatableResponse readBy(Teacher colleague) {
        return colleague.request().get("/api/v1/second-opinions/{r}", id).then();
    }

    public ValidatableResponse declinedBy(Teacher colleague) {
        return colleague.request().delete("/api/v1/second-opinions/{r}", id).then();
    }

    public ValidatableResponse report() {
        return owner.request()
                .get("/api/v1/quiz-sets/{q}/second-opinions/{r}", quizSet, id)
                .then();
    }

    public ValidatableResponse closes() {
        return owner.request()
                .put("/api/v1/quiz-sets/{q}/second-opinions/{r}/closing", quizSet, id)
                .then();
    }

    public ValidatableResponse follows(String item, String change, String ifMatch) {
        return owner.request()
                .header("If-Match", ifMatch)
                .body(Map.of("change", change))
                .post("/api/v1/quiz-sets/{q}/second-opinions/{r}/suggestions/{i}", quizSet, id, item)
                .then();
    }
}
