package org.discern.demo;

import io.quarkus.arc.profile.UnlessBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.discern.account.FirstTeacher;
import org.discern.account.TeacherAccounts;
import org.jboss.logging.Logger;

/** Warns when data that was made in dev mode is served in earnest: everybody knows the demo teacher's password. */
@ApplicationScoped
@UnlessBuildProfile("dev")
class DemoWarning {

    private static final Logger LOG = Logger.getLogger(DemoWarning.class);

    private final TeacherAccounts accounts;

    DemoWarning(TeacherAccounts accounts) {
        this.accounts = accounts;
    }

    void warn(@Observes @Priority(FirstTeacher.STARTS + 200) StartupEvent start) {
        if (accounts.named(DemoClass.USERNAME).isPresent()) {
            LOG.warnf(
                    "The demo teacher '%s' is in this database, with a password that everybody knows: change it, or start "
                            + "with another data directory.",
                    DemoClass.USERNAME);
        }
    }
}
