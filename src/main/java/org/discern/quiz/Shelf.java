package org.discern.quiz;

import java.util.UUID;
import org.discern.account.Person;
import org.jspecify.annotations.Nullable;

/**
 * Where a quiz set stands, and who put it there.
 *
 * @param school the owner's school; null for the packs that come with Discern
 * @param owner the teacher who may change it; null for the packs that come with Discern
 */
record Shelf(@Nullable UUID school, @Nullable UUID owner, Visibility visibility) {

    static final Shelf OF_ALL = new Shelf(null, null, Visibility.PUBLIC);

    static Shelf of(Person owner, Visibility visibility) {
        return new Shelf(owner.schoolId(), owner.id(), visibility);
    }
}
