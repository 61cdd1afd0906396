package org.discern.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.discern.testing.Eventually;
import org.discern.testing.PostgresForTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts, kills and restarts real servers. They share one cluster, because making one takes seconds. */
class EmbeddedPostgresTest {
    @TempDir
    static Path data;

    private final ServerProcess server = new ServerProcess(data.resolve("postgres"));

    @BeforeAll
    static void makeCluster() {
        start().close();
    }

    @AfterAll
    static void stopWhatTheLastTestLeft() {
        start().close();
    }

    @Test
    void keepsDataBetweenRuns() throws SQLException {
        try (EmbeddedPostgres first = start()) {
            Sql.to(first).execute("create table kept (answer text)", "insert into kept values ('opinion')");
        }

        String answer;
        try (EmbeddedPostgres second = start()) {
            answer = Sql.to(second).query("select answer from kept");
        }

        assertThat(answer).isEqualTo("opinion");
    }

    @Test
    void aSecondProcessOnTheSameFolderSaysWhichOneHoldsIt() throws IOException {
        String refusal;
        try (EmbeddedPostgres running = start();
                OtherDiscern second = OtherDiscern.on(data)) {
            refusal = second.says();
        }

        assertThat(refusal)
                .contains("already runs on the data directory " + data)
                .contains("(process " + ProcessHandle.current().pid() + ")");
    }

    @Test
    void aSecondStartInTheSameProcessIsRefusedAndLeavesTheLockToTheFirst() throws IOException {
        String refusal;
        try (EmbeddedPostgres running = start()) {
            assertThatThrownBy(EmbeddedPostgresTest::start).hasMessageContaining("already runs on the data directory");
            try (OtherDiscern second = OtherDiscern.on(data)) {
                refusal = second.says();
            }
        }

        assertThat(refusal).contains("already runs on the data directory");
    }

    @Test
    void takesOverFromADiscernThatWasKilled() throws IOException, SQLException {
        try (OtherDiscern killed = OtherDiscern.on(data)) {
            Sql.at(killed.says(), data).execute("create table orphaned as select 1 as id");
        }
        long orphan = server.find().orElseThrow().pid();

        long successor;
        String rows;
        try (EmbeddedPostgres next = start()) {
            successor = server.find().orElseThrow().pid();
            rows = Sql.to(next).query("select count(*) from orphaned");
        }

        assertThat(successor).isNotEqualTo(orphan);
        assertThat(rows).isEqualTo("1");
    }

    @Test
    void hasEveryCommittedRowAfterDiscernAndPostgresWereKilledTogether() throws IOException, SQLException {
        try (OtherDiscern killed = OtherDiscern.on(data)) {
            Sql.at(killed.says(), data).execute("create table survivors as select generate_series(1, 1000) as id");
        }
        killAll(server.find().orElseThrow());

        String rows;
        try (EmbeddedPostgres next = start()) {
            rows = Sql.to(next).query("select count(*) from survivors");
        }

        assertThat(rows).isEqualTo("1000");
    }

    @Test
    void startsAgainOnTheSamePortWhenPostgresIsKilledAndHasEveryCommittedRow() throws SQLException {
        String rows;
        try (EmbeddedPostgres running = start()) {
            Sql.to(running).execute("create table committed as select generate_series(1, 1000) as id");
            ProcessHandle killed = server.find().orElseThrow();

            killed.destroyForcibly();

            Eventually.isTrue(() -> Sql.to(running).isAccepted());
            rows = Sql.to(running).query("select count(*) from committed");
        }

        assertThat(rows).isEqualTo("1000");
    }

    @Test
    void ignoresAPidFileWhoseNumberNowBelongsToAnotherProgram() throws IOException, SQLException {
        String ownPid = Long.toString(ProcessHandle.current().pid());
        Files.writeString(data.resolve("postgres/postmaster.pid"), ownPid + "\n" + data.resolve("postgres") + "\n");

        String one;
        try (EmbeddedPostgres running = start()) {
            one = Sql.to(running).query("select 1");
        }

        assertThat(one).isEqualTo("1");
    }

    @Test
    void staysDurableWhenTheRoleIsToldOtherwise() throws SQLException {
        try (EmbeddedPostgres running = start()) {
            Sql.to(running).execute("alter role current_user set synchronous_commit = off");
        }

        Durability durability;
        try (EmbeddedPostgres again = start();
                Connection connection = Sql.to(again).connect()) {
            durability = Durability.of(connection);
        }

        assertThat(durability).isEqualTo(new Durability("on", "on", "on"));
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        Properties guess = login("discern", "guess");
        Properties nothing = login("discern", "");
        Properties superuser = login("postgres", "");

        try (EmbeddedPostgres running = start()) {
            assertThat(List.of(guess, nothing, superuser))
                    .allSatisfy(login -> assertThatThrownBy(() -> DriverManager.getConnection(running.jdbcUrl(), login))
                            .isInstanceOf(SQLException.class));
        }
    }

    @Test
    void connectsAsARoleThatOwnsItsDatabaseAndNothingMore() throws SQLException {
        String isSuperuser;
        String owner;
        try (EmbeddedPostgres running = start()) {
            isSuperuser = Sql.to(running).query("show is_superuser");
            owner = Sql.to(running).query("select datdba::regrole from pg_database where datname = current_database()");
        }

        assertThat(isSuperuser).isEqualTo("off");
        assertThat(owner).isEqualTo("discern");
    }

    @Test
    void keepsOtherUsersOfTheComputerOut() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(data)) {
            all = files.filter(file -> !file.equals(data)).toList();
        }

        assertThat(all).isNotEmpty().allSatisfy(file -> assertThat(
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .endsWith("------"));
    }

    private static EmbeddedPostgres start() {
        return EmbeddedPostgres.start(PostgresForTests.config(data));
    }

    private static Properties login(String user, String password) {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        return login;
    }

    private static void killAll(ProcessHandle postmaster) {
        List<ProcessHandle> children = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        Eventually.isTrue(() -> !postmaster.isAlive());
    }
}
