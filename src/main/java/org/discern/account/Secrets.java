package org.discern.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/** Secrets that people carry: made here, and kept only as hashes. */
@ApplicationScoped
public class Secrets {

    /** No vowels, so that no words come out; no letters or digits that look alike. */
    private static final String ALPHABET = "BCDFGHJKMNPQRTVWXY2346789";

    private final SecureRandom random;

    Secrets(SecureRandom random) {
        this.random = random;
    }

    @Produces
    @Singleton
    static SecureRandom random() {
        return new SecureRandom();
    }

    byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /** A code that a person can read out and type, in groups of four: {@code KX7M-2HQP}. */
    public String code(int groups) {
        var code = new StringBuilder();
        for (int i = 0; i < 4 * groups; i++) {
            if (i > 0 && i % 4 == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** SHA-256, which suffices for secrets that are long and random. */
    public static byte[] hash(byte[] secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    public static byte[] hash(String secret) {
        return hash(secret.getBytes(StandardCharsets.UTF_8));
    }
}
