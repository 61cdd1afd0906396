package org.discern.authoring.check;

import java.util.stream.Stream;

/** One thing that a good colleague looks at. */
interface Rule {

    Stream<Advice> look(Sketch sketch);
}
