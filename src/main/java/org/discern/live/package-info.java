/**
 * The live window: what teachers see of a class while it answers, sent to them as it changes, and what devices report of
 * themselves for it. Made of the class's rows by the same code as the answers to GET, so nothing here has a state of its own
 * that could be wrong. May read any table; writes {@code device_report} only.
 */
@NullMarked
package org.discern.live;

import org.jspecify.annotations.NullMarked;
