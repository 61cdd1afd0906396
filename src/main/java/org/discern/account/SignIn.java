package org.discern.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.discern.platform.Ids;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;

/** Opens, renews and ends sessions. */
@ApplicationScoped
public class SignIn {

    static final ProblemType SESSION_OVER = new ProblemType("session-over", 401, "The session is over");

    private final Sessions sessions;
    private final AccessTokens accessTokens;
    private final Secrets secrets;
    private final SigningKey key;
    private final Clock clock;

    SignIn(Sessions sessions, AccessTokens accessTokens, Secrets secrets, SigningKey key, Clock clock) {
        this.sessions = sessions;
        this.accessTokens = accessTokens;
        this.secrets = secrets;
        this.key = key;
        this.clock = clock;
    }

    /** Signs somebody in whose identity is proven, in the caller's transaction. */
    @Transactional
    public Tokens open(Person person) {
        var refresh = new RefreshToken(Ids.next(), secrets.bytes(RefreshToken.SECRET_BYTES));
        sessions.persist(new Session(refresh.session(), person, refresh.hash(), clock.instant(), end(person)));
        return tokens(person, refresh);
    }

    /**
     * Gives new tokens for a refresh token. The next secret follows from the one before and the server's own, so that
     * a request repeated after a lost reply gets the same refresh token again.
     */
    // A stolen token ends its session although the request itself ends with a problem.
    @Transactional(dontRollbackOn = Problem.class)
    Tokens renew(String refreshToken) {
        var used = RefreshToken.parse(refreshToken).orElseThrow(SignIn::over);
        var session = sessions.locked(used.session()).orElseThrow(SignIn::over);
        if (session.isOver(clock.instant()) || !session.knows(used.hash())) {
            sessions.delete(session);
            throw over();
        }
        var next = new RefreshToken(used.session(), key.mac(used.secret()));
        session.renew(used.hash(), next.hash(), end(session.person()));
        return tokens(session.person(), next);
    }

    @Transactional
    void end(String refreshToken) {
        RefreshToken.parse(refreshToken).ifPresent(token -> sessions.locked(token.session())
                .filter(session -> session.knows(token.hash()))
                .ifPresent(sessions::delete));
    }

    /** Signs a person out everywhere; their access tokens run out by themselves. */
    @Transactional
    public void endAll(UUID person) {
        sessions.deleteOf(person);
    }

    private Tokens tokens(Person person, RefreshToken refresh) {
        return new Tokens(accessTokens.of(person), accessTokens.secondsGood(), refresh.text());
    }

    private Instant end(Person person) {
        return clock.instant().plus(accessTokens.sessionLifetime(person.role()));
    }

    private static Problem over() {
        return Problem.of(SESSION_OVER, "Sign in again, or join the class again with your recovery code.");
    }
}
