package org.discern.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Set;
import org.discern.platform.Ids;
import org.discern.platform.Settings;
import org.jboss.logging.Logger;

/** Makes the school and the first account of a new server. */
@ApplicationScoped
class FirstTeacher {

    static final int BEFORE_EVERYTHING_ELSE = 100;
    private static final Logger LOG = Logger.getLogger(FirstTeacher.class);

    private final Teachers teachers;
    private final Schools schools;
    private final TeacherAccounts accounts;
    private final AccountConfig config;
    private final Notice notice;

    FirstTeacher(
            Teachers teachers, Schools schools, TeacherAccounts accounts, AccountConfig config, Notice notice) {
        this.teachers = teachers;
        this.schools = schools;
        this.accounts = accounts;
        this.config = config;
        this.notice = notice;
    }

    @Transactional
    void make(@Observes @Priority(BEFORE_EVERYTHING_ELSE) StartupEvent start, Clock clock) {
        if (schools.count() == 0) {
            schools.persistAndFlush(new School(Ids.next(), config.schoolName(), clock.instant()));
        }
        if (teachers.count() > 0) {
            return;
        }
        var first = config.firstTeacher();
        String password = first.password().orElseGet(() -> notice.password(first.username()));
        accounts.addToFirstSchool(first.username(), first.username(), password, Role.ADMIN);
        LOG.infof("Made the first account, %s; it can make accounts for other teachers", first.username());
    }

    /** A password made at random, left where only the owner of the data directory can read it. */
    @ApplicationScoped
    static class Notice {

        private final Secrets secrets;
        private final Settings settings;

        Notice(Secrets secrets, Settings settings) {
            this.secrets = secrets;
            this.settings = settings;
        }

        String password(String username) {
            String password = secrets.code(4);
            Path file = settings.dataDirectory().toAbsolutePath().resolve("first-sign-in.txt");
            try {
                Files.createDirectories(file.getParent());
                Files.deleteIfExists(file);
                Files.createFile(
                        file,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(
                        file,
                        "username: %s%npassword: %s%nSign in, change the password, then delete this file.%n"
                                .formatted(username, password));
            } catch (IOException e) {
                throw new UncheckedIOException("The first password cannot be written to " + file, e);
            }
            LOG.infof("The first password is in %s", file);
            return password;
        }
    }
}
