package org.discern.platform.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The settings that decide whether a committed answer survives a power cut, as they hold for a connection of Discern's.
 *
 * @see <a href="https://www.postgresql.org/docs/18/runtime-config-wal.html">Postgres: write-ahead log settings</a>
 */
record Durability(String fsync, String fullPageWrites, String synchronousCommit) {
    static Durability of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select current_setting('fsync'),
                               current_setting('full_page_writes'),
                               current_setting('synchronous_commit')
                        """)) {
            row.next();
            return new Durability(row.getString(1), row.getString(2), row.getString(3));
        }
    }

    /** Nothing committed can be lost on any file system. */
    boolean isFull() {
        return keepsCommits() && !fullPageWrites.equals("off");
    }

    /** Nothing committed can be lost where the file system itself never writes half a page, as ZFS promises. */
    boolean keepsCommits() {
        return !fsync.equals("off") && !synchronousCommit.equals("off");
    }

    @Override
    public String toString() {
        return "fsync=" + fsync + ", full_page_writes=" + fullPageWrites + ", synchronous_commit=" + synchronousCommit;
    }
}
