package org.discern.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The API's document as the running server serves it, with its schemas ready to check values. */
public final class ApiDocument {

    /**
     * An operation with its place in the document.
     *
     * @param path with the names of its parameters in braces
     * @param method in lower case
     */
    public record Operation(String path, String method, JsonNode definition) {

        public String id() {
            return definition.path("operationId").asText();
        }

        String pointer() {
            return "/paths/" + escaped(path) + "/" + method;
        }

        /** Whether it has a parameter in {@code path} or {@code query}. */
        public boolean hasParameter(String place) {
            return definition.path("parameters").findValuesAsText("in").contains(place);
        }

        /** The roles that may call it; empty when no token is needed. */
        public List<String> roles() {
            List<String> roles = new ArrayList<>();
            definition.path("x-roles").forEach(role -> roles.add(role.asText()));
            return roles;
        }

        private boolean takes(String otherMethod, String address) {
            String pattern = "\\Q" + path.replaceAll("\\{[^}]*}", "\\\\E[^/]+\\\\Q") + "\\E";
            return method.equalsIgnoreCase(otherMethod) && Pattern.matches(pattern, address);
        }
    }

    private static final String BASE = "https://discern.example/openapi";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonNode root;
    private final SchemaRegistry schemas;

    private ApiDocument(JsonNode root) {
        this.root = root;
        close(root);
        this.schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(Map.of(BASE, root.toString()))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    public static ApiDocument served() {
        try {
            // Without the filters that a test may have added: they need this document.
            String text = new String(
                    java.net
                            .URI
                            .create("http://localhost:" + RestAssured.port + "/q/openapi?format=json")
                            .toURL()
                            .openStream()
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            return new ApiDocument(MAPPER.readTree(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An object may have more fields than the document knows, for the day when it will; here it may not. */
    private static void close(JsonNode node) {
        if (node instanceof ObjectNode schema
                && schema.path("type").asText().equals("object")
                && schema.path("properties").isObject()
                && !schema.has("additionalProperties")) {
            schema.put("additionalProperties", false);
        }
        node.forEach(ApiDocument::close);
    }

    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> method.getValue().has("operationId"))
                .map(method -> new Operation(path.getKey(), method.getKey(), method.getValue()))
                .forEach(operations::add));
        return operations;
    }

    /** The operation at an address; of two that fit, the one with fewer parameters in its path. */
    Optional<Operation> operation(String method, String address) {
        return operations().stream()
                .filter(operation -> operation.takes(method, address))
                .min(Comparator.comparing(operation ->
                        operation.path().chars().filter(c -> c == '{').count()));
    }

    /** A part of the document, over references. */
    JsonNode at(String pointer) {
        JsonNode found = root.at(pointer);
        return found.has("$ref") ? at(found.get("$ref").asText().substring(1)) : found;
    }

    /** The same pointer, over a reference at its end. */
    String resolved(String pointer) {
        JsonNode found = root.at(pointer);
        return found.has("$ref") ? found.get("$ref").asText().substring(1) : pointer;
    }

    /** What of a value does not fit the schema at a pointer; empty when it fits. */
    public List<Error> faults(String pointer, @Nullable JsonNode value) {
        String fragment = pointer.replace("{", "%7B").replace("}", "%7D");
        return schemas.getSchema(SchemaLocation.of(BASE + "#" + fragment)).validate(value);
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** The pointers of all examples of bodies, each with that of its schema. */
    public Map<String, String> examples() {
        Map<String, String> examples = new TreeMap<>();
        for (Operation operation : operations()) {
            media(operation.pointer() + "/requestBody", examples);
            operation
                    .definition()
                    .path("responses")
                    .fieldNames()
                    .forEachRemaining(status -> media(operation.pointer() + "/responses/" + status, examples));
        }
        return examples;
    }

    private void media(String body, Map<String, String> examples) {
        at(body).path("content")
                .properties()
                .forEach(media -> media.getValue().path("examples").fieldNames().forEachRemaining(example -> {
                    String at = body + "/content/" + escaped(media.getKey());
                    examples.put(at + "/examples/" + escaped(example) + "/value", at + "/schema");
                }));
    }

    public JsonNode value(String pointer) {
        return root.at(pointer);
    }
}
