package org.discern.platform.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.validation.constraints.Pattern;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.discern.platform.Line;
import org.discern.platform.Page;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Says of each record's field whether it is required and whether it may be null, from the record itself.
 *
 * <p>A request may leave a nullable field out or send null, and has no other fields. A response has all its fields, the
 * nullable ones as null, except where the record leaves its nulls out by {@link JsonInclude}.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = 3)
public final class RecordSchemas implements OASFilter {

    private static final String PAGE = "Page";
    private static final DotName SCHEMA = DotName.createSimple(Schema.class);
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName INCLUDE = DotName.createSimple(JsonInclude.class);
    private static final DotName PATTERN = DotName.createSimple(Pattern.class);
    private static final DotName LINE = DotName.createSimple(Line.class);
    private static final String ONE_LINE = "^[^\\u0000-\\u001f\\u007f-\\u009f]*\\S[^\\u0000-\\u001f\\u007f-\\u009f]*$";
    /** Schemas of one line, better read where they are used. */
    private static final Map<String, String> INLINE =
            Map.of("UUID", "uuid", "Instant", "date-time", "LocalDate", "date");

    private final IndexView index;

    public RecordSchemas(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI model) {
        Document.edit(model, this::edit);
    }

    private void edit(Document document) {
        inline(document.schemas());
        inline(document.paths());
        INLINE.keySet().forEach(document.schemas()::remove);
        Set<String> requests = new LinkedHashSet<>();
        document.operations((id, operation) -> requests.addAll(document.reached(operation.path("requestBody"))));
        var records = records();
        document.schemas().properties().forEach(schema -> {
            if (schema.getValue().has("properties")) {
                var type = schema.getKey().startsWith(PAGE) ? records.get(PAGE) : records.get(schema.getKey());
                if (type == null) {
                    throw new IllegalStateException("Name the record behind the API's schema " + schema.getKey()
                            + " by @Schema(name = …), so that its required fields are known.");
                }
                shape((ObjectNode) schema.getValue(), type, requests.contains(schema.getKey()));
            }
        });
        namePages(document);
    }

    private static void inline(JsonNode node) {
        String format =
                INLINE.get(String.valueOf(Document.target(node.path("$ref").textValue())));
        if (format != null) {
            ((ObjectNode) node).put("type", "string").put("format", format).remove("$ref");
        }
        node.forEach(RecordSchemas::inline);
    }

    private Map<String, ClassInfo> records() {
        Map<String, ClassInfo> records = new HashMap<>();
        for (AnnotationInstance schema : index.getAnnotations(SCHEMA)) {
            if (schema.target().kind() == AnnotationTarget.Kind.CLASS
                    && schema.target().asClass().isRecord()
                    && schema.value("name") != null) {
                var earlier = records.put(
                        schema.value("name").asString(), schema.target().asClass());
                // The index may hold a class more than once.
                if (earlier != null
                        && !earlier.name().equals(schema.target().asClass().name())) {
                    throw new IllegalStateException(earlier + " and " + schema.target() + " have one name in the API.");
                }
            }
        }
        records.put(PAGE, index.getClassByName(Page.class));
        return records;
    }

    private static void shape(ObjectNode schema, ClassInfo type, boolean request) {
        var required = Document.object().arrayNode();
        var properties = schema.withObjectProperty("properties");
        for (RecordComponentInfo field : type.unsortedRecordComponents()) {
            if (properties.get(field.name()) instanceof ObjectNode property) {
                boolean nullable = field.type().hasAnnotation(NULLABLE);
                boolean leftOut = request ? nullable : leavesOut(type, field, nullable);
                if (!leftOut) {
                    required.add(field.name());
                }
                if (nullable && (request || !leftOut)) {
                    properties.set(field.name(), orNull(property));
                } else if (property.has("$ref")) {
                    property.remove("type");
                }
                anchor(property, type, field);
            }
        }
        schema.remove("required");
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        if (request) {
            schema.put("additionalProperties", false);
        }
    }

    private static boolean leavesOut(ClassInfo type, RecordComponentInfo field, boolean nullable) {
        return has(type, field, INCLUDE) != null || nullable && type.hasDeclaredAnnotation(INCLUDE);
    }

    private static ObjectNode orNull(ObjectNode property) {
        if (property.has("$ref")) {
            var either = property.arrayNode()
                    .add(Document.object().set("$ref", property.get("$ref")))
                    .add(Document.object().put("type", "null"));
            return property.remove(List.of("$ref", "type")).set("anyOf", either);
        }
        if (property.path("enum") instanceof ArrayNode values) {
            values.addNull();
        }
        return property.set(
                "type", property.arrayNode().add(property.path("type")).add("null"));
    }

    /** Bean Validation matches the whole text, JSON Schema any part of it. */
    private static void anchor(ObjectNode property, ClassInfo type, RecordComponentInfo field) {
        if (has(type, field, LINE) != null) {
            property.put("pattern", ONE_LINE);
        }
        var pattern = has(type, field, PATTERN);
        if (pattern != null
                && property.path("pattern")
                        .equals(TextNode.valueOf(pattern.value("regexp").asString()))) {
            property.put("pattern", "^(?:" + property.get("pattern").asText() + ")$");
        }
    }

    private static @Nullable AnnotationInstance has(ClassInfo type, RecordComponentInfo field, DotName annotation) {
        var own = field.annotation(annotation);
        return own != null ? own : type.field(field.name()).annotation(annotation);
    }

    /** From the Java type's name to the item's: {@code PageAssignedQuiz} becomes {@code AssignmentPage}. */
    private static void namePages(Document document) {
        Map<String, String> names = new HashMap<>();
        for (var schema : Set.copyOf(document.schemas().properties())) {
            var items = schema.getValue().path("properties").path("items").path("items");
            String item = Document.target(items.path("$ref").textValue());
            if (schema.getKey().startsWith(PAGE) && item != null) {
                names.put(schema.getKey(), item + PAGE);
                document.schemas().set(item + PAGE, document.schemas().remove(schema.getKey()));
            }
        }
        rename(document.paths(), names);
    }

    private static void rename(JsonNode node, Map<String, String> names) {
        String name = names.get(String.valueOf(Document.target(node.path("$ref").textValue())));
        if (name != null) {
            ((ObjectNode) node).setAll(Document.reference(name));
        }
        node.forEach(child -> rename(child, names));
    }
}
