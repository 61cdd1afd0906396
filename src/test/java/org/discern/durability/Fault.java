package org.discern.durability;

import java.nio.file.Path;

/** Something that happens to a server, or to the way to it, while a class answers. */
public interface Fault {

    /** How it is called in a table. */
    String title();

    /**
     * Starts a server, lets a class answer while this happens to it some times, and counts what is left.
     *
     * @param folder an empty one, for all that the server keeps
     */
    Tally strike(Path folder, int times) throws Exception;
}
