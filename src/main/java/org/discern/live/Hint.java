package org.discern.live;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.discern.classroom.ClassTouched;

/**
 * What nodes tell each other by {@code notify}: that somebody should look.
 *
 * @param node which node says so
 */
record Hint(String node, ClassTouched touched) {

    static final String CHANNEL = "discern_live";

    private static final String UUID_FORM = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern FORM = Pattern.compile("(\\w{1,40}) (" + UUID_FORM + ") (" + UUID_FORM + "|all)");

    /** Empty for what is no hint: whoever reaches the database can notify. */
    static Optional<Hint> read(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        UUID assignment = form.group(3).equals("all") ? null : UUID.fromString(form.group(3));
        return Optional.of(new Hint(form.group(1), new ClassTouched(UUID.fromString(form.group(2)), assignment)));
    }

    /** As {@link #read} reads it. */
    String text() {
        var assignment = touched.assignmentId();
        return node + " " + touched.classId() + " " + (assignment == null ? "all" : assignment.toString());
    }
}
