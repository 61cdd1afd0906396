package org.discern.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;

/** Signs teachers in by username and password. */
@ApplicationScoped
class PasswordSignIn {

    static final ProblemType WRONG_CREDENTIALS =
            new ProblemType("wrong-credentials", 401, "Username or password is wrong");

    private final Teachers teachers;
    private final Passwords passwords;
    private final SignIn signIn;

    PasswordSignIn(Teachers teachers, Passwords passwords, SignIn signIn) {
        this.teachers = teachers;
        this.passwords = passwords;
        this.signIn = signIn;
    }

    @Transactional
    Tokens open(String username, String password) {
        var teacher = teachers.named(NewTeacher.normal(username));
        String hash = teacher.map(Teacher::passwordHash).orElse(null);
        if (!passwords.matches(password, hash)) {
            throw Problem.of(WRONG_CREDENTIALS, "Check the username and the password, then try again.");
        }
        return signIn.open(teacher.orElseThrow().person());
    }

    /** Changes a password and signs the teacher out on all devices. */
    @Transactional
    void changePassword(Person person, String current, String next) {
        var teacher = teachers.findByIdOptional(person.id()).orElseThrow(() -> Problem.notFound("teacher"));
        if (!passwords.matches(current, teacher.passwordHash())) {
            throw Problem.of(WRONG_CREDENTIALS, "The current password is another one.");
        }
        teacher.setPasswordHash(passwords.hash(next));
        signIn.endAll(person.id());
    }
}
