package org.discern.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A pack that asks of one claim and one opinion what they are, each several times, and what students say to it. */
public final class ClaimsAndOpinions {

    private static final String ITEM = """
              - id: %s-%d
                kind: classify
                prompt: What is this?
                axis: LABEL
                excerpt: %s
                key: {label: %s}
                explanation: It is what it is.
                skills: [claim-or-opinion]
            """;

    private final int each;

    private ClaimsAndOpinions(int each) {
        this.each = each;
    }

    /** @param each how many claims, and how many opinions, are asked about */
    public static ClaimsAndOpinions ofEach(int each) {
        return new ClaimsAndOpinions(each);
    }

    /** With words and a name that no other pack has. */
    public Pack pack() {
        String word = "Pool " + UUID.randomUUID();
        var items = new StringBuilder();
        for (int i = 1; i <= each; i++) {
            items.append(ITEM.formatted("lanes", i, "lanes", "CLAIM"));
            items.append(ITEM.formatted("cold", i, "cold", "OPINION"));
        }
        return Pack.aPack()
                .saying(
                        "The pool has six lanes. The pool is too cold.",
                        word + " has six lanes. " + word + " is too cold.")
                .saying(
                        "    quote: The pool has six lanes.\n",
                        "    quote: " + word + " has six lanes.\n  - id: cold\n    article: opening\n    quote: " + word
                                + " is too cold.\n")
                .saying("""
                      - id: first
                        kind: classify
                        prompt: What is this?
                        axis: LABEL
                        excerpt: lanes
                        key: {label: CLAIM}
                        explanation: Anybody could count the lanes.
                    """, items.toString());
    }

    /** Hands in an answer to each item: every claim called the one label, and every opinion the other. */
    public void answered(Student student, UUID assignment, String claims, String opinions) {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (int i = 1; i <= each; i++) {
            answers.add(answer(answers.size() + 1, "lanes-" + i, claims));
            answers.add(answer(answers.size() + 1, "cold-" + i, opinions));
        }
        var sitting = student.starts(assignment);
        sitting.sends(answers).statusCode(200);
        sitting.submits(answers.size()).statusCode(200);
    }

    private static Map<String, Object> answer(int sequence, String item, String label) {
        Map<String, Object> answer = new HashMap<>(Sitting.response(sequence, item, Map.of("label", label)));
        answer.put("id", UUID.randomUUID());
        return answer;
    }
}
