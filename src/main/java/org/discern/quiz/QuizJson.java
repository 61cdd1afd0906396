package org.discern.quiz;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.discern.grading.Answer;
import org.discern.grading.Difficulty;
import org.discern.grading.Excerpts;
import org.discern.grading.Exercise;
import org.discern.grading.Item;
import org.discern.grading.Key;
import org.discern.grading.Kind;
import org.discern.grading.Solution;
import org.discern.label.Span;
import org.discern.platform.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * The one JSON form of quiz sets and answers, by {@code quizzes/schema.json}. Equal values have equal bytes, so that a
 * document can be told by its hash.
 */
public final class QuizJson {

    static final int FORMAT = 1;

    static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new ItemModule(), new StrictJson())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .withCoercionConfig(LogicalType.Textual, QuizJson::onlyText)
            // One object holds an item and its solution; each is read past the other. The schema has refused the rest.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_EMPTY)
            .withConfigOverride(List.class, o -> o.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(Map.class, o -> o.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private static final ObjectReader STRICT = MAPPER.reader(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private QuizJson() {}

    private static void onlyText(MutableCoercionConfig config) {
        List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)
                .forEach(shape -> config.setCoercion(shape, CoercionAction.Fail));
    }

    /** What students see, without any key. */
    static String content(QuizContent content) throws JsonProcessingException {
        return MAPPER.writeValueAsString(content);
    }

    /** The solutions by the items' ids. */
    static String key(Quiz quiz) throws JsonProcessingException {
        Map<String, Solution> solutions = new LinkedHashMap<>();
        quiz.content().items().forEach(item -> solutions.put(item.id(), quiz.solution(item.id())));
        return MAPPER.writeValueAsString(solutions);
    }

    /** What students see, as {@link #content(QuizContent)} wrote it. */
    static QuizContent content(String content) throws JsonProcessingException {
        return MAPPER.readValue(content, QuizContent.class);
    }

    /** The quiz set that {@link #content(QuizContent)} and {@link #key} wrote. */
    static Quiz read(String content, String key) throws JsonProcessingException {
        var read = content(content);
        var solutions = MAPPER.readTree(key);
        Map<String, Solution> byItem = new LinkedHashMap<>();
        for (Item item : read.items()) {
            byItem.put(item.id(), solution(item.question().kind(), solutions.get(item.id())));
        }
        return new Quiz(read, byItem);
    }

    /** A document that holds nothing yet. */
    static ObjectNode document() {
        return MAPPER.createObjectNode().put("discern", FORMAT);
    }

    /** The whole document, as in a pack. */
    static ObjectNode document(Quiz quiz) {
        ObjectNode document = document();
        document.setAll((ObjectNode) MAPPER.valueToTree(quiz.content()));
        for (JsonNode item : document.withArray("items")) {
            String id = item.get("id").asText();
            ((ObjectNode) item).setAll(solution(quiz, id));
        }
        return document;
    }

    /** The quiz set of a document that fits the schema and whose excerpts and key spans have positions. */
    static Quiz quiz(ObjectNode document) throws JsonProcessingException {
        var content = MAPPER.treeToValue(document, QuizContent.class);
        Map<String, Solution> solutions = new LinkedHashMap<>();
        JsonNode items = document.get("items");
        for (int i = 0; i < items.size(); i++) {
            Item item = content.items().get(i);
            solutions.put(item.id(), solution(item.question().kind(), items.get(i)));
        }
        return new Quiz(content, solutions);
    }

    /**
     * A student's answer to an item of a kind.
     *
     * @throws IOException if it is no answer of that kind
     */
    public static Answer answer(Kind kind, JsonNode answer) throws IOException {
        return STRICT.forType(kind.answer()).readValue(answer);
    }

    /** A student's answer as text, in the one form that equal answers have. */
    public static String answer(Answer answer) {
        try {
            return MAPPER.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every answer can be written", e);
        }
    }

    /** The answer that {@link #answer(Answer)} wrote. */
    public static Answer answer(Kind kind, String written) {
        try {
            return MAPPER.readValue(written, kind.answer());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every answer that was written can be read", e);
        }
    }

    /** An item's key, explanation, flags and skills, as in a pack. */
    static ObjectNode solution(Quiz quiz, String item) {
        return solution(quiz, quiz.item(item).orElseThrow(), quiz.solution(item));
    }

    /** A solution of an item that need not be the published one, as in a pack. */
    static ObjectNode solution(Quiz quiz, Item item, Solution solution) {
        ObjectNode node = MAPPER.valueToTree(solution);
        node.set("key", key(quiz, item, solution.key()));
        return node;
    }

    /** A key of an item, as in a pack: spans with the words that they mark. */
    static ObjectNode key(Quiz quiz, Item item, Key key) {
        ObjectNode node = MAPPER.valueToTree(key);
        List<Span> spans = key.spans();
        for (int i = 0; i < spans.size(); i++) {
            ((ObjectNode) node.at("/spans/" + i)).put("quote", spans.get(i).in(firstText(quiz, item)));
        }
        return node;
    }

    /** The text that the spans of a key count in. */
    private static String firstText(Quiz quiz, Item item) {
        return quiz.content().texts().text(item.question().excerpts().get(0));
    }

    /** One item of a document with its key. */
    static Exercise<?, ?> exercise(JsonNode item, Excerpts texts) throws JsonProcessingException {
        var question = MAPPER.treeToValue(item, Item.class).question();
        return Exercise.of(question, solution(question.kind(), item).key(), texts);
    }

    private static Solution solution(Kind kind, JsonNode node) throws JsonProcessingException {
        Key key = MAPPER.treeToValue(node.get("key"), kind.key());
        var rest = MAPPER.treeToValue(node, Explained.class);
        return new Solution(key, rest.explanation(), rest.flags(), rest.skills(), rest.difficulty());
    }

    /** The parts of a {@link Solution} that are the same for every kind. */
    private record Explained(
            String explanation,
            List<Solution.Raised> flags,
            List<String> skills,
            @Nullable Difficulty difficulty) {}
}
