package org.discern.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.discern.account.FirstTeacher;
import org.discern.account.Role;
import org.discern.account.TeacherAccounts;
import org.discern.classroom.Classrooms;
import org.discern.practice.PracticeSwitch;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Makes the demo teacher and the demo classes once, and says at each start what to open. */
@ApplicationScoped
@IfBuildProfile("dev")
class DemoClass {

    static final String USERNAME = "demo";
    static final String PASSWORD = "demo-teacher";
    static final String JOIN_CODE = "DEMO-2026";
    private static final String TERM_JOIN_CODE = "DEMO-TERM";

    private static final Logger LOG = Logger.getLogger(DemoClass.class);

    private final TeacherAccounts accounts;
    private final Classrooms classrooms;
    private final DemoTerm term;
    private final PracticeSwitch practice;
    private final int port;

    DemoClass(
            TeacherAccounts accounts,
            Classrooms classrooms,
            DemoTerm term,
            PracticeSwitch practice,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.accounts = accounts;
        this.classrooms = classrooms;
        this.term = term;
        this.practice = practice;
        this.port = port;
    }

    void make(@Observes @Priority(FirstTeacher.STARTS + 200) StartupEvent start) {
        if (accounts.named(USERNAME).isEmpty()) {
            var teacher = accounts.addToFirstSchool(USERNAME, "Demo teacher", PASSWORD, Role.TEACHER);
            var demoClass = classrooms.open("Demo class", JOIN_CODE, teacher.person());
            practice.set(demoClass.id(), PracticeSwitch.Settings.ON, teacher.person());
            term.make(teacher.person(), TERM_JOIN_CODE);
        }
        LOG.info("""


                Discern is ready: http://localhost:%1$d

                  The API, to read and try:  http://localhost:%1$d/q/swagger-ui
                  Sign in as the teacher:    curl -s localhost:%1$d/api/v1/auth/login --json '{"username":"%2$s","password":"%3$s"}'
                  Join as a student:         curl -s localhost:%1$d/api/v1/join --json '{"classCode":"%4$s"}'

                README.md walks from here to the class's scores.
                """.formatted(port, USERNAME, PASSWORD, JOIN_CODE));
    }
}
