package org.discern.authoring;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is told of a draft that was saved once. Without its document: a hundred of them are more than a request should
 * read.
 *
 * @param changes what was changed since the revision before, as {@link DraftChanges} names it
 */
record SavedDraft(int number, List<String> changes, Instant savedAt, UUID savedBy) {}
