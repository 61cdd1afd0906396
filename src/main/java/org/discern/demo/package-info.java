/** A teacher and a class to try Discern with, in dev mode only. */
@NullMarked
package org.discern.demo;

import org.jspecify.annotations.NullMarked;
