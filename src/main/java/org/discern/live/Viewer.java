package org.discern.live;

import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * One open stream. It holds the latest picture and nothing else: a client that reads slowly misses those between. Nobody
 * waits here; whoever comes while another one sends leaves it to that one.
 */
final class Viewer {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long COME_BACK_MILLIS = 2_000;

    /**
     * Who looks, and until when.
     *
     * @param ending why the stream ends then
     */
    record Ticket(UUID teacher, Instant until, Ending ending, Seen seen) {}

    private final Ticket ticket;
    private final Sse sse;
    private final MultiEmitter<? super OutboundSseEvent> out;
    private final AtomicInteger calls = new AtomicInteger();
    private volatile Picture picture = Picture.NOTHING;
    private volatile @Nullable Ending ending;
    private volatile boolean silent = true;
    private volatile Instant lastSign;
    /** Only of the one who sends. */
    private Seen seen;

    private boolean over;

    Viewer(Ticket ticket, Sse sse, MultiEmitter<? super OutboundSseEvent> out, Instant now) {
        this.ticket = ticket;
        this.sse = sse;
        this.out = out;
        this.seen = ticket.seen();
        this.lastSign = now;
    }

    UUID teacher() {
        return ticket.teacher();
    }

    void show(Picture latest) {
        picture = latest;
        send();
    }

    /** Ends the stream with an event; the first reason stands. */
    void end(Ending reason, Instant now) {
        if (ending == null) {
            ending = reason;
            lastSign = now;
            send();
        }
    }

    /** Looks at the time: for the end of the stream, or for a sign of life. */
    void tick(Instant now, Duration heartbeat) {
        if (ending != null) {
            if (now.isAfter(lastSign.plus(PATIENCE))) {
                out.complete();
            }
        } else if (!now.isBefore(ticket.until())) {
            end(ticket.ending(), now);
        } else if (!now.isBefore(lastSign.plus(heartbeat))) {
            lastSign = now;
            silent = true;
            send();
        }
    }

    /** Sends what there is to send, as far as the client has room for it. */
    void send() {
        int missed = calls.incrementAndGet();
        if (missed != 1) {
            return;
        }
        do {
            sendNow();
            missed = calls.addAndGet(-missed);
        } while (missed != 0);
    }

    private void sendNow() {
        while (!over && out.requested() > 0) {
            var event = next();
            if (event == null) {
                return;
            }
            out.emit(event);
            if (over) {
                out.complete();
            }
        }
    }

    private @Nullable OutboundSseEvent next() {
        var reason = ending;
        var latest = picture;
        if (silent) {
            // The first one opens the response, even when there is nothing else to send yet.
            silent = false;
            return sse.newEventBuilder()
                    .comment("here")
                    .reconnectDelay(COME_BACK_MILLIS)
                    .build();
        }
        if (reason != null) {
            over = true;
            return event(reason.event(), reason.json());
        }
        if (seen.lacksSeats(latest)) {
            var seats = Objects.requireNonNull(latest.seats());
            seen = new Seen(seats.hash(), seen.figures());
            return event("class", seats.json());
        }
        if (seen.lacksFigures(latest)) {
            var figures = Objects.requireNonNull(latest.figures());
            seen = new Seen(seen.seats(), figures.hash());
            return event("figures", figures.json());
        }
        return null;
    }

    private OutboundSseEvent event(String name, String json) {
        return sse.newEventBuilder().id(seen.id()).name(name).data(json).build();
    }
}
