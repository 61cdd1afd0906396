package org.discern.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A small quiz pack of one item, as text. */
public record Pack(String yaml) {

    private static final String TEXT = """
            discern: 1
            id: pool
            title: The pool
            summary: A pool and its slide.
            language: en
            level: INTRODUCTORY
            tags: [swimming]
            author: Ines Marlow
            licence: CC-BY-4.0
            articles:
              - id: opening
                headline: Pool opens on Saturday
                outlet: The Hollin Bay Herald
                licence: CC-BY-4.0
                body: The pool has six lanes. The pool is too cold.
            excerpts:
              - id: lanes
                article: opening
                quote: The pool has six lanes.
            items:
              - id: first
                kind: classify
                prompt: What is this?
                axis: LABEL
                excerpt: lanes
                key: {label: CLAIM}
                explanation: Anybody could count the lanes.
            """;

    /** With a name that no other has. */
    public static Pack aPack() {
        return new Pack(TEXT.replace("id: pool", "id: pool-" + UUID.randomUUID()));
    }

    /** @throws IllegalArgumentException if the pack does not hold the old words */
    public Pack saying(String old, String words) {
        if (!yaml.contains(old)) {
            throw new IllegalArgumentException("The pack does not say " + old);
        }
        return new Pack(yaml.replace(old, words));
    }

    public String name() {
        return yaml.replaceFirst("(?s).*?\\nid: (\\S+).*", "$1");
    }

    /** Imports it, shared with the teacher's school, and returns the id of its quiz set. */
    public UUID importedBy(Teacher teacher) {
        var response = send(teacher, "application/yaml", yaml.getBytes(StandardCharsets.UTF_8), "");
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
        return response.jsonPath().getUUID("id");
    }

    /** Imports it, and shares it as said. */
    public UUID sharedBy(Teacher teacher, String visibility) {
        UUID id = importedBy(teacher);
        teacher.request()
                .body(java.util.Map.of("visibility", visibility))
                .put("/api/v1/quiz-sets/{id}/visibility", id)
                .then()
                .statusCode(200);
        return id;
    }

    /** Sends bytes to the import. */
    public static Response send(Teacher teacher, String type, byte[] bytes, String query) {
        return given().auth()
                .oauth2(teacher.token())
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(type, ContentType.TEXT)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(type)
                .body(bytes)
                .post("/api/v1/quiz-sets/import" + query);
    }
}
