/**
 * Packs as files: how one is written for a person to read, and how many travel in one zip. Knows nothing of what a pack
 * means; may use the platform's problems.
 */
@NullMarked
package org.discern.quiz.pack;

import org.jspecify.annotations.NullMarked;
