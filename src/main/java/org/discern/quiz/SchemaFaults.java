package org.discern.quiz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.discern.grading.Fault;

/** What {@code quizzes/schema.json} finds wrong with a document, said to a teacher. */
final class SchemaFaults {

    private static final String EMPTY = "Write something here: it is empty.";

    /** What each pattern of the schema asks for. */
    static final Map<String, String> PATTERNS = Map.of(
            "^[a-z0-9]+(-[a-z0-9]+)*$", "Use small letters from a to z, digits and single hyphens, as in night-bus-2.",
            "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "Name the language by its tag: en, de or pt-BR.",
            "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "Write the day as year-month-day, as in 2026-01-31.",
            "^[0-9a-f]{64}$", "Leave the hash as it was exported: 64 digits from 0 to 9 and a to f.",
            "^https?://[^\\s]+$", "Write the whole address, starting with https:// and without spaces.",
            "\\S", EMPTY);

    private static final Map<String, String> TYPES = Map.of(
            "object", "Fields are needed here, each with a name and a value.",
            "array", "A list is needed here: start each entry with a hyphen.",
            "integer", "A whole number is needed here, without quotation marks.",
            "boolean", "Write true or false here, without quotation marks.");

    private final Schema schema;

    private SchemaFaults(JsonNode schema) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }

    /** What is wrong with a document that is to be published. */
    static SchemaFaults ofPacks() {
        return new SchemaFaults(file());
    }

    /** What is wrong with a document that is still being written. */
    static SchemaFaults ofDrafts() {
        return new SchemaFaults(DraftSchema.of(file()));
    }

    /** What is wrong with a single item that is to be published. */
    static SchemaFaults ofItems() {
        return new SchemaFaults(file().put("$ref", "#/$defs/Item"));
    }

    private static ObjectNode file() {
        try (var in = SchemaFaults.class.getResourceAsStream("/quizzes/schema.json")) {
            return (ObjectNode) new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The faults with pointers into the document; none when it fits the schema. */
    List<Fault> in(JsonNode document) {
        return schema
                .validate(document, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(SchemaFaults::fault)
                .distinct()
                .toList();
    }

    private static Fault fault(Error error) {
        var place = error.getInstanceLocation();
        // The line of the field itself, not of the object that it does not belong in.
        boolean unknown = error.getKeyword().equals("additionalProperties");
        return new Fault((unknown ? place.append(error.getProperty()) : place).toString(), sentence(error));
    }

    private static String sentence(Error error) {
        JsonNode wanted = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "required" -> "The field " + error.getProperty() + " is missing: add it.";
            case "additionalProperties" ->
                "There is no field " + error.getProperty() + " here: mend its spelling, or delete it.";
            case "enum" -> shown(error) + " is not known here: use one of " + choices(wanted) + ".";
            case "const" -> "Write " + wanted.asText() + " here.";
            case "type" -> TYPES.getOrDefault(wanted.asText(), text(error.getInstanceNode()));
            case "pattern" -> PATTERNS.getOrDefault(wanted.asText(), "Write it in the form " + wanted.asText() + ".");
            case "format" -> "There is no such day: mend the date.";
            case "minLength" -> EMPTY;
            case "maxLength" -> "This is too long: use at most " + wanted + " characters.";
            case "minItems" -> "Give at least " + wanted + " of these.";
            case "maxItems" -> "Give at most " + wanted + " of these.";
            case "minimum" -> "Use a number from " + wanted + " up.";
            case "maximum" -> "Use a number up to " + wanted + ".";
            case "uniqueItems" -> "Name each only once.";
            default -> "This does not fit the format of quiz packs (" + error.getKeyword() + ").";
        };
    }

    private static String text(JsonNode found) {
        return found.isNumber() || found.isBoolean()
                ? "A text is needed here: put " + found.asText() + " in quotation marks."
                : "A text is needed here.";
    }

    private static String shown(Error error) {
        JsonNode found = error.getInstanceNode();
        return found.isValueNode() && found.asText().length() <= 80 ? found.asText() : "This";
    }

    private static String choices(JsonNode known) {
        return StreamSupport.stream(known.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
    }
}
