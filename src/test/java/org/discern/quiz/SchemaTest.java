package org.discern.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.discern.article.Article;
import org.discern.article.Excerpt;
import org.discern.grading.Difficulty;
import org.discern.grading.Highlight;
import org.discern.grading.Item;
import org.discern.grading.Kind;
import org.discern.grading.Solution;
import org.discern.label.Axis;
import org.discern.label.Fidelity;
import org.discern.label.Flag;
import org.discern.label.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds {@code quizzes/schema.json} to the code, so that the two cannot drift apart. */
class SchemaTest {

    private final JsonNode schema =
            new ObjectMapper().readTree(Path.of("quizzes", "schema.json").toFile());

    SchemaTest() throws IOException {}

    @Test
    void knowsTheFlags() {
        assertThat(words("/$defs/Flags/items/properties/flag/enum")).isEqualTo(names(Flag.values()));
    }

    @Test
    void knowsTheLabelsOfTheAxesOfOneText() {
        Set<String> labels = new LinkedHashSet<>();
        Stream.of(Axis.LABEL, Axis.FORM, Axis.CONTENT).map(Axis::labels).forEach(labels::addAll);

        assertThat(words("/$defs/LabelName/enum")).containsExactlyInAnyOrderElementsOf(labels);
        assertThat(words("/$defs/LabelAxis/enum")).containsExactly("LABEL", "FORM", "CONTENT");
        assertThat(schema.at("/$defs/Labels/maxItems").asInt()).isEqualTo(labels.size());
    }

    @Test
    void knowsTheFidelities() {
        assertThat(words("/$defs/Fidelity/enum")).isEqualTo(names(Fidelity.values()));
    }

    @Test
    void knowsTheDifficulties() {
        assertThat(words("/$defs/Difficulty/enum")).isEqualTo(names(Difficulty.values()));
    }

    @Test
    void knowsTheTargets() {
        assertThat(words("/$defs/HighlightItem/properties/target/enum")).isEqualTo(names(Highlight.Target.values()));
    }

    @Test
    void knowsTheLevelsAndTheParts() {
        assertThat(words("/$defs/QuizDocument/properties/level/enum")).isEqualTo(names(QuizContent.Level.values()));
        assertThat(words("/$defs/Excerpt/properties/part/enum"))
                .containsExactlyInAnyOrderElementsOf(names(Part.values()));
    }

    @Test
    void knowsTheKindsAndBranchesForEach() {
        List<String> kinds = Arrays.stream(Kind.values()).map(Kind::word).toList();

        assertThat(words("/$defs/Item/properties/kind/enum")).isEqualTo(kinds);
        assertThat(schema.at("/$defs/Item/allOf"))
                .extracting(branch -> branch.at("/if/properties/kind/const").asText())
                .isEqualTo(kinds);
    }

    @Test
    void isOfTheFormatThatIsWritten() {
        assertThat(schema.at("/$defs/QuizDocument/properties/discern/const").asInt())
                .isEqualTo(QuizJson.FORMAT);
    }

    @ParameterizedTest
    @EnumSource
    void anItemHasTheFieldsOfItsRecords(Kind kind) {
        Set<String> expected = new TreeSet<>(Set.of("kind"));
        expected.addAll(components(Item.class));
        expected.remove("question");
        expected.addAll(components(kind.question()));
        expected.addAll(components(Solution.class));

        Set<String> fields = fields(itemOf(kind));

        assertThat(fields).isEqualTo(expected);
        assertThat(fields(itemOf(kind) + "/properties/key")).isEqualTo(components(kind.key()));
        assertThat(schema.at(itemOf(kind) + "/properties/kind/const").asText()).isEqualTo(kind.word());
    }

    @Test
    void theOtherPartsHaveTheFieldsOfTheirRecords() {
        Set<String> document = components(QuizContent.class);
        document.add("discern");

        assertThat(fields("/$defs/QuizDocument")).isEqualTo(document);
        assertThat(fields("/$defs/Origin")).isEqualTo(components(Origin.class));
        assertThat(fields("/$defs/Article")).isEqualTo(components(Article.class));
        assertThat(fields("/$defs/Excerpt")).isEqualTo(components(Excerpt.class));
        assertThat(fields("/$defs/Flags/items")).isEqualTo(components(Solution.Raised.class));
    }

    @Test
    void everyObjectButTheBranchingItemRefusesUnknownFields() {
        List<String> open = new ArrayList<>();
        schema.get("$defs").properties().forEach(definition -> {
            if (definition.getValue().has("properties")
                    && !definition.getValue().has("additionalProperties")) {
                open.add(definition.getKey());
            }
        });

        assertThat(open).containsExactly("Item");
    }

    @Test
    void everyPatternIsSaidInWords() {
        Set<String> patterns = new TreeSet<>(schema.findValuesAsText("pattern"));

        assertThat(SchemaFaults.PATTERNS.keySet()).containsExactlyInAnyOrderElementsOf(patterns);
    }

    private static String itemOf(Kind kind) {
        return "/$defs/" + kind.question().getSimpleName() + "Item";
    }

    private List<String> words(String pointer) {
        return StreamSupport.stream(schema.at(pointer).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private Set<String> fields(String pointer) {
        Set<String> names = new TreeSet<>();
        schema.at(pointer + "/properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> components(Class<?> type) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(type.getRecordComponents()).forEach(component -> names.add(component.getName()));
        return names;
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
