package org.discern.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A name for a file, made of what teachers have called things: short, without what an operating system or a header takes
 * for something else, and without marks of direction, which let {@code gpj.exe} look like {@code exe.jpg}.
 */
record FileName(String name) {

    private static final int LONGEST_PART = 60;
    private static final Pattern UNSAFE = Pattern.compile("[\\p{C}\\p{Z}/\\\\:*?\"<>|%;]+");
    private static final Pattern EDGES = Pattern.compile("^[.\\-_]+|[.\\-_]+$");

    /**
     * @param what what the file is, in small letters
     * @param of whose or what's it is, in anybody's words; may come to nothing
     * @param ending without the dot
     */
    static FileName of(String what, String of, String ending) {
        String plain =
                UNSAFE.matcher(Normalizer.normalize(of, Normalizer.Form.NFC)).replaceAll("-");
        int end = plain.offsetByCodePoints(0, Math.min(LONGEST_PART, plain.codePointCount(0, plain.length())));
        String part = EDGES.matcher(plain.substring(0, end)).replaceAll("");
        return new FileName("discern-" + what + (part.isEmpty() ? "" : "-" + part) + "." + ending);
    }

    /** A Content-Disposition to save the file under this name. */
    String attachment() {
        return disposition("attachment");
    }

    /** The same for what is shown first. */
    String inline() {
        return disposition("inline");
    }

    /** RFC 6266 with the name as in RFC 8187, after one of ASCII for those who do not know that. */
    private String disposition(String type) {
        String ascii = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9._-]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return type + "; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }
}
