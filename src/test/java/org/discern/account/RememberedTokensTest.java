package org.discern.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class RememberedTokensTest {

    private final Instant now = Instant.now();

    @Test
    void aTokenIsTakenApartOnceWhileItIsGood() throws ParseException {
        var tokens = new RememberedTokens(Clock.fixed(now, ZoneOffset.UTC));
        String token = token(key(1), now.plusSeconds(60));

        var first = tokens.parse(token, check());

        assertThat(tokens.parse(token, check())).isSameAs(first);
    }

    @Test
    void aRememberedTokenIsCheckedAgainWhenItsTimeIsOver() throws ParseException {
        var clock = new Clock[] {Clock.fixed(now, ZoneOffset.UTC)};
        var tokens = new RememberedTokens(new Moving(clock));
        String token = token(key(1), now.plusSeconds(60));
        var first = tokens.parse(token, check());
        clock[0] = Clock.offset(clock[0], Duration.ofSeconds(60));

        var again = tokens.parse(token, check());

        assertThat(again).isNotSameAs(first);
    }

    @Test
    void aTokenThatIsOverOrOfAnotherKeyIsRefusedEachTime() {
        var tokens = new RememberedTokens(Clock.fixed(now, ZoneOffset.UTC));
        String over = token(key(1), now.minusSeconds(3600));
        String foreign = token(key(2), now.plusSeconds(60));

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> tokens.parse(over, check())).isInstanceOf(ParseException.class);
            assertThatThrownBy(() -> tokens.parse(foreign, check())).isInstanceOf(ParseException.class);
        }
    }

    private static String token(SecretKey key, Instant end) {
        return Jwt.issuer("discern")
                .subject("s")
                .expiresAt(end)
                .jws()
                .algorithm(SignatureAlgorithm.HS256)
                .sign(key);
    }

    private static SecretKey key(int filling) {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) filling);
        return new SecretKeySpec(bytes, "HmacSHA256");
    }

    private static JWTAuthContextInfo check() {
        var info = new JWTAuthContextInfo();
        info.setSecretVerificationKey(key(1));
        info.setSignatureAlgorithm(Set.of(SignatureAlgorithm.HS256));
        info.setIssuedBy("discern");
        return info;
    }

    private static final class Moving extends Clock {
        private final Clock[] clock;

        Moving(Clock[] clock) {
            this.clock = clock;
        }

        @Override
        public Instant instant() {
            return clock[0].instant();
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
