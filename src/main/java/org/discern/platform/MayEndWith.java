package org.discern.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A problem of an operation's own, for the API's document. What any operation can end with, such as
 * {@code unauthenticated}, is written there without it. An annotation that carries some of these gives them to the methods
 * that it stands on.
 */
@Repeatable(MayEndWith.All.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface MayEndWith {

    /** The {@link ProblemType}'s status. */
    int status();

    /** The {@link ProblemType}'s name. */
    String problem();

    /** What has happened then, as a clause without a full stop. */
    String when();

    /** Several of them. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
    @interface All {
        MayEndWith[] value();
    }
}
