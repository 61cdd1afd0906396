package org.discern.platform.postgres;

import java.util.List;

/** The end of what a program said: long enough to hold the reason, short enough for a message. */
final class LastLines {
    private static final int COUNT = 6;

    private LastLines() {}

    static String of(List<String> lines) {
        return String.join("\n", lines.subList(Math.max(0, lines.size() - COUNT), lines.size()));
    }
}
