package org.discern.durability;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.discern.durability.Tally.Count;

/** A class of its own that takes the quiz as a {@link Script} says. */
final class Lesson implements AutoCloseable {

    private static final int LARGEST_BATCH = 6;
    private static final int REQUESTS_AT_ONCE = 3;

    /** A student's device and attempt. */
    private record Seat(Device device, UUID attempt) {}

    private final Assigned assigned;
    private final Tally tally;
    private final Random random;
    private final List<Seat> seats = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** @param by the address by which the students' devices speak to the server */
    Lesson(Assigned assigned, URI by, int students, Random random) throws IOException, InterruptedException {
        this.assigned = assigned;
        this.tally = assigned.tally();
        this.random = random;
        for (int i = 0; i < students; i++) {
            seats.add(new Seat(assigned.join(by), new UUID(random.nextLong(), random.nextLong())));
        }
    }

    /** Each student sends answer after answer, one at a time, in their order. */
    void takeInOrder(Script script) throws Exception {
        for (int i = 0; i < seats.size(); i++) {
            var seat = seats.get(i);
            start(seat);
            for (ObjectNode answer : script.students().get(i)) {
                send(seat, List.of(answer));
            }
            submit(seat, script.students().get(i).size());
        }
    }

    /** All students at once, each with batches of any size in any order, some of them at the same time. */
    void takeAtOnce(Script script) throws Exception {
        List<Callable<Object>> students = new ArrayList<>();
        for (int i = 0; i < seats.size(); i++) {
            var seat = seats.get(i);
            var batches = batches(script.students().get(i));
            students.add(() -> {
                start(seat);
                sendAtOnce(seat, batches);
                submit(seat, batches.stream().mapToInt(List::size).sum());
                return seat;
            });
        }
        all(threads.invokeAll(students));
    }

    List<UUID> attempts() {
        return seats.stream().map(Seat::attempt).toList();
    }

    Assigned assigned() {
        return assigned;
    }

    /** What a student is shown at the end, when they are home and have a good connection. */
    String result(int student) throws InterruptedException {
        var seat = seats.get(student);
        seat.device().moveTo(assigned.server());
        return Device.untilAnswered(() -> seat.device().get("/attempts/" + seat.attempt() + "/result"))
                .toString();
    }

    private void start(Seat seat) throws InterruptedException {
        var body = Device.object().put("assignmentId", assigned.assignment());
        Device.untilAnswered(() -> seat.device().put("/attempts/" + seat.attempt(), body));
    }

    private void sendAtOnce(Seat seat, List<List<ObjectNode>> batches) throws Exception {
        var few = Executors.newFixedThreadPool(REQUESTS_AT_ONCE);
        try {
            List<Callable<Object>> sendings = new ArrayList<>();
            for (var batch : batches) {
                sendings.add(() -> {
                    send(seat, batch);
                    return seat;
                });
            }
            all(few.invokeAll(sendings));
        } finally {
            few.shutdownNow();
        }
    }

    private void send(Seat seat, List<ObjectNode> answers) throws InterruptedException {
        ObjectNode batch = Device.object();
        batch.putArray("responses").addAll(answers);
        var reply = Device.untilAnswered(() -> seat.device().post("/attempts/" + seat.attempt() + "/responses", batch));
        for (int i = 0; i < answers.size(); i++) {
            var outcome = reply.at("/outcomes/" + i);
            if (outcome.path("status").asText().equals("STORED")) {
                tally.add(Count.ACKNOWLEDGED);
            } else {
                tally.blame(Count.UNCLEAR, outcome.toString());
            }
        }
    }

    private void submit(Seat seat, int last) throws InterruptedException {
        var end = Device.object().put("lastSequence", last);
        Device.untilAnswered(() -> seat.device().put("/attempts/" + seat.attempt() + "/submission", end));
    }

    private List<List<ObjectNode>> batches(List<ObjectNode> answers) {
        List<ObjectNode> mixed = new ArrayList<>(answers);
        Collections.shuffle(mixed, random);
        List<List<ObjectNode>> batches = new ArrayList<>();
        for (int from = 0; from < mixed.size(); ) {
            int to = Math.min(mixed.size(), from + 1 + random.nextInt(LARGEST_BATCH));
            batches.add(mixed.subList(from, to));
            from = to;
        }
        return batches;
    }

    private static void all(List<Future<Object>> done) throws Exception {
        for (var one : done) {
            one.get();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
