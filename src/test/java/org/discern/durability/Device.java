package org.discern.durability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.discern.durability.Tally.Count;

/** Something that speaks to the server as an app or a browser does: JSON and a token, nothing shared with its code. */
final class Device {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_TRIES = 12_000;
    private static final int BETWEEN_TRIES_MILLIS = 50;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String token;
    private final Tally tally;
    private volatile URI server;

    Device(URI server, String token, Tally tally) {
        this.server = server;
        this.token = token;
        this.tally = tally;
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /** The same device after the server came back elsewhere. */
    void moveTo(URI address) {
        server = address;
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return send("GET", path, null);
    }

    JsonNode post(String path, JsonNode body) throws IOException, InterruptedException {
        return send("POST", path, body);
    }

    JsonNode put(String path, JsonNode body) throws IOException, InterruptedException {
        return send("PUT", path, body);
    }

    /** A request that may have to be sent more than once. */
    interface Request {
        JsonNode send() throws IOException, InterruptedException;
    }

    /** Sends a request again and again until it is answered, as a device does that forgets nothing. */
    static JsonNode untilAnswered(Request request) throws InterruptedException {
        IOException last = null;
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            try {
                return request.send();
            } catch (IOException e) {
                last = e;
                TimeUnit.MILLISECONDS.sleep(BETWEEN_TRIES_MILLIS);
            }
        }
        throw new IllegalStateException("Never answered", last);
    }

    /** @throws IOException if there is no reply, or another than 2xx */
    private JsonNode send(String method, String path, JsonNode body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.resolve("/api/v1" + path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        tally.add(Count.REQUESTS);
        var response = reply(request);
        if (response.statusCode() / 100 != 2) {
            throw refusal(response);
        }
        return JSON.readTree(response.body());
    }

    private HttpResponse<String> reply(HttpRequest request) throws IOException, InterruptedException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            tally.add(Count.NO_REPLY);
            throw e;
        }
    }

    private IOException refusal(HttpResponse<String> response) {
        String said = response.statusCode() + " " + response.body();
        if (isComeAgain(response)) {
            tally.add(Count.COME_AGAIN);
        } else {
            tally.blame(Count.UNCLEAR, response.request().uri() + " " + said);
        }
        return new IOException(said);
    }

    /** A problem of RFC 9457 that says what to do, and when. */
    private static boolean isComeAgain(HttpResponse<String> response) {
        try {
            JsonNode problem = JSON.readTree(response.body());
            return response.statusCode() == 503
                    && response.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")
                    && response.headers().firstValue("Retry-After").isPresent()
                    && problem.path("type").asText().startsWith("urn:discern:problem:")
                    && !problem.path("detail").asText().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }
}
