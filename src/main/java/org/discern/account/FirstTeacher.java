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
import java.time.Clock;
import java.util.Objects;
import org.discern.platform.Ids;
import org.discern.platform.OwnerOnly;
import org.jboss.logging.Logger;

/** Makes the school and the first account of a new server. */
@ApplicationScoped
public class FirstTeacher {

    /** When it happens among the observers of the start: whoever needs a school comes later. */
    public static final int STARTS = 100;

    private static final Logger LOG = Logger.getLogger(FirstTeacher.class);

    private final Teachers teachers;
    private final Schools schools;
    private final TeacherAccounts accounts;
    private final Secrets secrets;
    private final AccountConfig config;

    FirstTeacher(Teachers teachers, Schools schools, TeacherAccounts accounts, Secrets secrets, AccountConfig config) {
        this.teachers = teachers;
        this.schools = schools;
        this.accounts = accounts;
        this.secrets = secrets;
        this.config = config;
    }

    @Transactional
    void make(@Observes @Priority(STARTS) StartupEvent start, Clock clock) {
        schools.lock();
        if (schools.count() == 0) {
            schools.persistAndFlush(new School(Ids.next(), config.schoolName(), clock.instant()));
        }
        if (teachers.count() == 0) {
            var first = config.firstTeacher();
            String password = first.password().orElseGet(() -> leaveRandomPassword(first));
            accounts.addToFirstSchool(first.username(), first.username(), password, Role.ADMIN);
            LOG.infof("Made the first account, %s: it makes accounts for other teachers", first.username());
        }
    }

    private String leaveRandomPassword(AccountConfig.FirstTeacher first) {
        String password = secrets.code(4);
        Path file = first.passwordFile().toAbsolutePath();
        try {
            OwnerOnly.createDirectories(Objects.requireNonNull(file.getParent(), "the file's folder"));
            Files.deleteIfExists(file);
            OwnerOnly.write(
                    file,
                    "username: %s%npassword: %s%nSign in, change the password, then delete this file.%n"
                            .formatted(first.username(), password));
        } catch (IOException e) {
            throw new UncheckedIOException("The first password cannot be written to " + file, e);
        }
        LOG.infof("The password of the first account is in %s", file);
        return password;
    }
}
