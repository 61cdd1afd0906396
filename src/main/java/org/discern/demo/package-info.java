/** A teacher and a class to try Discern with, made in dev mode only, and a warning wherever else they turn up. */
@NullMarked
package org.discern.demo;

import org.jspecify.annotations.NullMarked;
