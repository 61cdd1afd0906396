package org.discern.practice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Settings of practice. */
@ConfigMapping(prefix = "discern.practice")
public interface PracticeConfig {

    /** The credit that the chosen items shall earn on average. */
    @WithDefault("0.75")
    @DecimalMin("0.3") @DecimalMax("0.95") double success();

    /** How probable it shall be that a skill is still remembered when it is due. */
    @WithDefault("0.9")
    @DecimalMin("0.7") @DecimalMax("0.97") double retention();

    /** The size of a rating's first step, in logits. */
    @WithDefault("1.0")
    @DecimalMin("0.1") @DecimalMax("4") double firstStep();

    /** How fast the steps shrink with the number of answers. */
    @WithDefault("0.05")
    @DecimalMin("0") @DecimalMax("1") double shrinking();

    /** From how many quiz sets items are chosen at most; the newest count. */
    @WithDefault("200")
    @Min(1) @Max(2_000) int quizSets();
}
