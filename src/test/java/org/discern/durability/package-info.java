/** The packaged application, killed while it is answered to. */
@NullMarked
package org.discern.durability;

import org.jspecify.annotations.NullMarked;
