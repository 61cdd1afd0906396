package org.discern.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A teacher's open stream of a class, read as it comes. */
public final class LiveStream implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** What came, in its order; comments have the name ":". */
    public record Event(String name, @Nullable String id, String data) {}

    private final HttpResponse<InputStream> response;
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final Map<String, String> latest = new ConcurrentHashMap<>();
    private volatile boolean ended;

    private LiveStream(HttpResponse<InputStream> response) {
        this.response = response;
        var reader = new Thread(this::read, "live-stream");
        reader.setDaemon(true);
        reader.start();
    }

    public static LiveStream of(Room room, UUID assignment) {
        return open(room.teacher().token(), room.id(), assignment, null);
    }

    /** @param lastEventId what a client sends that comes back; null for none */
    public static LiveStream open(String token, UUID classId, UUID assignment, @Nullable String lastEventId) {
        return open(URI.create(RestAssured.baseURI + ":" + RestAssured.port), token, classId, assignment, lastEventId);
    }

    /** The same on another server. */
    public static LiveStream open(
            URI server, String token, UUID classId, UUID assignment, @Nullable String lastEventId) {
        var request = HttpRequest.newBuilder(
                        server.resolve("/api/v1/classes/" + classId + "/dashboard/stream?assignment=" + assignment))
                .header("Authorization", "Bearer " + token);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        try {
            return new LiveStream(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** All that came so far but comments. */
    public List<Event> events() {
        return events.stream().filter(event -> !event.name().equals(":")).toList();
    }

    public List<String> names() {
        return events().stream().map(Event::name).toList();
    }

    public long comments() {
        return events.stream().filter(event -> event.name().equals(":")).count();
    }

    /** The id of the last event. */
    public @Nullable String lastId() {
        var all = events();
        return all.isEmpty() ? null : all.get(all.size() - 1).id();
    }

    /** The latest event of a name, as a tree; null before the first. */
    public @Nullable JsonNode latest(String name) {
        String data = latest.get(name);
        try {
            return data == null ? null : JSON.readTree(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the server has ended it. */
    public boolean hasEnded() {
        return ended;
    }

    /** Goes away without a word. */
    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        try (var lines =
                new java.io.BufferedReader(new java.io.InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            String name = "message";
            String id = null;
            var data = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String value = line.substring(Math.min(line.length(), line.indexOf(':') + 1))
                        .strip();
                if (line.startsWith(":")) {
                    events.add(new Event(":", null, value));
                } else if (line.startsWith("event:")) {
                    name = value;
                } else if (line.startsWith("id:")) {
                    id = value;
                } else if (line.startsWith("data:")) {
                    data.append(value);
                } else if (line.isEmpty() && data.length() > 0) {
                    latest.put(name, data.toString());
                    events.add(new Event(name, id, data.toString()));
                    name = "message";
                    data.setLength(0);
                }
            }
            ended = true;
        } catch (IOException e) {
            // The test has closed it.
            ended = true;
        }
    }
}
