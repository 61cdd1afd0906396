/**
 * Where Discern begins. The rooms below are the features; this one holds the main class alone, which gives the
 * application its database and then starts it.
 */
@NullMarked
package org.discern;

import org.jspecify.annotations.NullMarked;
