package org.discern.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.discern.grading.Kind;

/** The items of a quiz version with their keys, as a teacher reads them. */
public record AnswerKey(List<Map<String, Object>> items) {

    public static AnswerKey of(Teacher teacher, UUID quizSet, int version) {
        return new AnswerKey(teacher.request()
                .get("/api/v1/quiz-sets/{q}/versions/{n}", quizSet, version)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("document.items"));
    }

    public static AnswerKey of(Teacher teacher, String pack) {
        return of(teacher, teacher.quizSet(pack), 1);
    }

    public List<String> ids() {
        return items.stream().map(item -> (String) item.get("id")).toList();
    }

    public List<String> graded() {
        return items.stream()
                .filter(item -> !Boolean.FALSE.equals(item.get("graded")))
                .map(item -> (String) item.get("id"))
                .toList();
    }

    public List<String> explanations() {
        return items.stream()
                .map(item -> ((String) item.get("explanation")).strip())
                .toList();
    }

    public String explanation(String item) {
        return ((String) item(item).get("explanation")).strip();
    }

    /** An answer that earns everything. */
    public Map<String, Object> right(String item) {
        Map<String, Object> key = key(item);
        return switch (kind(item)) {
            case CLASSIFY -> Map.of("label", key.get("label"));
            case SORT -> Map.of("labels", key.get("labels"));
            case HIGHLIGHT -> Map.of("spans", spans(key));
            case ATTRIBUTE -> Map.of("source", key.get("source"));
            case COMPARE -> Map.of("fidelity", key.get("fidelity"));
            case EVIDENCE -> Map.of("chosen", key.get("settles"));
        };
    }

    /** An answer that earns nothing where partial credit is off. */
    public Map<String, Object> wrong(String item) {
        Map<String, Object> key = key(item);
        return switch (kind(item)) {
            case CLASSIFY -> Map.of("label", other(item, key.get("label"), key.get("accept")));
            case SORT -> Map.of("labels", others(item, key));
            case HIGHLIGHT -> Map.of("spans", List.of());
            case ATTRIBUTE -> Map.of("source", other(item, key.get("source"), key.get("accept")));
            case COMPARE -> Map.of("fidelity", other(item, key.get("fidelity"), key.get("accept")));
            case EVIDENCE -> Map.of("chosen", everyOption(item));
        };
    }

    private Kind kind(String item) {
        return Kind.of((String) item(item).get("kind")).orElseThrow();
    }

    /** Another key that the item could have had. */
    public Map<String, Object> otherKey(String item) {
        Map<String, Object> wrong = wrong(item);
        if (!wrong.containsKey("spans")) {
            return wrong;
        }
        Map<?, ?> first = (Map<?, ?>) ((List<?>) key(item).get("spans")).get(0);
        int start = (int) first.get("start");
        String firstWord = ((String) first.get("quote")).split("\\s")[0];
        return Map.of("spans", List.of(Map.of("quote", firstWord, "start", start, "end", start + length(firstWord))));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private Map<String, Object> others(String item, Map<String, Object> key) {
        Map<String, Object> labels = new LinkedHashMap<>();
        Map<?, ?> accepted = (Map<?, ?>) key.getOrDefault("accept", Map.of());
        ((Map<?, ?>) key.get("labels"))
                .forEach((excerpt, label) -> labels.put((String) excerpt, other(item, label, accepted.get(excerpt))));
        return labels;
    }

    private String other(String item, Object right, Object accepted) {
        return ((List<?>) item(item).get("options"))
                .stream()
                        .map(String.class::cast)
                        .filter(option -> !option.equals(right))
                        .filter(option -> accepted == null || !((List<?>) accepted).contains(option))
                        .findFirst()
                        .orElseThrow();
    }

    /** Never a key: one of every option asks nothing. */
    private List<Object> everyOption(String item) {
        return ((List<?>) item(item).get("options"))
                .stream().map(option -> (Object) ((Map<?, ?>) option).get("id")).toList();
    }

    private static List<Map<String, Object>> spans(Map<String, Object> key) {
        return ((List<?>) key.get("spans"))
                .stream()
                        .map(span -> (Map<?, ?>) span)
                        .map(span -> Map.<String, Object>of("start", span.get("start"), "end", span.get("end")))
                        .toList();
    }

    @SuppressWarnings("unchecked") // as the document says
    private Map<String, Object> key(String item) {
        return (Map<String, Object>) item(item).get("key");
    }

    private Map<String, Object> item(String id) {
        return items.stream()
                .filter(item -> item.get("id").equals(id))
                .findFirst()
                .orElseThrow();
    }
}
