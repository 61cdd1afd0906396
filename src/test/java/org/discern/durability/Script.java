package org.discern.durability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * What the students of a class are going to answer, the same each time: several answers to an item, some seconds apart.
 *
 * @param students the answers of each, in their order
 */
record Script(List<List<ObjectNode>> students) {

    private static final Instant FIRST_BELL = Instant.parse("2026-09-01T08:00:00Z");
    private static final String[] LABELS = {"CLAIM", "QUOTE", "OPINION"};
    private static final int LONGEST_PAUSE_SECONDS = 60;

    /** @param content what students get of the quiz */
    static Script of(JsonNode content, int students, int answers, Random random) {
        List<String> items = new ArrayList<>();
        for (JsonNode item : content.get("items")) {
            if (item.path("axis").asText().equals("LABEL")
                    && item.path("kind").asText().equals("classify")) {
                items.add(item.get("id").asText());
            }
        }
        List<List<ObjectNode>> all = new ArrayList<>();
        for (int student = 0; student < students; student++) {
            all.add(answers(items, answers, random));
        }
        return new Script(all);
    }

    private static List<ObjectNode> answers(List<String> items, int count, Random random) {
        List<ObjectNode> answers = new ArrayList<>();
        Instant time = FIRST_BELL;
        for (int sequence = 1; sequence <= count; sequence++) {
            time = time.plusSeconds(1 + random.nextInt(LONGEST_PAUSE_SECONDS));
            ObjectNode answer = Device.object()
                    .put("id", new UUID(random.nextLong(), random.nextLong()).toString())
                    .put("item", items.get(random.nextInt(items.size())))
                    .put("sequence", sequence)
                    .put("answeredAt", time.toString());
            answer.putObject("answer").put("label", LABELS[random.nextInt(LABELS.length)]);
            answers.add(answer);
        }
        return answers;
    }

    /** The same by devices with wrong clocks: off by up to so much, another error at each answer, so that they run backwards too. */
    Script byWrongClocks(Duration mostOff, Random random) {
        long most = mostOff.toSeconds();
        return byClocks(time -> time.plusSeconds(random.nextLong(-most, most + 1)));
    }

    private Script byClocks(UnaryOperator<Instant> clock) {
        return new Script(students.stream()
                .map(answers -> answers.stream()
                        .map(answer -> answer.deepCopy()
                                .put(
                                        "answeredAt",
                                        clock.apply(Instant.parse(
                                                        answer.get("answeredAt").asText()))
                                                .toString()))
                        .toList())
                .toList());
    }
}
