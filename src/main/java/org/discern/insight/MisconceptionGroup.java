package org.discern.insight;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.discern.label.Axis;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Students who take one label for another. */
@Schema(name = "MisconceptionGroup", description = "Students who take one label for another.")
public record MisconceptionGroup(
        @Schema(
                description = "Its name in addresses: the axis, the label in the key, the label given.",
                examples = "LABEL-OPINION-CLAIM")
        String misconception,

        Axis axis,

        @Schema(description = "The label in the key.", examples = "OPINION")
        String keyed,

        @Schema(description = "What it is taken for.", examples = "CLAIM")
        String given,

        @Schema(description = "By pseudonym.") List<Member> students,

        @Schema(description = "How many students had the least number of chances to show it: four.", minimum = "1")
        int tested,

        @Schema(description = "The share of them who show it.")
        EstimateView share,

        @Schema(description = "Where most of the group were misled, at most three.")
        List<Example> examples) {

    /** One student. */
    @Schema(name = "MisconceptionMember")
    public record Member(
            UUID studentId,
            String pseudonym,

            @Schema(description = "How often they could take the one for the other.", minimum = "4")
            int chances,

            @Schema(description = "How often they did.", minimum = "3")
            int taken) {}

    /** An excerpt as an item asks about it. */
    @Schema(name = "MisconceptionPlace")
    public record Place(UUID assignmentId, String item, String excerpt, String quote) implements Comparable<Place> {

        private static final Comparator<Place> ORDER = Comparator.comparing(Place::assignmentId)
                .thenComparing(Place::item)
                .thenComparing(Place::excerpt);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** An excerpt that misled some of the group. */
    @Schema(name = "MisconceptionExample")
    public record Example(
            Place place,

            @Schema(description = "How many of the group it misled.", minimum = "1")
            int taken) {}
}
