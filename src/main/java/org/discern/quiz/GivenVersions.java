package org.discern.quiz;

import java.util.UUID;

/** Says which versions classes have been given; whoever knows classes answers. */
public interface GivenVersions {

    /** Whether a teacher teaches a class that has been given the version. */
    boolean isGivenToAClassOf(UUID teacher, UUID quizSet, int version);
}
