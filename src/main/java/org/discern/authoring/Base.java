package org.discern.authoring;

import java.util.regex.Pattern;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.jspecify.annotations.Nullable;

/** The revision of a draft that an edit was made on, as {@code If-Match} says. */
public final class Base {

    static final ProblemType ETAG_MISSING =
            new ProblemType("etag-missing", 428, "The request does not say what it edits");

    private static final Pattern ETAG = Pattern.compile("\"([0-9]{1,9})\"");
    static final Base ANY = new Base(-1);
    private static final int NONE = -2;

    private final int revision;

    private Base(int revision) {
        this.revision = revision;
    }

    /**
     * @param ifMatch an ETag of the draft, or {@code *} for whatever is there
     * @throws Problem {@code etag-missing}
     */
    public static Base of(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(
                    ETAG_MISSING,
                    "Send the ETag of the draft that you edited as If-Match, or * to edit whatever is there.");
        }
        if (ifMatch.strip().equals("*")) {
            return ANY;
        }
        var etag = ETAG.matcher(ifMatch.strip());
        return new Base(etag.matches() ? Integer.parseInt(etag.group(1)) : NONE);
    }

    static String etag(int revision) {
        return '"' + String.valueOf(revision) + '"';
    }

    boolean is(int latest) {
        return this == ANY || revision == latest;
    }

    boolean isBefore(int number) {
        return revision < number;
    }
}
