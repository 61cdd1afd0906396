package org.discern.article;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.discern.analysis.Analyzer;

/** Gives the application its one analyzer. */
class Analyzing {

    /** Loaded at the start: its models take longer than a request should. No proxy, since the class is final. */
    @Produces
    @Singleton
    @Startup
    Analyzer analyzer() {
        return Analyzer.load();
    }
}
