package org.discern.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.resteasy.reactive.server.jaxrs.SseImpl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ViewerTest {

    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final Client client = new Client();

    /** Reads as many events as it asks for. */
    private static final class Client implements Flow.Subscriber<OutboundSseEvent> {
        private final List<OutboundSseEvent> events = new ArrayList<>();
        private Flow.@Nullable Subscription subscription;
        private boolean done;

        @Override
        public void onSubscribe(Flow.Subscription open) {
            subscription = open;
        }

        @Override
        public void onNext(OutboundSseEvent event) {
            events.add(event);
        }

        @Override
        public void onError(Throwable failure) {
            throw new AssertionError(failure);
        }

        @Override
        public void onComplete() {
            done = true;
        }

        void reads(int more) {
            Objects.requireNonNull(subscription).request(more);
        }

        List<String> names() {
            return events.stream()
                    .map(event -> event.getName() == null ? ":" : event.getName())
                    .toList();
        }

        Object last() {
            return events.get(events.size() - 1).getData();
        }
    }

    private Viewer viewer(Seen seen) {
        var opened = new AtomicReference<Viewer>();
        var ticket = new Viewer.Ticket(UUID.randomUUID(), NOW.plusSeconds(60), Ending.EXPIRED, seen);
        Multi.createFrom()
                .<OutboundSseEvent>emitter(
                        out -> {
                            var viewer = new Viewer(ticket, new SseImpl(), out, NOW);
                            opened.set(viewer);
                            out.onRequest(more -> viewer.send());
                        },
                        BackPressureStrategy.ERROR)
                .subscribe(client);
        return opened.get();
    }

    private static Picture picture(int number) {
        return new Picture(Part.of("class " + number), Part.of("figures " + number));
    }

    @Test
    void aSlowReaderMissesWhatWasBetween() {
        var viewer = viewer(Seen.of(null));
        client.reads(3);
        viewer.show(picture(0));
        for (int i = 1; i <= 1000; i++) {
            viewer.show(picture(i));
        }

        client.reads(10);

        assertThat(client.names()).containsExactly(":", "class", "figures", "class", "figures");
        assertThat(client.last()).isEqualTo("figures 1000");
    }

    @Test
    void whatWasSeenIsNotSentAgain() {
        var first = viewer(Seen.of(null));
        client.reads(10);
        first.show(picture(1));
        String id = client.events.get(client.events.size() - 1).getId();
        client.events.clear();

        var second = viewer(Seen.of(id));
        client.reads(10);
        second.show(picture(1));
        second.show(new Picture(picture(1).seats(), picture(2).figures()));

        assertThat(client.names()).containsExactly(":", "figures");
    }

    @Test
    void theIdOfAnEventSaysWhatItsReaderHasByThen() {
        var viewer = viewer(Seen.of(null));
        client.reads(10);
        viewer.show(picture(1));

        var afterTheClass = Seen.of(client.events.get(1).getId());

        assertThat(afterTheClass.lacksSeats(picture(1))).isFalse();
        assertThat(afterTheClass.lacksFigures(picture(1))).isTrue();
    }

    @Test
    void silenceIsBrokenByASignOfLife() {
        var viewer = viewer(Seen.of(null));
        client.reads(10);

        viewer.tick(NOW.plusSeconds(14), HEARTBEAT);
        viewer.tick(NOW.plusSeconds(15), HEARTBEAT);
        viewer.tick(NOW.plusSeconds(29), HEARTBEAT);

        assertThat(client.names()).containsExactly(":", ":");
    }

    @Test
    void theTokensEndIsTheStreams() {
        var viewer = viewer(Seen.of(null));
        client.reads(10);

        viewer.tick(NOW.plusSeconds(60), HEARTBEAT);
        viewer.show(picture(1));
        viewer.end(Ending.GONE, NOW.plusSeconds(61));

        assertThat(client.names()).containsExactly(":", "expired");
        assertThat(client.done).isTrue();
    }

    @Test
    void whoDoesNotEvenReadTheEndIsNotWaitedForForEver() {
        var viewer = viewer(Seen.of(null));
        viewer.end(Ending.STOPPING, NOW);

        viewer.tick(NOW.plusSeconds(10), HEARTBEAT);
        assertThat(client.done).isFalse();
        viewer.tick(NOW.plusSeconds(11), HEARTBEAT);

        assertThat(client.done).isTrue();
        assertThat(client.names()).isEmpty();
    }
}
