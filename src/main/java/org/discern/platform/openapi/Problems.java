package org.discern.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jboss.jandex.AnnotationInstance;

/** Writes the problems that an operation can end with among its responses. */
final class Problems {

    private static final String DESCRIPTION = "description";

    private final ObjectNode responses;

    Problems(ObjectNode responses) {
        this.responses = responses;
    }

    /** @param roles how many of {@code all} roles may call the operation; 0 when no token is asked for */
    void ofAny(ObjectNode operation, int roles, int all) {
        add(
                "401",
                roles == 0
                        ? "A token was sent, though none is needed, and it is not valid (`unauthenticated`)."
                        : "The access token is missing or not valid (`unauthenticated`).");
        if (roles > 0 && roles < all) {
            add("403", "The account has another role (`forbidden`).");
        }
        boolean query = has(operation, "query");
        if (query || has(operation, "path")) {
            add(
                    "404",
                    "There is no such thing, it is none of the caller's business, or an id in the address is none "
                            + "(`not-found`).");
        }
        if (operation.has("requestBody")) {
            add("400", "The body cannot be read (`malformed`).");
            add("415", "The body is of another media type (`unsupported-media-type`).");
            // The HTTP layer refuses it before anything of Discern sees it.
            responses.putObject("413").put(DESCRIPTION, "The body is larger than 10 MiB. The response has no body.");
        }
        if (query || operation.has("requestBody")) {
            add("422", "Some values do not fit: see `errors` (`invalid`).");
        }
    }

    /** @param mayEndWith a {@link org.discern.platform.MayEndWith} */
    void own(AnnotationInstance mayEndWith) {
        String problem = mayEndWith.value("problem").asString();
        add(
                String.valueOf(mayEndWith.value("status").asInt()),
                mayEndWith.value("when").asString() + " (`" + problem + "`).");
    }

    void complete() {
        responses.properties().forEach(response -> {
            if (response.getKey().startsWith("4") && !response.getKey().equals("413")) {
                problem((ObjectNode) response.getValue());
            }
        });
        headers();
        responses.putObject("default").put("$ref", "#/components/responses/Problem");
    }

    private static boolean has(JsonNode operation, String place) {
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("in").asText().equals(place)) {
                return true;
            }
        }
        return false;
    }

    private void add(String status, String sentence) {
        var response = responses.withObjectProperty(status);
        String before = response.path(DESCRIPTION).asText();
        response.put(DESCRIPTION, before.isEmpty() ? sentence : before + " " + sentence);
    }

    private static void problem(ObjectNode response) {
        response.withObjectProperty("content")
                .withObjectProperty("application/problem+json")
                .set("schema", Document.reference("Problem"));
    }

    private void headers() {
        header("401", "WWW-Authenticate", "`Bearer`, where a token is asked for.", "string");
        header("429", "Retry-After", "Seconds to wait, at least 1.", "integer");
    }

    private void header(String status, String name, String description, String type) {
        if (responses.get(status) instanceof ObjectNode response) {
            var header = response.withObjectProperty("headers").putObject(name).put(DESCRIPTION, description);
            header.putObject("schema").put("type", type);
        }
    }
}
