package org.discern.attempt;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** Settings of the way that answers take into the log. */
@ConfigMapping(prefix = "discern.intake")
public interface IntakeConfig {

    /** How many answers may wait to be stored; those beyond are refused with {@code too-busy}. A batch has up to 200. */
    @WithDefault("30000")
    @Min(200) @Max(1_000_000) int waiting();

    /** How many connections store answers. One has the larger commits, which cost less; more help where a commit is slow. */
    @WithDefault("1")
    @Min(1) @Max(8) int writers();

    /** How many answers one commit holds at most; the batch that goes beyond is still part of it. */
    @WithDefault("500")
    @Min(1) @Max(10_000) int commit();

    /** How much later than the end of its time an answer may arrive and still be in time: the network takes some. */
    @WithDefault("30s")
    Duration grace();

    /** When a client that was refused shall come again; it says so in whole seconds. */
    @WithDefault("2s")
    Duration retryAfter();

    /** How long the database may be silent over one commit, before its connection is given up and another one taken. */
    @WithDefault("20s")
    @DurationMin(millis = 100)
    @DurationMax(minutes = 10)
    Duration longestCommit();
}
