package org.discern.platform.postgres;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** How Discern runs the Postgres that it brings along. Nothing here matters when another Postgres is configured. */
@ConfigMapping(prefix = "discern.postgres")
public interface PostgresConfig {
    /** The folder for everything that Discern keeps. People set it as {@code discern.data-directory}. */
    @WithDefault("${discern.data-directory:data}")
    Path dataDirectory();

    /** Where the programs of Postgres are unpacked. Its file system must allow programs to run (no {@code noexec}). */
    @WithDefault("${discern.data-directory:data}/postgres-binaries")
    Path binariesDirectory();

    /** How long a start may take. After a crash Postgres first replays its log, which can take a while. */
    @WithDefault("2m")
    @DurationMin(seconds = 1)
    Duration startupTimeout();
}
