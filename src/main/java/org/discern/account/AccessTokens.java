package org.discern.account;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.build.Jwt;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * Makes access tokens, and says how they are checked. The server is the only one who does either, so both are done with
 * one secret (HS256), which costs a tenth of a signature by a key pair.
 */
@ApplicationScoped
class AccessTokens {

    static final String SCHOOL = "school";
    static final String CLASS = "class";
    private static final String ISSUER = "discern";

    private final SigningKey key;
    private final AccountConfig config;
    private final Clock clock;

    AccessTokens(SigningKey key, AccountConfig config, Clock clock) {
        this.key = key;
        this.config = config;
        this.clock = clock;
    }

    String of(Person person) {
        Instant now = clock.instant();
        var token = Jwt.issuer(ISSUER)
                .subject(person.id().toString())
                .groups(person.role().name())
                .claim(SCHOOL, person.schoolId().toString())
                .issuedAt(now)
                .expiresAt(now.plus(config.accessToken()));
        if (person.classId() != null) {
            token.claim(CLASS, person.classId().toString());
        }
        return token.jws().algorithm(SignatureAlgorithm.HS256).sign(key.secret());
    }

    /** How long an access token is good, in seconds. */
    long secondsGood() {
        return config.accessToken().toSeconds();
    }

    /** How long a session lives on without being used. */
    Duration sessionLifetime(Role role) {
        return role == Role.STUDENT ? config.studentSession() : config.teacherSession();
    }

    @Produces
    @ApplicationScoped
    @Alternative
    @Priority(1)
    JWTAuthContextInfo check() {
        var info = new JWTAuthContextInfo();
        info.setSecretVerificationKey(key.secret());
        info.setSignatureAlgorithm(Set.of(SignatureAlgorithm.HS256));
        info.setIssuedBy(ISSUER);
        return info;
    }
}
