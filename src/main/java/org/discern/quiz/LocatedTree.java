package org.discern.quiz;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.discern.platform.PlainText;
import org.discern.platform.Problem;

/**
 * A YAML or JSON text as a tree that remembers the line of each value. All its strings are in NFC.
 *
 * @param places the place of each value by its JSON pointer
 */
record LocatedTree(JsonNode root, Map<String, JsonLocation> places) {

    /** The notations that a document can come in. */
    enum Notation {
        YAML(new YAMLFactory()),
        JSON(new JsonFactory());

        private final JsonFactory factory;

        Notation(JsonFactory factory) {
            this.factory = factory;
        }
    }

    /** @throws JsonProcessingException with its place, if the text is not well-formed */
    static LocatedTree read(String text, Notation notation) throws IOException {
        try (var parser = notation.factory.createParser(withoutByteOrderMark(text))) {
            var reader = new Reader(parser);
            if (parser.nextToken() == null) {
                throw reader.refused("The document is empty.");
            }
            JsonNode root = reader.value("");
            if (parser.nextToken() != null) {
                throw reader.refused("Only one document is taken at a time.");
            }
            return new LocatedTree(root, reader.places);
        }
    }

    /** Some editors on Windows put one before everything. */
    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** A detail of a problem, with the line of the value at the pointer, or of the nearest one around it. */
    Problem.Detail detail(String pointer, String message) {
        String near = pointer;
        while (!places.containsKey(near) && !near.isEmpty()) {
            near = near.substring(0, near.lastIndexOf('/'));
        }
        JsonLocation place = places.get(near);
        return place == null
                ? Problem.Detail.at(pointer, message)
                : new Problem.Detail(message, pointer, place.getLineNr(), place.getColumnNr());
    }

    private static final class Reader {

        private static final int DEEPEST = 20;
        private static final int LONGEST_NUMBER = 100;

        private final JsonParser parser;
        private final Map<String, JsonLocation> places = new HashMap<>();
        private int depth;

        Reader(JsonParser parser) {
            this.parser = parser;
        }

        JsonNode value(String pointer) throws IOException {
            places.putIfAbsent(pointer, parser.currentTokenLocation());
            if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
                throw refused("Aliases (*name) are not taken: repeat the value.");
            }
            if (++depth > DEEPEST) {
                throw refused("The document is nested too deeply.");
            }
            JsonNode node =
                    switch (parser.currentToken()) {
                        case START_OBJECT -> object(pointer);
                        case START_ARRAY -> array(pointer);
                        case VALUE_STRING -> nodes().textNode(text(parser.getText()));
                        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
                        case VALUE_TRUE -> nodes().booleanNode(true);
                        case VALUE_FALSE -> nodes().booleanNode(false);
                        default -> nodes().nullNode();
                    };
            depth--;
            return node;
        }

        private ObjectNode object(String pointer) throws IOException {
            ObjectNode node = nodes().objectNode();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = text(parser.currentName());
                if (node.has(name)) {
                    throw refused("The field " + name + " stands here twice: keep one.");
                }
                String place = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
                places.put(place, parser.currentTokenLocation());
                parser.nextToken();
                node.set(name, value(place));
            }
            return node;
        }

        private ArrayNode array(String pointer) throws IOException {
            ArrayNode node = nodes().arrayNode();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                node.add(value(pointer + "/" + node.size()));
            }
            return node;
        }

        /** A short 1e999999999 must not become a billion digits: no field needs what a double cannot hold. */
        private JsonNode number() throws IOException {
            boolean whole = parser.currentToken() == JsonToken.VALUE_NUMBER_INT;
            boolean endless = !whole && Double.isInfinite(parser.getDoubleValue());
            if (endless || parser.getText().length() > LONGEST_NUMBER) {
                throw refused("This number is too large.");
            }
            return whole
                    ? nodes().numberNode(parser.getBigIntegerValue())
                    : nodes().numberNode(parser.getDoubleValue());
        }

        /** In NFC, and nothing that a database could not keep. */
        private String text(String raw) throws IOException {
            if (!PlainText.is(raw)) {
                throw refused(PlainText.ADVICE);
            }
            return Normalizer.normalize(raw, Normalizer.Form.NFC);
        }

        private static JsonNodeFactory nodes() {
            return JsonNodeFactory.instance;
        }

        JsonProcessingException refused(String message) {
            return new Refused(message, parser.currentTokenLocation());
        }
    }

    /** A text that is well-formed and yet not taken; its message is ours and may be shown. */
    static final class Refused extends JsonProcessingException {
        Refused(String message, JsonLocation place) {
            super(message, place);
        }
    }
}
