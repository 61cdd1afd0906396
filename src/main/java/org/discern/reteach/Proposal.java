package org.discern.reteach;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.discern.insight.Labelled;
import org.discern.insight.MisconceptionGroup;
import org.discern.label.Axis;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** New excerpts for a group, for its teacher to look at. */
@Schema(
        name = "PracticeProposal",
        description =
                "New excerpts for a group: about half of what it misunderstands and half of what it takes that for, "
                        + "since telling them apart needs both.")
record Proposal(
        UUID classId,

        @Schema(examples = "LABEL-OPINION-CLAIM") String misconception,

        @Schema(description = "Whom the practice would be given to.")
        List<UUID> students,

        @Schema(description = "In the order in which they would be asked; empty when the library has nothing new.")
        List<ProposedItem> items) {

    /** An item with its key. */
    @Schema(name = "ProposedItem")
    record ProposedItem(
            ItemPlace place,

            @Schema(description = "Of the set that it comes from.")
            String title,

            String author,
            String licence,
            String prompt,

            @Schema(description = "The excerpts that a student would see.")
            List<String> quotes,

            @Schema(description = "The right labels.") List<RightLabel> right) {

        private static ProposedItem of(Found found) {
            var content = found.version().quiz().content();
            return new ProposedItem(
                    found.place(),
                    content.title(),
                    content.author(),
                    content.licence(),
                    found.item().prompt(),
                    found.quotes(),
                    found.asked().stream().map(RightLabel::of).toList());
        }
    }

    /** The right label of an excerpt. */
    @Schema(name = "RightLabel")
    record RightLabel(
            Axis axis,
            String excerpt,
            @Schema(examples = "OPINION") String label) {

        private static RightLabel of(Labelled asked) {
            return new RightLabel(asked.axis(), asked.excerpt(), asked.label());
        }
    }

    /** @param found all that could be proposed, in order */
    static Proposal of(UUID classId, MisconceptionGroup group, List<Found> found, int most) {
        return new Proposal(
                classId,
                group.misconception(),
                group.students().stream()
                        .map(MisconceptionGroup.Member::studentId)
                        .toList(),
                choice(group, found, most).stream().map(ProposedItem::of).toList());
    }

    /** Half of either side where there are enough, in the order of {@code found}. */
    private static List<Found> choice(MisconceptionGroup group, List<Found> found, int most) {
        var traps = found.stream().filter(one -> isTrap(one, group)).toList();
        var others = found.stream().filter(one -> !isTrap(one, group)).toList();
        int trapped = Math.min(traps.size(), Math.max((most + 1) / 2, most - others.size()));
        List<Found> chosen = new ArrayList<>(traps.subList(0, trapped));
        chosen.addAll(others.subList(0, Math.min(others.size(), most - trapped)));
        return found.stream().filter(chosen::contains).toList();
    }

    private static boolean isTrap(Found found, MisconceptionGroup group) {
        return found.asked().stream().anyMatch(one -> one.tempts(group.axis(), group.keyed(), group.given()));
    }
}
