package org.discern.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** A failed statement ends in the log with its cause; what a child answered must not come along. */
@QuarkusTest
class LogSecrecyTest {

    private static final String SECRET = "what-a-child-answered";

    @Inject
    AgroalDataSource database;

    @Test
    void theTraceOfAFailedStatementHoldsNoneOfItsValues() {
        Throwable failure = catchThrowable(this::storeAnAnswerThatTheDatabaseRefuses);

        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(failure).isInstanceOf(SQLException.class);
        assertThat(trace.toString()).doesNotContain(SECRET);
    }

    private void storeAnAnswerThatTheDatabaseRefuses() throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into school (id, name, created_at) values (null, ?, now())")) {
            insert.setString(1, SECRET);
            insert.addBatch();
            insert.executeBatch();
        }
    }
}
