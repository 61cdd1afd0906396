package org.discern.quiz.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/**
 * Writes a document as YAML that a person can read and change: blocks instead of brackets, long texts as they stand. A
 * writer of one's own, because of the usual ones none keeps every text and leaves the readable ones readable.
 */
public final class PackYaml {

    /** Editors check and complete a file that begins so and lies beside the schema. */
    private static final String SCHEMA_LINE = "# yaml-language-server: $schema=schema.json\n";

    /** The parts of a pack, with an empty line before each. */
    private static final Set<String> SECTIONS = Set.of("articles", "excerpts", "items");

    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder(SCHEMA_LINE);

    private PackYaml() {}

    public static String of(ObjectNode document) {
        var yaml = new PackYaml();
        for (Map.Entry<String, JsonNode> field : document.properties()) {
            yaml.out.append(SECTIONS.contains(field.getKey()) ? "\n" : "");
            yaml.field(field, "");
        }
        return yaml.out.toString();
    }

    private void field(Map.Entry<String, JsonNode> field, String indent) {
        out.append(Scalar.of(field.getKey()).onOneLine()).append(':');
        value(field.getValue(), indent);
    }

    /** A value after its name; the line that it begins on is there already, and ended here. */
    private void value(JsonNode value, String indent) {
        if (value.isEmpty() && value.isContainerNode()) {
            out.append(value.isArray() ? " []\n" : " {}\n");
        } else if (value instanceof ArrayNode list) {
            out.append('\n');
            list.forEach(entry -> entry(entry, indent + STEP));
        } else if (value instanceof ObjectNode object) {
            out.append('\n').append(indent).append(STEP);
            fields(object, indent + STEP);
        } else {
            out.append(' ').append(scalar(value, indent + STEP)).append('\n');
        }
    }

    private void entry(JsonNode entry, String indent) {
        out.append(indent).append('-');
        if (entry instanceof ObjectNode object && !object.isEmpty()) {
            out.append(' ');
            fields(object, indent + STEP);
        } else {
            value(entry, indent);
        }
    }

    /** The first field goes where the line has got to. */
    private void fields(ObjectNode object, String indent) {
        String before = "";
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            out.append(before);
            field(field, indent);
            before = indent;
        }
    }

    private static String scalar(JsonNode value, String indent) {
        return value.isTextual() ? Scalar.of(value.textValue()).at(indent) : value.toString();
    }
}
