package org.discern.quiz;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A quiz set split for publishing into what students see and what they must not see yet.
 *
 * @param contentHash SHA-256 of the content, in hexadecimal
 * @param hash SHA-256 of content and key, in hexadecimal
 */
public record Sealed(String content, String key, String contentHash, String hash) {

    public static Sealed of(Quiz quiz) {
        try {
            String content = QuizJson.content(quiz.content());
            String key = QuizJson.key(quiz);
            return new Sealed(content, key, sha256(content), sha256(content + "\n" + key));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A quiz set that was read can be written", e);
        }
    }

    /**
     * What students see.
     *
     * @param content what {@link #of} made of it
     */
    public static QuizContent content(String content) {
        try {
            return QuizJson.content(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was sealed can be read", e);
        }
    }

    /** The whole quiz set. */
    public static Quiz quiz(String content, String key) {
        try {
            return QuizJson.read(content, key);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was sealed can be read", e);
        }
    }

    static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
