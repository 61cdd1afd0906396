package org.discern.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;

/**
 * Signs teachers in by username and password. A hash takes time and memory: it is made outside of transactions, so that
 * sign-ins do not hold the connections that students' answers need.
 */
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

    Tokens open(String username, String password) {
        Optional<Teacher> teacher =
                QuarkusTransaction.requiringNew().call(() -> teachers.named(NewTeacher.normal(username)));
        String hash = teacher.map(Teacher::passwordHash).orElse(null);
        if (!passwords.matches(password, hash)) {
            throw Problem.of(WRONG_CREDENTIALS, "Check the username and the password, then try again.");
        }
        return signIn.open(teacher.orElseThrow().person());
    }

    /** Changes a password and signs the teacher out on all devices. */
    void changePassword(Person person, String current, String next) {
        Teacher teacher = QuarkusTransaction.requiringNew()
                .call(() -> teachers.findByIdOptional(person.id()).orElseThrow(() -> Problem.notFound("teacher")));
        if (!passwords.matches(current, teacher.passwordHash())) {
            throw Problem.of(WRONG_CREDENTIALS, "The current password is another one.");
        }
        String hash = passwords.hash(next);
        QuarkusTransaction.requiringNew().run(() -> {
            teachers.findById(person.id()).setPasswordHash(hash);
            signIn.endAll(person.id());
        });
    }
}
