package org.discern.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class DurabilityCheckTest {
    @Inject
    DataSource database;

    @Test
    void theApplicationsOwnConnectionsAreDurable() throws SQLException {
        Durability durability;
        try (Connection connection = database.getConnection()) {
            durability = Durability.of(connection);
        }

        assertThat(durability).isEqualTo(new Durability("on", "on", "on"));
    }

    @ParameterizedTest
    @CsvSource({"off, on", "on, off"})
    void refusesADatabaseThatMayLoseACommitAndSaysWhatToSet(String fsync, String synchronousCommit) {
        Durability weak = new Durability(fsync, "on", synchronousCommit);

        assertThatThrownBy(() -> DurabilityCheck.require(weak))
                .hasMessageContaining("fsync=" + fsync)
                .hasMessageContaining("Set fsync = on and synchronous_commit = on");
    }

    @ParameterizedTest
    @CsvSource({"on, local", "off, remote_apply"})
    void leavesToTheOwnerOfAnExternalDatabaseWhatItsFileSystemAndReplicasNeed(
            String fullPageWrites, String synchronousCommit) {
        Durability external = new Durability("on", fullPageWrites, synchronousCommit);

        assertThatCode(() -> DurabilityCheck.require(external)).doesNotThrowAnyException();
    }
}
