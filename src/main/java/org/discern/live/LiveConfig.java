package org.discern.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** Settings of the live window. */
@ConfigMapping(prefix = "discern.live")
public interface LiveConfig {

    /** How long after one view of the class the next is made, when something has changed. */
    @WithDefault("500ms")
    @DurationMin(millis = 20)
    Duration classInterval();

    /** The same for the dashboard's figures, which cost more and are larger. */
    @WithDefault("2s")
    @DurationMin(millis = 20)
    Duration figuresInterval();

    /** How often both are made when nobody has said that something changed: a hint between nodes may be lost. */
    @WithDefault("10s")
    @DurationMin(millis = 100)
    Duration lookAgain();

    /** After how much silence a comment is sent, so that nothing on the way holds the stream for dead. */
    @WithDefault("15s")
    @DurationMin(millis = 100)
    Duration heartbeat();

    /** How long changes gather before other nodes are told of them. */
    @WithDefault("250ms")
    @DurationMin(millis = 10)
    Duration notifyInterval();

    /** How many streams this node keeps open. */
    @WithDefault("1000")
    @Min(1) @Max(100_000) int streams();

    /** How many of them one teacher may have. */
    @WithDefault("8")
    @Min(1) @Max(1_000) int streamsPerTeacher();

    /** How many views are made at the same time; each takes a connection meanwhile. */
    @WithDefault("2")
    @Min(1) @Max(64) int looksAtOnce();

    /** Of how many devices an attempt keeps reports; a further one takes the place of the one not heard of longest. */
    @WithDefault("5")
    @Min(1) @Max(100) int devices();

    /** How often a student's devices may report a minute. */
    @WithDefault("120")
    @Min(10) @Max(10_000) int reportsPerMinute();
}
