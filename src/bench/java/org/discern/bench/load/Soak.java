package org.discern.bench.load;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.discern.durability.PackagedServer;

/**
 * Keeps the packaged server under load and prints each minute how much memory it has. {@code --for 10m} says how long; the
 * options of its JVM are those that the settings recommend, or {@code -Ddiscern.load.jvm}. Load: single answers and tens in
 * turn, as fast as they are taken.
 */
public final class Soak {

    private static final List<String> JVM =
            List.of(System.getProperty("discern.load.jvm", "-Xmx200m -XX:+UseSerialGC").split(" "));
    private static final int CONNECTIONS = Integer.getInteger("discern.load.connections", 64);
    private static final int HALF_A_MINUTE = 30;

    private Soak() {}

    public static void main(String[] arguments) throws Exception {
        var options = List.of(arguments);
        int at = options.indexOf("--for");
        var length = Duration.parse("PT" + (at < 0 ? "10m" : options.get(at + 1)));
        try (var data = new TemporaryFolder("soak-")) {
            PackagedServer server = PackagedServer.start(data.path(), JVM, "0");
            try {
                run(server, LoadWorld.make(server.address(), data.path()), length);
            } finally {
                server.stop();
            }
        }
    }

    private static void run(PackagedServer server, LoadWorld world, Duration length) throws Exception {
        say("| minute | resident MiB | single /s | tens /s | refused | failed |%n|---|---|---|---|---|---|%n");
        say("| 0 | %d | | | | |%n", Used.residentMiB(server.process()));
        for (int minute = 1; minute <= length.toMinutes(); minute++) {
            var single = Crowd.closed(server.address(), world.pupils(), CONNECTIONS, 1, HALF_A_MINUTE);
            var tens = Crowd.closed(server.address(), world.pupils(), CONNECTIONS, 10, HALF_A_MINUTE);
            say("| %d | %d | %.0f | %.0f | %d | %d |%n", minute, Used.residentMiB(server.process()), single.perSecond(),
                    tens.perSecond(), single.refused() + tens.refused(), single.failed() + tens.failed());
        }
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
        System.out.flush();
    }
}
