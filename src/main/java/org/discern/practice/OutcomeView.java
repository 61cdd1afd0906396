package org.discern.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.discern.grading.Answer;
import org.discern.practice.learning.Skill;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an answer in practice. */
@Schema(
        name = "PracticeOutcome",
        description = "An answer in practice with its mark, its solution and what it says of the skill.")
record OutcomeView(
        @Schema(minimum = "1", maximum = "20") int place,
        @Schema(description = "The answer's id.") UUID id,
        Instant receivedAt,
        @Schema(ref = "#/components/schemas/Answer") Answer answer,
        @Schema(minimum = "0", maximum = "1") double credit,
        @Schema(ref = "#/components/schemas/Solution") ObjectNode solution,

        @Schema(description = "Further keys that are right as well, by a correction.")
        List<FurtherKey> alsoRight,

        @Schema(description = "What the item exercises.") Skill skill,

        @Schema(description = "Of the skill, after this answer.")
        SkillRating rating,

        @Schema(description = "When to practise the skill again, as it was after this answer.")
        Instant dueAt) {

    /** A further key. */
    @Schema(name = "PracticeFurtherKey")
    record FurtherKey(
            @Schema(ref = "#/components/schemas/Key") ObjectNode key) {}

    static OutcomeView of(Practising.Marked marked) {
        var stored = marked.answer();
        var item = marked.scheme().quiz().item(marked.item()).orElseThrow();
        return new OutcomeView(
                marked.place(),
                stored.given().id(),
                stored.review().at(),
                stored.given().answer(),
                stored.review().credit(),
                marked.scheme().solution(item),
                marked.scheme().alsoRight(item).stream().map(FurtherKey::new).toList(),
                stored.review().skill(),
                SkillRating.of(stored.told().rating(), stored.told().standardError()),
                stored.told().dueAt());
    }
}
