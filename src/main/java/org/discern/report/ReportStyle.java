package org.discern.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * How a report looks, and what a browser lets it do: nothing but look so. The policy names the style sheet by its hash,
 * so that no style of anybody else's works either (W3C, Content Security Policy Level 3, 2.3.1).
 */
final class ReportStyle {

    private static final String FILE = "/templates/report/report.css";

    static final String CSS = read();

    static final String POLICY =
            "default-src 'none'; style-src 'sha256-" + hash() + "'; base-uri 'none'; form-action 'none'";

    /** As a header; a document cannot say itself who may frame it. */
    static final String HEADER = POLICY + "; frame-ancestors 'none'";

    private ReportStyle() {}

    private static String read() {
        try (var in = Objects.requireNonNull(ReportStyle.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash() {
        try {
            byte[] css = CSS.getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(css));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
