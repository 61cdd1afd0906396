package org.discern.durability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.discern.durability.Tally.Count;

/** A student who answers fast, in batches of one to ten, and remembers each acknowledgment. */
final class Classmate {

    /** An answer with what the server said of it. */
    record Acknowledged(ObjectNode response, JsonNode outcome) {}

    private static final int LARGEST_BATCH = 10;
    private static final int THINKING_MILLIS = 5;
    private static final int COMING_AGAIN_MILLIS = 100;
    private static final String[] LABELS = {"CLAIM", "QUOTE", "OPINION"};
    private static final String[] ITEMS = {"canteen-chilli-label", "canteen-days-label"};

    private final Device device;
    private final Tally tally;
    private final Random random;
    private final UUID attempt = UUID.randomUUID();
    private final Map<String, Acknowledged> acknowledged = new LinkedHashMap<>();
    private List<ObjectNode> waiting = List.of();
    private int sequence;
    private final AtomicLong batches = new AtomicLong();
    private volatile boolean resting;

    Classmate(Device device, Tally tally, String assignment, long seed) throws IOException, InterruptedException {
        this.device = device;
        this.tally = tally;
        this.random = new Random(seed);
        device.put("/attempts/" + attempt, Device.object().put("assignmentId", assignment));
    }

    Device device() {
        return device;
    }

    UUID attempt() {
        return attempt;
    }

    Map<String, Acknowledged> acknowledged() {
        return acknowledged;
    }

    /** How many batches were acknowledged so far. */
    long batches() {
        return batches.get();
    }

    /** Sends batch after batch until told to rest. One that is not acknowledged is kept and sent again. */
    void answer() throws InterruptedException {
        while (!resting) {
            if (waiting.isEmpty()) {
                waiting = next(1 + random.nextInt(LARGEST_BATCH));
            }
            try {
                sendWhatWaits();
                TimeUnit.MILLISECONDS.sleep(THINKING_MILLIS);
            } catch (IOException notNow) {
                TimeUnit.MILLISECONDS.sleep(COMING_AGAIN_MILLIS);
            }
        }
    }

    void rest() {
        resting = true;
    }

    /** Sends what was not acknowledged, then submits all. */
    void finish() throws InterruptedException {
        if (!waiting.isEmpty()) {
            Device.untilAnswered(this::sendWhatWaits);
        }
        var end = Device.object().put("lastSequence", sequence);
        Device.untilAnswered(() -> device.put("/attempts/" + attempt + "/submission", end));
    }

    /** Sends all again, in batches of two hundred, and blames what is not said in the same words. */
    void sendAllAgain() throws InterruptedException {
        var all = List.copyOf(acknowledged.values());
        for (int from = 0; from < all.size(); from += 200) {
            var some = all.subList(from, Math.min(all.size(), from + 200));
            var batch = batch(some.stream().map(Acknowledged::response).toList());
            JsonNode outcomes =
                    Device.untilAnswered(() -> device.post(path(), batch)).get("outcomes");
            for (int i = 0; i < some.size(); i++) {
                if (!outcomes.get(i).equals(some.get(i).outcome())) {
                    tally.blame(Count.OTHER_BODIES, some.get(i).outcome() + " then " + outcomes.get(i));
                }
            }
        }
    }

    private JsonNode sendWhatWaits() throws IOException, InterruptedException {
        JsonNode reply = device.post(path(), batch(waiting));
        for (int i = 0; i < waiting.size(); i++) {
            JsonNode outcome = reply.at("/outcomes/" + i);
            if (!outcome.path("status").asText().equals("STORED")) {
                tally.blame(Count.UNCLEAR, outcome.toString());
            }
            acknowledged.put(outcome.path("id").asText(), new Acknowledged(waiting.get(i), outcome));
        }
        tally.add(Count.ACKNOWLEDGED, waiting.size());
        waiting = List.of();
        batches.incrementAndGet();
        return reply;
    }

    private String path() {
        return "/attempts/" + attempt + "/responses";
    }

    private static ObjectNode batch(List<ObjectNode> responses) {
        ObjectNode batch = Device.object();
        batch.putArray("responses").addAll(responses);
        return batch;
    }

    private List<ObjectNode> next(int count) {
        List<ObjectNode> next = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sequence++;
            ObjectNode response = Device.object()
                    .put("id", UUID.randomUUID().toString())
                    .put("item", ITEMS[random.nextInt(ITEMS.length)])
                    .put("sequence", sequence)
                    .put("answeredAt", "2026-09-01T08:00:00Z");
            response.putObject("answer").put("label", LABELS[random.nextInt(LABELS.length)]);
            next.add(response);
        }
        return next;
    }
}
