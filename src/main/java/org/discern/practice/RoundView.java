package org.discern.practice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.discern.practice.learning.Candidate.Place;
import org.discern.quiz.QuizContent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A round of practice as its student gets it. It has no field for a key. */
@Schema(name = "PracticeRound")
record RoundView(
        UUID id,

        @Schema(description = "How many items were wished for.", minimum = "1", maximum = "20")
        int size,

        Instant madeAt,

        @Schema(description = "May be fewer than were wished for.")
        List<Asked> items,

        @Schema(
                description = "Says to the student why there are fewer items, or some that they have seen; null where "
                        + "all is as wished.")
        @Nullable String note) {

    /** One item of a round. */
    @Schema(name = "PracticeItem")
    record Asked(
            @Schema(
                    description = "Counts the items of the round; names it in addresses.",
                    minimum = "1",
                    maximum = "20")
            int place,

            @Schema(description = "Whether the student has seen the item, or its words, before.")
            boolean seenBefore,

            @Schema(
                    ref = "#/components/schemas/QuizContent",
                    description = "The item's quiz set, with this item alone and what it asks about.")
            QuizContent content) {}

    static RoundView of(RoundRows.Round round, Function<Place, QuizContent> contents) {
        var items = round.items().stream()
                .map(given -> new Asked(
                        given.number(),
                        given.seenBefore(),
                        AskedItem.of(
                                contents.apply(given.place()), given.place().item())))
                .toList();
        return new RoundView(round.id(), round.size(), round.madeAt(), items, note(round));
    }

    private static @Nullable String note(RoundRows.Round round) {
        if (round.items().isEmpty()) {
            return "There is nothing to practise with now.";
        }
        boolean again = round.items().stream().anyMatch(RoundRows.Given::seenBefore);
        boolean few = round.items().size() < round.size();
        if (again) {
            return few
                    ? "There is no more to practise with, and some of it you have seen before."
                    : "You have seen nearly all there is: some items come again.";
        }
        return few ? "There is no more to practise with now." : null;
    }
}
