package org.discern.bench.load;

import java.security.SecureRandom;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A student of the load: a token, an attempt, and answers that are made as a device makes them. */
final class Pupil {

    private static final String[] LABELS = {"CLAIM", "QUOTE", "OPINION"};
    private static final long SEED = new SecureRandom().nextLong();

    private final String token;
    private final UUID attempt;
    private final String[] items;
    private final AtomicInteger sequence = new AtomicInteger();
    private final SplittableRandom random;

    Pupil(String token, UUID attempt, String[] items) {
        this.token = token;
        this.attempt = attempt;
        this.items = items;
        this.random = new SplittableRandom(SEED ^ attempt.getLeastSignificantBits());
    }

    String token() {
        return token;
    }

    UUID attempt() {
        return attempt;
    }

    /** A request with new answers. */
    byte[] answers(int count) {
        var body = new StringBuilder(200 * count).append("{\"responses\":[");
        for (int i = 0; i < count; i++) {
            int number = sequence.incrementAndGet();
            body.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"").append(id())
                    .append("\",\"item\":\"").append(items[number % items.length])
                    .append("\",\"sequence\":").append(1 + number % 100_000)
                    .append(",\"answeredAt\":\"2026-09-01T08:00:00Z\",\"answer\":{\"label\":\"")
                    .append(LABELS[number % 3]).append("\"}}");
        }
        return Wire.request("POST", "/attempts/" + attempt + "/responses", token, body.append("]}").toString());
    }

    /** UUIDv7. */
    private synchronized UUID id() {
        long high = System.currentTimeMillis() << 16 | 0x7000 | random.nextInt(0x1000);
        return new UUID(high, random.nextLong() >>> 2 | 0x8000_0000_0000_0000L);
    }
}
