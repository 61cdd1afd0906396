package org.discern.insight;

import java.util.List;
import java.util.Map;
import org.discern.label.Axis;
import org.discern.statistics.Minimums;
import org.discern.statistics.Share;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Performance", description = "What some answers come to, with 95 % intervals.")
record PerformanceView(
        @Schema(description = "How many answers count.", minimum = "0")
        int answers,

        @Schema(description = "The share of them that was right. From 10 answers on.")
        EstimateView accuracy,

        @Schema(description = "d′ of claims against opinions. From 10 claims and 10 opinions on.")
        EstimateView sensitivity,

        @Schema(
                description =
                        "c: below 0 too much is called a claim, above 0 too little. From 10 claims and 10 opinions "
                                + "on.")
        EstimateView bias,

        @Schema(description = "By the skills that items are tagged with.")
        List<SkillShare> skills,

        @Schema(description = "By the labels in keys: how many were found.")
        List<LabelShare> labels) {

    /** One skill. */
    @Schema(name = "SkillShare")
    record SkillShare(
            @Schema(examples = "claim-or-opinion") String skill,
            @Schema(minimum = "1") int answers,

            @Schema(description = "The share that was right. From 10 answers on.")
            EstimateView accuracy) {

        private static SkillShare of(Map.Entry<String, Share> skill) {
            return new SkillShare(skill.getKey(), skill.getValue().of(), shown(skill.getValue()));
        }
    }

    /** One label of an axis. */
    @Schema(name = "LabelShare")
    record LabelShare(
            Axis axis,
            @Schema(examples = "OPINION") String label,

            @Schema(description = "How often it was in the key of what was labelled.", minimum = "1")
            int keyed,

            @Schema(description = "The share that was called so. From 10 on.")
            EstimateView found) {

        private static LabelShare of(Map.Entry<Performance.Keyed, Share> label) {
            return new LabelShare(
                    label.getKey().axis(),
                    label.getKey().label(),
                    label.getValue().of(),
                    shown(label.getValue()));
        }
    }

    private static EstimateView shown(Share share) {
        return EstimateView.of(share.estimate(Minimums.SHOWN));
    }

    static PerformanceView of(Performance performance) {
        return new PerformanceView(
                performance.answers(),
                EstimateView.of(performance.accuracy()),
                EstimateView.of(performance.sensitivity()),
                EstimateView.of(performance.bias()),
                performance.skills().entrySet().stream().map(SkillShare::of).toList(),
                performance.labels().entrySet().stream().map(LabelShare::of).toList());
    }
}
