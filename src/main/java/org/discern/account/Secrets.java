package org.discern.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.function.IntSupplier;

/** Secrets that people carry: made here, and kept only as hashes. */
@ApplicationScoped
public class Secrets {

    /** No vowels, so that no words come out; no letters or digits that look alike. */
    private static final String ALPHABET = "BCDFGHJKMNPQRTVWXY2346789";

    private final SecureRandom random;
    private final SigningKey key;

    Secrets(SecureRandom random, SigningKey key) {
        this.random = random;
        this.key = key;
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

    /** A number at random from 0 to below {@code bound}. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** A code at random that a person can read out and type, in groups of four: {@code KX7M-2HQP}. */
    public String code(int groups) {
        return letters(groups, () -> random.nextInt(ALPHABET.length()));
    }

    /** The code for a purpose: always the same on this server, and known to nobody else. */
    public String codeFor(String purpose, int groups) {
        var number = new Object() {
            private BigInteger rest = new BigInteger(1, key.mac(purpose.getBytes(StandardCharsets.UTF_8)));

            int nextDigit() {
                BigInteger[] parts = rest.divideAndRemainder(BigInteger.valueOf(ALPHABET.length()));
                rest = parts[0];
                return parts[1].intValue();
            }
        };
        return letters(groups, number::nextDigit);
    }

    private static String letters(int groups, IntSupplier next) {
        var code = new StringBuilder();
        for (int i = 0; i < 4 * groups; i++) {
            if (i > 0 && i % 4 == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(next.getAsInt()));
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
