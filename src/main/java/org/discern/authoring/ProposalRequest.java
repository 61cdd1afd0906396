package org.discern.authoring;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.discern.authoring.proposal.Wish;
import org.discern.grading.Kind;
import org.discern.label.Axis;
import org.discern.label.Label;
import org.discern.platform.Problem;
import org.discern.quiz.QuizContent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which items a teacher wants proposed; all may be left out. */
@Schema(name = "ProposalWish", description = "Which items to propose.")
record ProposalRequest(
        @Schema(description = "How many; fewer come where the article does not offer as many. 10 when left out.")
        @Min(1) @Max(50) @Nullable Integer items,

        @Schema(description = "Of which kinds: `classify`, `highlight` … All when left out.") @Size(max = 20) @Nullable List<@NotNull String> kinds,

        @Schema(
                description = "By which axes single sentences are classified. When left out, LABEL alone for an "
                        + "introductory set, FORM too for an intermediate one, and CONTENT too for an advanced one.")
        @Size(max = 4) @Nullable List<@NotNull Axis> axes,

        @Schema(
                description = "Parts of claims, quotes and opinions among the sentences classified by LABEL, such as "
                        + "`{\"CLAIM\": 2, \"QUOTE\": 1, \"OPINION\": 1}`. Equal when left out; a label that is left out "
                        + "of it is not proposed.")
        @Nullable Map<Label, @NotNull @Min(0) @Max(100) Integer> balance) {

    static final ProposalRequest ANY = new ProposalRequest(null, null, null, null);
    private static final int USUAL = 10;

    /** @throws Problem {@code unknown-kind} */
    Wish wish(QuizContent.Level level) {
        return new Wish(
                items == null ? USUAL : items,
                kinds == null || kinds.isEmpty() ? List.of(Kind.values()) : kinds(kinds),
                axes == null || axes.isEmpty()
                        ? axes(level)
                        : axes.stream().distinct().toList(),
                balance == null || balance.isEmpty()
                        ? Arrays.stream(Label.values()).collect(Collectors.toMap(label -> label, label -> 1))
                        : balance);
    }

    private static List<Kind> kinds(List<String> words) {
        List<Kind> kinds = new ArrayList<>();
        for (String word : words) {
            kinds.add(Kind.of(word)
                    .orElseThrow(
                            () -> Problem.of(DraftGuard.UNKNOWN_KIND, "Use kinds among " + DraftGuard.kinds() + ".")));
        }
        return kinds.stream().distinct().toList();
    }

    private static List<Axis> axes(QuizContent.Level level) {
        return switch (level) {
            case INTRODUCTORY -> List.of(Axis.LABEL);
            case INTERMEDIATE -> List.of(Axis.LABEL, Axis.FORM);
            case ADVANCED -> List.of(Axis.LABEL, Axis.FORM, Axis.CONTENT);
        };
    }
}
