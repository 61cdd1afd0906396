package org.discern.durability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** A student who answers fast, and remembers each acknowledgment. */
final class Classmate {

    /** An answer with what the server said of it. */
    record Acknowledged(ObjectNode response, JsonNode outcome) {}

    private static final int THINKING_MILLIS = 5;
    private static final String[] LABELS = {"CLAIM", "QUOTE", "OPINION"};

    private final Device device;
    private final UUID attempt = UUID.randomUUID();
    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private ObjectNode unacknowledged;
    private int sequence;
    private volatile boolean resting;

    Classmate(Device device, String assignment) throws IOException, InterruptedException {
        this.device = device;
        device.put("/attempts/" + attempt, Device.object().put("assignmentId", assignment));
    }

    Device device() {
        return device;
    }

    List<Acknowledged> acknowledged() {
        return acknowledged;
    }

    /** Sends answers one by one until the server is gone, or until told to rest; the last one is kept to be sent again. */
    void answerUntilTheServerIsGone() throws InterruptedException {
        resting = false;
        try {
            while (!resting) {
                if (unacknowledged == null) {
                    unacknowledged = next();
                }
                acknowledged.add(new Acknowledged(unacknowledged, outcome(unacknowledged)));
                unacknowledged = null;
                TimeUnit.MILLISECONDS.sleep(THINKING_MILLIS);
            }
        } catch (IOException gone) {
            // Without a reply nothing is known of the last answer: it stays with the device.
        }
    }

    /** A student whose answer waited while Postgres came back has not noticed that it was gone. */
    void rest() {
        resting = true;
    }

    /** What the server says when an answer is sent again. */
    JsonNode outcome(ObjectNode response) throws IOException, InterruptedException {
        ObjectNode batch = Device.object();
        batch.putArray("responses").add(response);
        JsonNode outcome =
                device.post("/attempts/" + attempt + "/responses", batch).at("/outcomes/0");
        if (!outcome.path("status").asText().equals("STORED")) {
            throw new IllegalStateException("Refused: " + outcome);
        }
        return outcome;
    }

    /** Sends what was not acknowledged, then submits all. */
    void finish() throws IOException, InterruptedException {
        if (unacknowledged != null) {
            outcome(unacknowledged);
        }
        device.put("/attempts/" + attempt + "/submission", Device.object().put("lastSequence", sequence));
    }

    private ObjectNode next() {
        sequence++;
        ObjectNode response = Device.object()
                .put("id", UUID.randomUUID().toString())
                .put("item", "canteen-chilli-label")
                .put("sequence", sequence)
                .put("answeredAt", "2026-09-01T08:00:00Z");
        response.putObject("answer").put("label", LABELS[sequence % LABELS.length]);
        return response;
    }
}
