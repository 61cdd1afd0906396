package org.discern.correction;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Settings of corrections. */
@ConfigMapping(prefix = "discern.correction")
public interface CorrectionConfig {

    /** How many attempts a regrade marks again at a time; answers to them wait meanwhile. */
    @WithDefault("200")
    @Min(1) @Max(10_000) int regradeBatch();
}
