package org.discern.live;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a client has got of a picture, by the hashes of its parts. Every event's id says so of the client that has read it,
 * so a client that comes back to whatever node is sent what has changed meanwhile and nothing else.
 *
 * @param seats empty for none
 * @param figures empty for none
 */
record Seen(String seats, String figures) {

    private static final Pattern ID = Pattern.compile("([A-Za-z0-9_-]{0,64})\\.([A-Za-z0-9_-]{0,64})");
    private static final Seen NOTHING = new Seen("", "");

    /** @param lastEventId nothing was seen when it is null, or none of ours */
    static Seen of(@Nullable String lastEventId) {
        var id = ID.matcher(lastEventId == null ? "" : lastEventId.strip());
        return id.matches() ? new Seen(id.group(1), id.group(2)) : NOTHING;
    }

    /** As {@link #of} reads it. */
    String id() {
        return seats + "." + figures;
    }

    boolean lacksSeats(Picture picture) {
        return picture.seats() != null && !picture.seats().hash().equals(seats);
    }

    boolean lacksFigures(Picture picture) {
        return picture.figures() != null && !picture.figures().hash().equals(figures);
    }
}
