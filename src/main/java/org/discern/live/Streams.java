package org.discern.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import org.discern.classroom.ClassRow;

/** Opens streams. */
@ApplicationScoped
class Streams {

    private final Watches watches;
    private final Listener listener;
    private final Clock clock;

    Streams(Watches watches, Listener listener, Clock clock) {
        this.watches = watches;
        this.listener = listener;
        this.clock = clock;
    }

    /** A stream of what there is to see; it ends with {@code too-many-streams} when there is no room for it. */
    Multi<OutboundSseEvent> open(ClassRow assignment, Viewer.Ticket ticket, Sse sse) {
        return Multi.createFrom().emitter(out -> connect(assignment, ticket, sse, out), BackPressureStrategy.ERROR);
    }

    private void connect(
            ClassRow assignment, Viewer.Ticket ticket, Sse sse, MultiEmitter<? super OutboundSseEvent> out) {
        var viewer = new Viewer(ticket, sse, out, clock.instant());
        watches.enter(assignment, viewer);
        out.onTermination(() -> watches.leave(assignment, viewer));
        out.onRequest(more -> viewer.send());
        listener.listen();
        viewer.send();
    }
}
