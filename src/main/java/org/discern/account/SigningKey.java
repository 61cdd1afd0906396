package org.discern.account;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The secret that signs access tokens: made at the first start, kept in the database, the same on every node. */
@ApplicationScoped
class SigningKey {

    private static final int BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private static final String MAKE = """
            insert into signing_key (secret, created_at) values (?, ?)
            on conflict (id) do nothing
            """;

    private final AgroalDataSource database;
    private final SecureRandom random;
    private final Clock clock;
    private volatile @Nullable SecretKey secret;

    SigningKey(AgroalDataSource database, SecureRandom random, Clock clock) {
        this.database = database;
        this.random = random;
        this.clock = clock;
    }

    /** Outside of any transaction: a secret that is used must be one that was stored. */
    void make(@Observes @Priority(FirstTeacher.STARTS) StartupEvent start) {
        secret();
    }

    SecretKey secret() {
        var known = secret;
        if (known == null) {
            known = new SecretKeySpec(load(), ALGORITHM);
            secret = known;
        }
        return known;
    }

    /** HMAC-SHA256 of a message under the secret: 32 bytes that nobody else can make. */
    byte[] mac(byte[] message) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret());
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    private byte[] load() {
        byte[] fresh = new byte[BYTES];
        random.nextBytes(fresh);
        try (var connection = database.getConnection();
                var make = connection.prepareStatement(MAKE);
                var read = connection.prepareStatement("select secret from signing_key")) {
            make.setBytes(1, fresh);
            make.setTimestamp(2, Timestamp.from(clock.instant()));
            make.executeUpdate();
            try (var rows = read.executeQuery()) {
                rows.next();
                return rows.getBytes(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The key that signs access tokens cannot be read", e);
        }
    }
}
