package org.discern.practice;

import org.discern.practice.learning.Ability;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How able a student is at a skill, and how sure that is. */
@Schema(
        name = "SkillRating",
        description = "How able a student is at a skill. In logits: 0 is the mean item's difficulty.")
record SkillRating(
        @Schema(examples = "0.42") double value,

        @Schema(description = "The lower end of its 95 % interval.")
        double low,

        @Schema(description = "The upper end of its 95 % interval.")
        double high) {

    static SkillRating of(Ability ability) {
        return new SkillRating(ability.value(), ability.low(), ability.high());
    }

    static SkillRating of(double value, double standardError) {
        return of(new Ability(value, standardError * standardError, 0));
    }
}
