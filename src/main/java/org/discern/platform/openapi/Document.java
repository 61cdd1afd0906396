package org.discern.platform.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jspecify.annotations.Nullable;

/** An OpenAPI document as a JSON tree: JSON Schema is far shorter to edit there than in the model's classes. */
public final class Document {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final YAMLMapper MAPPER = new YAMLMapper();

    private final ObjectNode root;

    private Document(ObjectNode root) {
        this.root = root;
    }

    /** Lets {@code change} edit the whole of a model. */
    public static void edit(OpenAPI model, Consumer<Document> change) {
        try {
            var document = new Document((ObjectNode)
                    MAPPER.readTree(reading().withInitialModel(model).build().toJSON()));
            change.accept(document);
            byte[] changed = MAPPER.writeValueAsString(document.root).getBytes(StandardCharsets.UTF_8);
            var read = reading()
                    .withCustomStaticFile(() -> new ByteArrayInputStream(changed))
                    .build()
                    .model();
            model.setComponents(read.getComponents());
            model.setPaths(read.getPaths());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An OpenAPI document is JSON", e);
        }
    }

    private static SmallRyeOpenAPI.Builder reading() {
        return SmallRyeOpenAPI.builder()
                .enableAnnotationScan(false)
                .enableModelReader(false)
                .enableStandardFilter(false)
                .enableStandardStaticFiles(false);
    }

    /** A YAML or JSON file of the application. */
    public static ObjectNode resource(String path) {
        try (var in = Document.class.getResourceAsStream(path)) {
            return (ObjectNode) MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The components' schemas by name. */
    public ObjectNode schemas() {
        return part("schemas");
    }

    ObjectNode responses() {
        return part("responses");
    }

    private ObjectNode part(String name) {
        return root.withObjectProperty("components").withObjectProperty(name);
    }

    ObjectNode paths() {
        return root.withObjectProperty("paths");
    }

    /** Calls {@code each} with every operation and its {@code operationId}. */
    void operations(BiConsumer<String, ObjectNode> each) {
        for (JsonNode path : paths()) {
            for (JsonNode operation : path) {
                if (operation.has("operationId")) {
                    each.accept(operation.get("operationId").asText(), (ObjectNode) operation);
                }
            }
        }
    }

    /** The names of the schemas that a part of the document leads to, over any number of references. */
    Set<String> reached(JsonNode from) {
        Set<String> reached = new LinkedHashSet<>();
        reach(from, reached);
        return reached;
    }

    private void reach(JsonNode from, Set<String> reached) {
        String name = target(from.path("$ref").textValue());
        if (name != null && reached.add(name)) {
            reach(schemas().path(name), reached);
        }
        from.forEach(child -> reach(child, reached));
    }

    /** The name of the schema that a reference means; null for any other text. */
    static @Nullable String target(@Nullable String reference) {
        return reference != null && reference.startsWith(SCHEMAS) ? reference.substring(SCHEMAS.length()) : null;
    }

    /** A reference to the schema of a name. */
    public static ObjectNode reference(String schema) {
        return object().put("$ref", SCHEMAS + schema);
    }

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }
}
