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

    private final Admission admission;
    private final Watches watches;
    private final Listener listener;
    private final Clock clock;

    Streams(Admission admission, Watches watches, Listener listener, Clock clock) {
        this.admission = admission;
        this.watches = watches;
        this.listener = listener;
        this.clock = clock;
    }

    /**
     * A stream of what there is to see. It is counted as soon as it is read.
     *
     * @throws org.discern.platform.Problem {@code too-many-streams}
     */
    Multi<OutboundSseEvent> open(ClassRow assignment, Viewer.Ticket ticket, Sse sse) {
        admission.refuseIfFull(ticket.teacher());
        return Multi.createFrom().emitter(out -> connect(assignment, ticket, sse, out), BackPressureStrategy.ERROR);
    }

    private void connect(
            ClassRow assignment, Viewer.Ticket ticket, Sse sse, MultiEmitter<? super OutboundSseEvent> out) {
        if (!admission.enter(ticket.teacher())) {
            // The head of the response is sent already.
            out.complete();
            return;
        }
        var viewer = new Viewer(ticket, sse, out, clock.instant());
        watches.enter(assignment, viewer);
        out.onTermination(() -> {
            watches.leave(assignment, viewer);
            admission.leave(ticket.teacher());
        });
        out.onRequest(more -> viewer.send());
        listener.listen();
        viewer.send();
    }
}
