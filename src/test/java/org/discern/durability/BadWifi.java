package org.discern.durability;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.discern.durability.Tally.Count;

/**
 * The way from devices to the server, in a school: each request arrives one to five times, at once and in any order, and
 * one in five replies never comes back. Repeats of one request must be answered with the same body.
 */
final class BadWifi implements AutoCloseable {

    private static final int MOST_COPIES = 5;
    private static final int LONGEST_DELAY_MILLIS = 40;
    private static final double LOST = .2;

    private final URI server;
    private final Tally tally;
    private final Random random = new Random(5);
    private final ServerSocket entry = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, String> bodies = new ConcurrentHashMap<>();

    BadWifi(URI server, Tally tally) throws IOException {
        this.server = server;
        this.tally = tally;
        threads.submit(this::accept);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + entry.getLocalPort());
    }

    private void accept() {
        try {
            while (true) {
                Socket device = entry.accept();
                threads.submit(() -> serve(device));
            }
        } catch (IOException closed) {
            // The lesson is over.
        }
    }

    private void serve(Socket device) {
        try (device) {
            var in = new BufferedInputStream(device.getInputStream());
            for (Message request = Message.read(in); request != null; request = Message.read(in)) {
                Message reply = carry(request);
                if (reply == null) {
                    tally.add(Count.DROPPED);
                    return;
                }
                device.getOutputStream().write(reply.bytes());
            }
        } catch (Exception ended) {
            // The device has gone, or the server: the device sees a connection that ends.
        }
    }

    /** @return null if the reply gets lost */
    private Message carry(Message request) throws Exception {
        int copies = 1 + random.nextInt(MOST_COPIES);
        boolean lost = random.nextDouble() < LOST;
        tally.add(Count.REPLAYS, copies - 1);
        List<Future<Message>> replies = new ArrayList<>();
        for (int i = 0; i < copies; i++) {
            int delay = random.nextInt(LONGEST_DELAY_MILLIS);
            Callable<Message> copy = () -> once(request, delay);
            replies.add(threads.submit(copy));
        }
        Message first = replies.get(0).get();
        // What a start is answered with tells of the attempt as it is then: its copies shall not meet its end.
        if (request.isStart()) {
            for (var one : replies) {
                one.get();
            }
        }
        return lost ? null : first;
    }

    private Message once(Message request, int delay) throws Exception {
        TimeUnit.MILLISECONDS.sleep(delay);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
            socket.getOutputStream().write(request.bytes());
            Message reply = Message.read(new BufferedInputStream(socket.getInputStream()));
            if (reply == null) {
                throw new IOException("The server has closed the connection");
            }
            if (reply.head().startsWith("HTTP/1.1 2")) {
                compare(request, reply);
            }
            return reply;
        }
    }

    private void compare(Message request, Message reply) {
        String before = bodies.putIfAbsent(request.key(), reply.body());
        if (before != null && !before.equals(reply.body())) {
            tally.blame(Count.OTHER_BODIES, before + " then " + reply.body());
        }
    }

    @Override
    public void close() throws IOException {
        entry.close();
        threads.shutdownNow();
    }

    /** A request or a reply, whole. */
    private record Message(String head, String body) {

        static Message read(InputStream in) throws IOException {
            var head = new StringBuilder();
            int length = 0;
            for (String line = line(in); line != null && !line.isEmpty(); line = line(in)) {
                head.append(line).append("\r\n");
                if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
                    length = Integer.parseInt(line.substring(15).strip());
                }
            }
            return head.isEmpty()
                    ? null
                    : new Message(head.toString(), new String(in.readNBytes(length), StandardCharsets.UTF_8));
        }

        /** What is the same in all copies and repeats: the first line and the body. */
        String key() {
            return head.lines().findFirst().orElseThrow() + body;
        }

        boolean isStart() {
            return head.startsWith("PUT")
                    && !head.lines().findFirst().orElseThrow().contains("/submission");
        }

        byte[] bytes() {
            return (head + "\r\n" + body).getBytes(StandardCharsets.UTF_8);
        }

        private static String line(InputStream in) throws IOException {
            var line = new ByteArrayOutputStream();
            for (int next = in.read(); next != '\n'; next = in.read()) {
                if (next < 0) {
                    return null;
                }
                if (next != '\r') {
                    line.write(next);
                }
            }
            return line.toString(StandardCharsets.UTF_8);
        }
    }
}
