package org.discern.calibration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Settings of the calibration of items. */
@ConfigMapping(prefix = "discern.calibration")
public interface CalibrationConfig {

    /** When it runs, as a Quartz cron expression in the server's time zone; {@code off} for never. */
    @WithDefault("0 30 3 * * ?")
    String cron();

    /** How many students must have answered an item; fewer would tell of them, not of the item. */
    @WithDefault("30")
    @Min(10) @Max(10_000) int minimumStudents();

    /** How many classes are read at a time. */
    @WithDefault("20")
    @Min(1) @Max(1000) int classesAtOnce();
}
