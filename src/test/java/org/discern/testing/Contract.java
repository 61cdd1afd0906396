package org.discern.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Fails a test whose requests or responses are not as {@code GET /q/openapi} says. A test takes part by
 * {@code RestAssured.replaceFiltersWith(new Contract(ApiDocument.served()))} before it and
 * {@code RestAssured.replaceFiltersWith(List.of())} after it.
 *
 * <p>A request body is checked when the server has taken it: tests send wrong ones on purpose.
 */
public final class Contract implements Filter {

    /** What any operation may answer without saying so one by one. */
    private static final Set<Integer> DEFAULT = Set.of(405, 406, 500);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new YAMLMapper();

    private final ApiDocument document;
    private final Set<String> seen = new TreeSet<>();

    public Contract(ApiDocument document) {
        this.document = document;
    }

    /** The answers that came so far, each as the operation's id and the status. */
    public Set<String> seen() {
        return seen;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        String address = URI.create(request.getURI()).getPath();
        if (address.startsWith("/api/")) {
            var operation = document.operation(request.getMethod(), address)
                    .orElseThrow(() -> new AssertionError("The API has no " + request.getMethod() + " " + address));
            seen.add(operation.id() + " " + response.statusCode());
            answer(operation, response);
            if (response.statusCode() < 300 && !response.asString().contains("\"REJECTED\"")) {
                body(operation, request);
            }
        }
        return response;
    }

    private void answer(ApiDocument.Operation operation, Response response) {
        String what = operation.id() + " " + response.statusCode();
        String status = String.valueOf(response.statusCode());
        boolean named = operation.definition().path("responses").has(status);
        if (!named && !DEFAULT.contains(response.statusCode())) {
            throw new AssertionError(what + " is not in the document. " + response.asString());
        }
        String at = document.resolved(operation.pointer() + "/responses/" + (named ? status : "default"));
        headers(what, document.at(at), response);
        JsonNode content = document.at(at).path("content");
        if (content.isMissingNode()) {
            require(response.asByteArray().length == 0, what + " has a body that is not in the document.");
            return;
        }
        String type = mediaType(response.contentType());
        require(content.has(type), what + " comes as " + type + ", which is not in the document.");
        check(what, at, type, response.asString());
    }

    private void headers(String what, JsonNode definition, Response response) {
        definition.path("headers").properties().forEach(header -> {
            String reference = header.getValue().path("$ref").asText("#");
            var resolved = reference.equals("#") ? header.getValue() : document.at(reference.substring(1));
            require(
                    !resolved.path("required").asBoolean() || response.header(header.getKey()) != null,
                    what + " lacks the header " + header.getKey());
        });
    }

    private void body(ApiDocument.Operation operation, FilterableRequestSpecification request) {
        Object sent = request.getBody();
        JsonNode content = operation.definition().path("requestBody").path("content");
        if (content.isMissingNode()) {
            require(sent == null, operation.id() + " takes no body.");
            return;
        }
        require(sent != null, operation.id() + " was sent without a body.");
        String type = mediaType(request.getContentType());
        require(content.has(type), operation.id() + " takes " + type + ", which is not in the document.");
        check(operation.id() + "'s request", operation.pointer() + "/requestBody", type, text(sent));
    }

    private void check(String what, String at, String type, String body) {
        if (type.endsWith("ndjson") || !(type.endsWith("json") || type.endsWith("yaml"))) {
            return; // a file of another kind has no schema
        }
        String schema = at + "/content/" + ApiDocument.escaped(type) + "/schema";
        try {
            var faults = document.faults(schema, (type.endsWith("yaml") ? YAML : JSON).readTree(body));
            require(faults.isEmpty(), what + " is not as the document says: " + faults + "\n" + body);
        } catch (IOException e) {
            throw new UncheckedIOException(body, e);
        }
    }

    private static String text(Object body) {
        return body instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(body);
    }

    private static String mediaType(@Nullable String contentType) {
        return String.valueOf(contentType).replaceFirst("\\s*;.*", "");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new AssertionError(message);
        }
    }
}
