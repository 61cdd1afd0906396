package org.discern.durability;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.discern.durability.Tally.Count;

/** One class takes the quiz in peace and another one does not: both end with the same. */
public enum Disturbed implements Fault {
    /** Requests come more than once, at once and in any order, and replies get lost. */
    BY_WIFI("bad Wi-Fi"),

    /** Devices' clocks are wrong by up to a day, and run backwards. */
    BY_CLOCKS("clocks off by a day");

    /** Whole groups of five: of others, who counts in the split of an item to discuss depends on who submits first. */
    private static final int STUDENTS = 10;

    private static final int ANSWERS = 40;
    private static final Duration MOST_OFF = Duration.ofDays(1);
    private static final double LONGEST_SECONDS = 1800;

    private final String title;

    Disturbed(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /** @param times how many classes */
    @Override
    public Tally strike(Path folder, int times) throws Exception {
        var tally = new Tally();
        PackagedServer server = PackagedServer.start(folder);
        try (var wifi = new BadWifi(server.address(), tally)) {
            for (int i = 0; i < times; i++) {
                tally.add(Count.FAULTS);
                compare(server, this == BY_WIFI ? wifi.address() : server.address(), tally, new Random(i));
            }
        } finally {
            server.stop();
        }
        return tally;
    }

    private void compare(PackagedServer server, URI by, Tally tally, Random random) throws Exception {
        var content = Assigned.on(server.address(), new Tally()).content();
        var script = Script.of(content, STUDENTS, ANSWERS, random);
        try (var peace = new Lesson(Assigned.on(server.address(), new Tally()), server.address(), STUDENTS, random);
                var noise = new Lesson(Assigned.on(server.address(), tally), by, STUDENTS, random)) {
            peace.takeInOrder(script);
            noise.takeAtOnce(this == BY_CLOCKS ? script.byWrongClocks(MOST_OFF, random) : script);
            var calm = Ending.of(peace, server.database());
            var other = Ending.of(noise, server.database());
            count(calm, other, tally);
        }
    }

    private void count(Ending calm, Ending other, Tally tally) {
        tally.add(Count.IN_LOG, other.parts().get("log").size());
        if (this == BY_WIFI) {
            other.compareWith(calm, tally);
        } else {
            other.withoutSeconds().compareWith(calm.withoutSeconds(), tally);
            other.seconds().stream()
                    .filter(seconds -> seconds < 0 || seconds > LONGEST_SECONDS)
                    .forEach(seconds -> tally.blame(Count.OTHER_STATES, "an item took " + seconds + " s"));
        }
    }
}
