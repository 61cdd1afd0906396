package org.discern.account;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The person who makes this request, as their access token says. */
@RequestScoped
public class Caller {

    private final JsonWebToken token;

    Caller(JsonWebToken token) {
        this.token = token;
    }

    public Person person() {
        return new Person(id(), role(), schoolId(), classIdOrNull());
    }

    public UUID id() {
        return UUID.fromString(token.getSubject());
    }

    public Role role() {
        return Role.valueOf(token.getGroups().iterator().next());
    }

    public UUID schoolId() {
        return UUID.fromString(token.getClaim(AccessTokens.SCHOOL));
    }

    /** When the token that came with the request ends. */
    public Instant tokenEndsAt() {
        return Instant.ofEpochSecond(token.getExpirationTime());
    }

    /** The student who calls, with the class that bounds all that they can reach. */
    public StudentId student() {
        return new StudentId(Objects.requireNonNull(classIdOrNull(), "only students have a class"), id());
    }

    private @Nullable UUID classIdOrNull() {
        String classId = token.getClaim(AccessTokens.CLASS);
        return classId == null ? null : UUID.fromString(classId);
    }
}
