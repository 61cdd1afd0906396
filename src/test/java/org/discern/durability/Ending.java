package org.discern.durability;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.discern.durability.Tally.Count;

/**
 * All that is left of a class that took the quiz: the log, the marks, what each student and the teacher see. Ids of people
 * and attempts are numbered, and times and pseudonyms left out, so that two classes can be compared.
 */
record Ending(Map<String, List<String>> parts) {

    /** The order of an object's fields says nothing. */
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

    /** Sums over students end in other digits when their pseudonyms put them into another order. */
    private static final Pattern DECIMALS = Pattern.compile("-?[0-9]+\\.[0-9]+(E-?[0-9]+)?");

    private static final Pattern SECONDS =
            Pattern.compile("\"medianSeconds\":\\{\"because\":null,\"value\":(-?[0-9.]+)");

    private static final String LOG = """
            select attempt_id || ' ' || id || ' ' || item || ' ' || sequence || ' ' || answer || ' ' || standing
            from response where attempt_id = any(?) order by sequence, id
            """;

    private static final String MARKS = """
            select attempt_id || ' ' || item || ' ' || response_id || ' ' || sequence || ' ' || credit || ' '
                   || coalesce(axis, '-') || ' ' || keyed::text || ' ' || given::text
            from mark where attempt_id = any(?) order by item
            """;

    private static final String STUDENTS = """
            select student_id::text from attempt join unnest(?) with ordinality t (id, n) using (id) order by n
            """;

    static Ending of(Lesson lesson, Database database) throws Exception {
        var ids = lesson.attempts();
        Map<String, String> numbers = new LinkedHashMap<>();
        number(numbers, "attempt", ids.stream().map(UUID::toString).toList());
        number(numbers, "student", database.rows(STUDENTS, ids));
        number(numbers, "class", List.of(lesson.assigned().classId()));
        number(numbers, "assignment", List.of(lesson.assigned().assignment()));
        Map<String, List<String>> parts = new LinkedHashMap<>();
        parts.put("log", database.rows(LOG, ids));
        parts.put("marks", database.rows(MARKS, ids));
        List<String> results = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            results.add(sorted(lesson.result(i)));
        }
        parts.put("results", results);
        parts.put(
                "dashboard",
                seen(lesson, "/dashboard?assignment=" + lesson.assigned().assignment(), "students"));
        parts.put("items", seen(lesson, "/assignments/" + lesson.assigned().assignment() + "/items", "items"));
        parts.replaceAll((name, lines) ->
                lines.stream().map(line -> anonymous(line, numbers)).sorted().toList());
        return new Ending(parts);
    }

    /** Counts the parts that differ from those of an undisturbed class. */
    void compareWith(Ending undisturbed, Tally tally) {
        parts.forEach((name, lines) -> {
            if (!lines.equals(undisturbed.parts().get(name))) {
                tally.blame(
                        Count.OTHER_STATES, name + ": " + undisturbed.parts().get(name) + " became " + lines);
            }
        });
    }

    /** The same without how long items took, which devices with wrong clocks cannot tell. */
    Ending withoutSeconds() {
        Map<String, List<String>> others = new LinkedHashMap<>(parts);
        others.replaceAll((name, lines) -> lines.stream()
                .map(line -> line.replaceAll("\"medianSeconds\":\\{[^}]*}", ""))
                .toList());
        return new Ending(others);
    }

    /** The seconds that the items are said to have taken. */
    List<Double> seconds() {
        var found = new ArrayList<Double>();
        for (String line : Objects.requireNonNull(parts.get("items"))) {
            var match = SECONDS.matcher(line);
            while (match.find()) {
                found.add(Double.valueOf(match.group(1)));
            }
        }
        return found;
    }

    /** What the teacher sees, with a list in it taken apart: the order of pseudonyms is chance. */
    private static List<String> seen(Lesson lesson, String path, String list) throws Exception {
        JsonNode all =
                lesson.assigned().teacher().get("/classes/" + lesson.assigned().classId() + path);
        List<String> lines = new ArrayList<>();
        for (JsonNode one : all.get(list)) {
            lines.add(sorted(one.toString()));
        }
        ObjectNode rest = ((ObjectNode) JSON.readTree(all.toString())).without(list);
        lines.add(sorted(rest.toString()));
        return lines;
    }

    private static String sorted(String json) throws JsonProcessingException {
        return JSON.writeValueAsString(JSON.readValue(json, Object.class));
    }

    private static void number(Map<String, String> numbers, String what, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            numbers.put(ids.get(i), what + "-" + i);
        }
    }

    private static String anonymous(String line, Map<String, String> numbers) {
        String text = line.replaceAll("\"\\d{4}-\\d\\d-\\d\\dT[^\"]*Z\"", "\"time\"")
                .replaceAll("\"pseudonym\":\"[^\"]*\"", "\"pseudonym\":\"\"");
        for (var id : numbers.entrySet()) {
            text = text.replace(id.getKey(), id.getValue());
        }
        return DECIMALS.matcher(text).replaceAll(number -> BigDecimal.valueOf(Double.parseDouble(number.group()))
                .setScale(9, RoundingMode.HALF_EVEN)
                .toPlainString());
    }
}
