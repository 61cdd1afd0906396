package org.discern.testing;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A quiz set that a teacher is writing, as they got its draft last. */
public final class Writing {

    private final Teacher teacher;
    private Response draft;

    private Writing(Teacher teacher, Response draft) {
        this.teacher = teacher;
        this.draft = draft;
    }

    /** Begins a set with the fields of {@code NewQuizSet}. */
    public static Writing begins(Teacher teacher, Map<String, ?> fields) {
        Response begun = teacher.request().body(fields).post("/api/v1/quiz-sets");
        begun.then().statusCode(201);
        return new Writing(teacher, begun);
    }

    /** Opens the draft of a set that is there already. */
    public static Writing goesOn(Teacher teacher, UUID quizSet) {
        Response draft = teacher.request().get("/api/v1/quiz-sets/{id}/draft", quizSet);
        draft.then().statusCode(200);
        return new Writing(teacher, draft);
    }

    /** Keeps an article with the text of a resource such as {@code /wikinews/korea.txt}. */
    public static UUID pastes(Teacher teacher, String resource) {
        return teacher.request()
                .body(Map.of("text", text(resource), "outlet", "Wikinews", "licence", "CC-BY-2.5"))
                .post("/api/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    public static String text(String resource) {
        try (var in = Writing.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public UUID quizSet() {
        return draft.jsonPath().getUUID("quizSetId");
    }

    public String etag() {
        return draft.header("ETag");
    }

    public int revision() {
        return draft.path("revision");
    }

    /** The document as it came, to be changed and saved. */
    public Map<String, Object> document() {
        return new LinkedHashMap<>(draft.jsonPath().<Map<String, Object>>get("document"));
    }

    public List<Map<String, Object>> items() {
        return draft.jsonPath().getList("document.items");
    }

    /** The answer that brought the draft. */
    public Response draft() {
        return draft;
    }

    /** A request that edits the draft as it came last. */
    public RequestSpecification edit() {
        return teacher.request().header("If-Match", etag());
    }

    /** The address of the draft, or of something in it. */
    public String at(String rest) {
        return "/api/v1/quiz-sets/" + quizSet() + rest;
    }

    /** Saves the whole draft, which must succeed. */
    public Writing saves(Map<String, Object> document) {
        return got(edit().body(document).put(at("/draft")));
    }

    /** Goes on with the draft that an edit brought, which must have succeeded. */
    public Writing got(Response edited) {
        edited.then().statusCode(200);
        draft = edited;
        return this;
    }

    /** Publishes the draft, and says that all proposals were looked at. */
    public Response publishes() {
        return edit().body(Map.of("reviewed", true)).post(at("/versions"));
    }
}
