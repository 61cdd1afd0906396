package org.discern.durability;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** What many threads count while things break. */
public final class Tally {

    /** What is counted, in the order of the table. */
    public enum Count {
        /** Times that something was broken. */
        FAULTS,
        /** Requests that devices sent, those that they sent again among them. */
        REQUESTS,
        /** Copies of requests that the network made. */
        REPLAYS,
        /** Replies that the network lost. */
        DROPPED,
        /** Replies that a problem of status 503 stood in for: "keep it, and send it again". */
        COME_AGAIN,
        /** Requests without a reply: refused, cut, or ended while waiting. */
        NO_REPLY,
        /** Answers that the server said to be stored. */
        ACKNOWLEDGED,
        /** Answers of these students in the log. */
        IN_LOG,
        /** Acknowledged answers that are not in the log as they were given. */
        LOST,
        /** Answers that are in the log more than once. */
        DOUBLED,
        /** Repeated requests that were answered with another body than before. */
        OTHER_BODIES,
        /** Parts of the final state that differ from an undisturbed class's. */
        OTHER_STATES,
        /** Replies that tell a device nothing: neither 2xx nor a problem of status 503. All requests here are valid. */
        UNCLEAR
    }

    private static final int MOST_EXAMPLES = 10;

    private final Map<Count, LongAdder> counts = new EnumMap<>(Count.class);
    private final Queue<String> examples = new ConcurrentLinkedQueue<>();

    public Tally() {
        for (Count count : Count.values()) {
            counts.put(count, new LongAdder());
        }
    }

    void add(Count count) {
        add(count, 1);
    }

    void add(Count count, long more) {
        counts.get(count).add(more);
    }

    /** Counts something that must not be, and keeps the first few for whoever looks for the cause. */
    void blame(Count count, String example) {
        add(count);
        if (examples.size() < MOST_EXAMPLES) {
            examples.add(count + ": " + example);
        }
    }

    public long get(Count count) {
        return counts.get(count).sum();
    }

    /** Examples of what must not be; empty when all is well. */
    public String blamed() {
        return String.join("\n", examples);
    }

    /** The head of a table of tallies, in Markdown. */
    public static String head() {
        String names = Arrays.stream(Count.values())
                .map(count -> count.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(" | ", "| fault | ", " |"));
        return names + "\n" + "|---".repeat(Count.values().length + 1) + "|";
    }

    /** Its row in such a table. */
    public String row(String fault) {
        return Arrays.stream(Count.values())
                .map(count -> String.valueOf(get(count)))
                .collect(Collectors.joining(" | ", "| " + fault + " | ", " |"));
    }
}
