package org.discern.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Where the key revisions of a published version stand: each school that uses it has a chain of its own, so that one
 * school's correction of a pack for all changes nobody else's marks.
 *
 * @param schoolId whose corrections they are
 */
@Embeddable
public record KeyChain(
        @Column(name = "quiz_set_id") UUID quizSetId,
        @Column(name = "version") int version,
        @Column(name = "school_id") UUID schoolId) {}
