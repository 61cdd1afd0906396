package org.discern.quiz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.discern.platform.openapi.Document;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/**
 * Brings {@code quizzes/schema.json} into the API's document, and derives from it what the API sends in parts: the
 * content that a student gets, and the solutions that come after it.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = 2)
public final class QuizSchemas implements OASFilter {

    /** The fields of an item that are its {@link org.discern.grading.Solution}. */
    private static final List<String> SOLUTION = List.of("key", "explanation", "flags", "skills", "difficulty");
    /** What a pack may leave out of an item and the server fills in. */
    private static final List<String> FILLED_IN = List.of("confidence", "graded", "options");

    private static final String ITEM = "Item";

    @Override
    public void filterOpenAPI(OpenAPI model) {
        Document.edit(model, document -> {
            schemas().properties().forEach(schema -> {
                if (document.schemas().has(schema.getKey())) {
                    throw new IllegalStateException("The API has a schema " + schema.getKey()
                            + " already: name the one of quizzes/schema.json otherwise.");
                }
                document.schemas().set(schema.getKey(), schema.getValue());
            });
        });
    }

    private static ObjectNode schemas() {
        var file = Document.resource("/quizzes/schema.json");
        pointToComponents(file);
        var schemas = file.withObjectProperty("$defs");
        var items = Document.object();
        var studentItems = Document.object();
        var keys = Document.object();
        for (JsonNode kind : schemas.path(ITEM).path("allOf")) {
            String word = kind.at("/if/properties/kind/const").asText();
            String item = kind.at("/then/$ref").asText().replaceFirst(".*/", "");
            String name = item.substring(0, item.length() - ITEM.length());
            items.put(word, item);
            studentItems.put(word, "Student" + item);
            keys.put(word, name + "Key");
            schemas.set("Student" + item, without(schemas.get(item), SOLUTION, FILLED_IN));
            schemas.set(name + "Key", schemas.at("/" + item + "/properties/key"));
            schemas.set("Solution", solution(schemas.get(item)));
        }
        String told = schemas.path(ITEM).path("description").asText();
        schemas.set(ITEM, byKind(told, items));
        schemas.set("StudentItem", byKind("One question, without anything that gives its key away.", studentItems));
        schemas.set("Key", oneOf("The right answer, by the item's kind.", keys));
        schemas.set("QuizContent", content(schemas.path("QuizDocument")));
        drafts(schemas);
        return schemas;
    }

    /** A draft may lack nearly everything: of its items only the id and the kind are told here. */
    private static void drafts(ObjectNode schemas) {
        ObjectNode relaxed = Document.object();
        relaxed.setAll(DraftSchema.relaxed(schemas));
        ObjectNode document = relaxed.withObjectProperty("QuizDocument");
        document.put("description", "A quiz set that is being written: whatever is not there yet may be missing.");
        document.putArray("required");
        // A text that is not written yet is empty.
        for (String text : List.of("Line", "Paragraph")) {
            schemas.set("Draft" + text, relaxed.get(text));
            redirect(relaxed, text, "Draft" + text);
        }
        schemas.set("DraftArticle", relaxed.get("Article"));
        schemas.set("DraftExcerpt", relaxed.get("Excerpt"));
        schemas.set("DraftItem", draftItem(schemas));
        schemas.set("DraftItemEdit", itemEdit());
        for (String list : List.of("Article", "Excerpt", "Item")) {
            ((ObjectNode) document.at("/properties/" + list.toLowerCase(Locale.ROOT) + "s"))
                    .set("items", Document.reference("Draft" + list));
        }
        schemas.set("DraftDocument", document);
    }

    private static void redirect(JsonNode node, String from, String to) {
        if (node instanceof ObjectNode object
                && object.path("$ref").equals(Document.reference(from).get("$ref"))) {
            object.setAll(Document.reference(to));
        }
        node.forEach(child -> redirect(child, from, to));
    }

    private static ObjectNode draftItem(JsonNode schemas) {
        var item = Document.object()
                .put("type", "object")
                .put("description", "An item by its kind, of which all but its id and its kind may be missing.")
                .put("additionalProperties", true);
        item.putArray("required").add("id").add("kind");
        var properties = item.putObject("properties");
        properties.set("id", Document.reference("Name"));
        var kinds = properties.putObject("kind").putArray("enum");
        schemas.at("/" + ITEM + "/discriminator/mapping").fieldNames().forEachRemaining(kinds::add);
        properties.set("proposed", DraftSchema.proposed());
        return item;
    }

    private static ObjectNode itemEdit() {
        var edit = Document.object()
                .put("type", "object")
                .put("description", "An item with the excerpts that come new with it.")
                .put("additionalProperties", false);
        edit.putArray("required").add("item");
        var properties = edit.putObject("properties");
        properties.set(
                "item",
                Document.object()
                        .put("type", "object")
                        .put("description", "As DraftItem; its id is the address's.")
                        .put("additionalProperties", true));
        properties.putObject("excerpts").put("type", "array").set("items", Document.reference("DraftExcerpt"));
        return edit;
    }

    private static void pointToComponents(JsonNode node) {
        if (node instanceof ObjectNode object && node.path("$ref").isTextual()) {
            object.put("$ref", node.get("$ref").asText().replace("#/$defs/", "#/components/schemas/"));
        }
        node.forEach(QuizSchemas::pointToComponents);
    }

    private static ObjectNode content(JsonNode document) {
        var content = without(document, List.of("discern"), List.of("tags", "basedOn"));
        content.put("description", "A quiz set as students see it: it holds no key.");
        ((ObjectNode) content.at("/properties/items")).set("items", Document.reference("StudentItem"));
        return content;
    }

    /** @param always optional properties that are there always */
    private static ObjectNode without(JsonNode schema, List<String> properties, List<String> always) {
        ObjectNode rest = schema.deepCopy();
        rest.withObjectProperty("properties").remove(properties);
        var required = rest.arrayNode();
        schema.path("required").forEach(name -> {
            if (!properties.contains(name.asText())) {
                required.add(name);
            }
        });
        always.stream()
                .filter(name -> rest.path("properties").has(name))
                .filter(name -> !names(schema.path("required")).contains(name))
                .forEach(required::add);
        rest.set("required", required);
        return rest;
    }

    private static List<String> names(JsonNode array) {
        List<String> names = new ArrayList<>();
        array.forEach(name -> names.add(name.asText()));
        return names;
    }

    /** All kinds have the same one, but for the key. */
    private static ObjectNode solution(JsonNode item) {
        ObjectNode solution = item.deepCopy();
        solution.put("description", "What a student may see of an item after the reveal.");
        solution.withObjectProperty("properties").retain(SOLUTION).set("key", Document.reference("Key"));
        ArrayNode required = solution.putArray("required");
        item.path("required").forEach(name -> {
            if (SOLUTION.contains(name.asText())) {
                required.add(name);
            }
        });
        return solution;
    }

    private static ObjectNode byKind(String description, ObjectNode names) {
        var either = oneOf(description, names);
        var discriminator = either.putObject("discriminator").put("propertyName", "kind");
        var mapping = discriminator.putObject("mapping");
        names.properties()
                .forEach(name -> mapping.set(
                        name.getKey(),
                        Document.reference(name.getValue().asText()).get("$ref")));
        return either;
    }

    private static ObjectNode oneOf(String description, ObjectNode names) {
        var either = Document.object().put("description", description);
        var all = either.putArray("oneOf");
        names.forEach(name -> all.add(Document.reference(name.asText())));
        return either;
    }
}
