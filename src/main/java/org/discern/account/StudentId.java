package org.discern.account;

import java.util.UUID;

/** A student, known only inside their class. */
public record StudentId(UUID classId, UUID id) {}
