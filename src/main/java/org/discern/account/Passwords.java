package org.discern.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hashes and checks passwords with Argon2id, at the parameters of the OWASP Password Storage Cheat Sheet (19 MiB, two
 * passes, one lane).
 */
@ApplicationScoped
class Passwords {

    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final int SALT_BYTES = 16;

    /** As many at a time as there are processors: more would only take more memory, 19 MiB each. */
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    String hash(String password) {
        return inTurn(() ->
                Password.hash(password).addRandomSalt(SALT_BYTES).with(ARGON2).getResult());
    }

    /** @param hash what {@link #hash} gave; null where there is no account, which never matches */
    boolean matches(String password, @Nullable String hash) {
        if (hash == null) {
            // Takes as long as a check, so that a stranger cannot tell which usernames exist.
            hash(password);
            return false;
        }
        return inTurn(() -> Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash)));
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
