package org.discern.classroom;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that teachers see of a class has changed. Fired as a CDI event by whoever changes it; those who watch hear of it
 * when that is committed. It says where to look and nothing else, so one too many does no harm, and one that is lost only
 * delays.
 *
 * @param assignmentId null when all assignments of the class may look different, as when a student joins
 */
public record ClassTouched(UUID classId, @Nullable UUID assignmentId) {

    public static ClassTouched everywhere(UUID classId) {
        return new ClassTouched(classId, null);
    }
}
