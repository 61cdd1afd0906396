package org.discern.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Makes access tokens that end soon. */
@ApplicationScoped
public class ShortTokens {

    private final SigningKey key;
    private final AccountConfig config;

    ShortTokens(SigningKey key, AccountConfig config) {
        this.key = key;
        this.config = config;
    }

    /** A token as it was given some time ago. */
    public String of(Person person, Duration left) {
        var then = Clock.offset(Clock.systemUTC(), left.minus(config.accessToken()));
        return new AccessTokens(key, config, then).of(person);
    }
}
