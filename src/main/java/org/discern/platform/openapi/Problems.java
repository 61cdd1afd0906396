package org.discern.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jboss.jandex.AnnotationInstance;

/** Writes the problems that an operation can end with among its responses. */
final class Problems {

    private static final String DESCRIPTION = "description";
    private static final String RETRY_AFTER = "Retry-After";
    private static final String SECONDS = "Seconds to wait, at least 1.";

    private final ObjectNode responses;

    Problems(ObjectNode responses) {
        this.responses = responses;
    }

    /** @param roles how many of {@code all} roles may call the operation; 0 when no token is asked for */
    void ofAny(ObjectNode operation, int roles, int all) {
        if (roles > 0) {
            add("401", "The access token is missing or not valid (`unauthenticated`).");
        }
        if (roles > 0 && roles < all) {
            add("403", "The account has another role (`forbidden`).");
        }
        if (has(operation, "path")) {
            add(
                    "404",
                    "Nothing of the kind is there for the caller, or an id in the address is malformed (`not-found`).");
        }
        boolean query = has(operation, "query");
        boolean body = operation.has("requestBody");
        if (query || body) {
            add("400", "The " + (body ? "body" : "query") + " cannot be read (`malformed`).");
            add("422", "Some values do not fit: see `errors` (`invalid`).");
        }
        if (body) {
            add("413", "The body is too large (`too-large`).");
            add("415", "The body is of another media type (`unsupported-media-type`).");
        }
        add("503", "The database does not answer; nothing was stored (`unavailable`).");
    }

    /** @param mayEndWith a {@link org.discern.platform.MayEndWith} */
    void own(AnnotationInstance mayEndWith) {
        String problem = mayEndWith.value("problem").asString();
        add(
                String.valueOf(mayEndWith.value("status").asInt()),
                mayEndWith.value("when").asString() + " (`" + problem + "`).");
    }

    /** Gives all of them their content and headers. */
    void complete() {
        responses.properties().forEach(response -> {
            if (response.getKey().compareTo("400") >= 0) {
                problem((ObjectNode) response.getValue());
            }
        });
        header("401", "WWW-Authenticate", "`Bearer`.", "string");
        header("429", RETRY_AFTER, SECONDS, "integer");
        header("503", RETRY_AFTER, SECONDS, "integer");
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

    private void header(String status, String name, String description, String type) {
        if (responses.get(status) instanceof ObjectNode response) {
            var header = response.withObjectProperty("headers")
                    .putObject(name)
                    .put(DESCRIPTION, description)
                    .put("required", true);
            header.putObject("schema").put("type", type);
        }
    }
}
