package org.discern.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;

/**
 * Checks each access token once: its signature and its claims never change, only its end comes nearer, and that is looked
 * at each time. A device sends the same token for a quarter of an hour, and taking it apart is a fifth of the work on an
 * answer.
 */
@ApplicationScoped
@Alternative
@Priority(1)
class RememberedTokens extends JWTCallerPrincipalFactory {

    private static final int MOST = 5_000;

    private final JWTCallerPrincipalFactory checking = new DefaultJWTCallerPrincipalFactory();
    private final Cache<String, JWTCallerPrincipal> good =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Clock clock;

    RememberedTokens(Clock clock) {
        this.clock = clock;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo check) throws ParseException {
        JWTCallerPrincipal known = good.getIfPresent(token);
        if (known != null && clock.instant().getEpochSecond() < known.getExpirationTime()) {
            return known;
        }
        JWTCallerPrincipal checked = checking.parse(token, check);
        good.put(token, checked);
        return checked;
    }
}
