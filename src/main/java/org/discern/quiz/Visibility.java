package org.discern.quiz;

/** Who may find, read and use a published quiz set. */
public enum Visibility {
    /** Its owner. */
    PRIVATE,
    /** The teachers of its owner's school. */
    SCHOOL,
    /** Every teacher on this server. */
    PUBLIC
}
