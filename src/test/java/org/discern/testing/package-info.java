/** What tests of all features share. */
@NullMarked
package org.discern.testing;

import org.jspecify.annotations.NullMarked;
