package org.discern.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** This running server among others on the same database. */
@ApplicationScoped
class Node {

    /** What the names of all listening connections begin with. */
    static final String PREFIX = "discern-live-";

    private final String name = UUID.randomUUID().toString().replace("-", "");

    String name() {
        return name;
    }

    /** The {@code application_name} of the connection that listens. */
    String connectionName() {
        return PREFIX + name;
    }
}
