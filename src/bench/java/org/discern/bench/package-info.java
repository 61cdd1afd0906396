/**
 * How well the analysis reads articles, and how fast: its proposals against labels that others gave, set by set. And how
 * fast the library is searched, and a class's dashboard made. Programs for developers, compiled with the tests and never shipped; may use what they
 * measure. The labelled texts stay outside of the repository.
 */
@NullMarked
package org.discern.bench;

import org.jspecify.annotations.NullMarked;
