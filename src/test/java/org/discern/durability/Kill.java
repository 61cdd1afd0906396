package org.discern.durability;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.discern.durability.Tally.Count;

/** Signal 9, which no process can do anything about, as in a power cut; for all, or for one of the two. */
public enum Kill implements Fault {
    EVERYTHING,
    APPLICATION,
    POSTGRES;

    private static final int STUDENTS = 8;
    private static final int SHORTEST_MILLIS = 500;
    private static final int LONGEST_MILLIS = 2500;

    @Override
    public Tally strike(Path folder, int times) throws Exception {
        var tally = new Tally();
        var random = new Random(20);
        PackagedServer server = PackagedServer.start(folder);
        try (var day = new SchoolDay(server.address(), tally, STUDENTS)) {
            day.begin();
            for (int i = 0; i < times; i++) {
                day.awaitAnswers();
                TimeUnit.MILLISECONDS.sleep(random.nextInt(SHORTEST_MILLIS, LONGEST_MILLIS));
                tally.add(Count.FAULTS);
                server = killed(server, folder);
                day.moveTo(server.address());
            }
            day.awaitAnswers();
            day.finish();
            day.count(server.database());
        } finally {
            server.stop();
        }
        return tally;
    }

    private PackagedServer killed(PackagedServer server, Path folder) throws IOException, InterruptedException {
        switch (this) {
            case EVERYTHING -> server.killEverything();
            case APPLICATION -> server.killApplication();
            case POSTGRES -> {
                server.killPostgres();
                return server;
            }
        }
        return PackagedServer.start(folder);
    }

    @Override
    public String title() {
        return name().toLowerCase(Locale.ROOT) + " killed";
    }
}
