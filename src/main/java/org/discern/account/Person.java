package org.discern.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in.
 *
 * @param classId the student's class; null for teachers
 */
public record Person(
        UUID id, Role role, UUID schoolId, @Nullable UUID classId) {}
