package org.discern.platform.postgres;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Discern acknowledges an answer when it is committed, and the student's device then forgets it. So it does not run on a
 * Postgres, whoever runs that, where a commit may still be lost.
 */
@ApplicationScoped
class DurabilityCheck {
    private final DataSource database;

    DurabilityCheck(DataSource database) {
        this.database = database;
    }

    void onStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) throws SQLException {
        try (Connection connection = database.getConnection()) {
            require(Durability.of(connection));
        }
    }

    static void require(Durability durability) {
        if (!durability.keepsCommits()) {
            throw new PostgresFailure(
                    "Discern does not run on a database that may lose what was saved, and this Postgres has "
                            + durability
                            + ". Set fsync = on and synchronous_commit = on in its postgresql.conf, remove other"
                            + " values from the role and the database, restart Postgres, and start Discern again.");
        }
    }
}
