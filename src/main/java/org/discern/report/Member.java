package org.discern.report;

import java.util.UUID;

/** A student of the class. */
record Member(UUID id, String pseudonym) {}
