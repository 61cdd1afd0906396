package org.discern.authoring;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.discern.platform.MayEndWith;

/** An operation that saves a draft, with the problems that it can end with. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@MayEndWith(status = 403, problem = "not-your-set", when = "The quiz set is another teacher's")
@MayEndWith(status = 412, problem = "stale-draft", when = "The draft was saved after what you edited")
@MayEndWith(status = 422, problem = "too-many-items", when = "There would be more than 200 items")
@MayEndWith(status = 422, problem = "draft-too-large", when = "The draft would have more than 2 MiB")
@MayEndWith(status = 422, problem = "unknown-kind", when = "There is no such kind of item")
@MayEndWith(status = 422, problem = "span-out-of-range", when = "A span ends after its text")
@MayEndWith(status = 422, problem = "span-mismatch", when = "Words do not stand where they should")
@MayEndWith(status = 422, problem = "key-does-not-fit", when = "A key names no option, or does not fit otherwise")
@MayEndWith(status = 422, problem = "invalid-draft", when = "Something else is wrong, and not just unfinished")
@MayEndWith(status = 428, problem = "etag-missing", when = "The request has no If-Match")
public @interface EditsDraft {}
