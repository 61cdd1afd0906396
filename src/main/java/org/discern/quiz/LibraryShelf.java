package org.discern.quiz;

/** The shelves of the library as a teacher sees them; what is offered stands on one of them. */
public enum LibraryShelf {
    /** The teacher's own sets, whoever else sees them. */
    MINE("s.owner_id = :me"),
    /** What colleagues share with the school. */
    SCHOOL("s.visibility = 'SCHOOL' and s.school_id = :school and s.owner_id <> :me and s.latest_version > 0"),
    /** What other teachers share with all. */
    PUBLIC("s.visibility = 'PUBLIC' and s.owner_id is not null and s.owner_id <> :me and s.latest_version > 0"),
    /** The packs that come with Discern. */
    PACKS("s.owner_id is null");

    private final String condition;

    LibraryShelf(String condition) {
        this.condition = condition;
    }

    /** What a row {@code s} of quiz_set must meet to stand here for {@code :me} of {@code :school}. */
    String condition() {
        return condition;
    }
}
