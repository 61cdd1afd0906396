package org.discern.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The key of a row that belongs to a class: the class comes first. */
@Embeddable
public record ClassRow(
        @Column(name = "class_id") UUID classId,
        @Column(name = "id") UUID id) {}
