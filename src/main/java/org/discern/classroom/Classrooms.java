package org.discern.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.discern.account.Person;
import org.discern.account.Secrets;
import org.discern.account.TeacherAccounts;
import org.discern.platform.Ids;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Classes and their teachers. The methods that take a class's id expect {@link ClassAccess#check} before them. */
@ApplicationScoped
public class Classrooms {

    private static final ProblemType LAST_TEACHER =
            new ProblemType("last-teacher", 409, "A class keeps at least one teacher");
    private static final int JOIN_CODE_GROUPS = 2;

    /** A class with its teachers. */
    @Schema(name = "Class", description = "A class with its teachers.")
    public record ClassView(
            UUID id,
            String name,
            @Schema(examples = "DEMO-2026") String joinCode,
            Instant createdAt,
            List<Colleague> teachers) {}

    /** A teacher as colleagues see them. */
    @Schema(name = "Colleague", description = "A teacher as colleagues see them.")
    public record Colleague(UUID id, String username, String displayName) {
        static Colleague of(TeacherAccounts.Profile teacher) {
            return new Colleague(teacher.id(), teacher.username(), teacher.displayName());
        }
    }

    private final Classes classes;
    private final ClassTeachers teachers;
    private final TeacherAccounts accounts;
    private final Secrets secrets;
    private final Event<ClassTouched> touched;
    private final Clock clock;

    Classrooms(
            Classes classes,
            ClassTeachers teachers,
            TeacherAccounts accounts,
            Secrets secrets,
            Event<ClassTouched> touched,
            Clock clock) {
        this.classes = classes;
        this.teachers = teachers;
        this.accounts = accounts;
        this.secrets = secrets;
        this.touched = touched;
        this.clock = clock;
    }

    @Transactional
    ClassView open(String name, Person teacher) {
        return open(name, secrets.code(JOIN_CODE_GROUPS), teacher);
    }

    /** Makes a class with a join code of one's own, for {@code teacher} and their school. */
    @Transactional
    public ClassView open(String name, String joinCode, Person teacher) {
        var fresh =
                new SchoolClass(Ids.next(), teacher.schoolId(), name.strip(), new JoinCode(joinCode), clock.instant());
        classes.persistAndFlush(fresh);
        teachers.persistAndFlush(new ClassTeacher(fresh.id(), teacher.id()));
        return view(fresh);
    }

    @Transactional
    public List<ClassView> taughtBy(Person teacher) {
        return classes.taughtBy(teacher.id()).stream().map(this::view).toList();
    }

    @Transactional
    ClassView get(UUID classId) {
        return view(classes.findById(classId));
    }

    /** Makes the old code useless; students who joined by it stay. */
    @Transactional
    ClassView renewJoinCode(UUID classId) {
        var found = classes.findById(classId);
        found.setJoinCode(new JoinCode(secrets.code(JOIN_CODE_GROUPS)));
        return view(found);
    }

    /** Lets a colleague of the same school teach the class too; nothing changes when they do already. */
    @Transactional
    ClassView addTeacher(UUID classId, String username) {
        var found = classes.findById(classId);
        var colleague = accounts.named(username)
                .filter(teacher -> teacher.schoolId().equals(found.schoolId()))
                .orElseThrow(() -> Problem.notFound("teacher in your school"));
        if (!teachers.teaches(colleague.id(), classId)) {
            teachers.persistAndFlush(new ClassTeacher(classId, colleague.id()));
        }
        return view(found);
    }

    @Transactional
    ClassView removeTeacher(UUID classId, String username) {
        var found = classes.findById(classId);
        // Of two teachers who take each other off, one stays.
        classes.lock(found);
        var colleague = accounts.named(username)
                .filter(teacher -> teachers.teaches(teacher.id(), classId))
                .orElseThrow(() -> Problem.notFound("teacher in the class"));
        if (teachers.of(classId).equals(List.of(colleague.id()))) {
            throw Problem.of(LAST_TEACHER, "Add another teacher to the class before this one leaves.");
        }
        teachers.deleteById(new ClassTeacher.Id(classId, colleague.id()));
        teachers.flush();
        touched.fire(ClassTouched.everywhere(classId));
        return view(found);
    }

    private ClassView view(SchoolClass found) {
        var colleagues = teachers.of(found.id()).stream()
                .flatMap(id -> accounts.find(id).stream())
                .map(Colleague::of)
                .toList();
        return new ClassView(found.id(), found.name(), found.joinCode(), found.createdAt(), colleagues);
    }
}
