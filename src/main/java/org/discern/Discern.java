package org.discern;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.discern.platform.postgres.DefaultDatabase;
import org.discern.platform.postgres.PostgresFailure;

/** Starts the database that Discern brings along, unless another one is configured, and then Discern itself. */
@QuarkusMain
public class Discern {
    public static void main(String... args) {
        try {
            DefaultDatabase.startUnlessConfigured();
        } catch (PostgresFailure failure) {
            // Logging is not set up yet, and the person at the terminal needs the sentence, not a stack trace.
            System.err.println("Discern cannot start. " + failure.getMessage());
            System.exit(1);
        }
        Quarkus.run(args);
    }
}
