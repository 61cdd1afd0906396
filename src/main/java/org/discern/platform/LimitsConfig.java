package org.discern.platform;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much a request may bring. */
@ConfigMapping(prefix = "discern.limits")
public interface LimitsConfig {

    /** The largest body of most requests: 200 answers and room to spare. */
    @WithDefault("1M")
    MemorySize body();

    /** The largest body where whole documents come in ({@link LargeBody}). */
    @WithDefault("8M")
    MemorySize document();
}
