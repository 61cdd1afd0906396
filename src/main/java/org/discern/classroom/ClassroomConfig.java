package org.discern.classroom;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** Settings of classes. */
@ConfigMapping(prefix = "discern.classroom")
public interface ClassroomConfig {

    /** How often one address may try to join a minute: a whole class behind one school's address does. */
    @WithDefault("120")
    @Min(10) int joinsPerMinute();
}
