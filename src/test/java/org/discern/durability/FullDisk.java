package org.discern.durability;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.discern.durability.Tally.Count;

/** The disk with the database is full, again and again, while a class answers. */
public final class FullDisk implements Fault {

    private static final int STUDENTS = 8;
    private static final int MEGABYTES = 400;
    private static final int FULL_SECONDS = 8;
    private static final int LONGEST_UNTIL_FULL_SECONDS = 600;

    /** Whether it can be tried here: to mount a file system takes root, on Linux. */
    public static boolean isPossible(Path folder) throws InterruptedException {
        return SmallDisk.canBeMounted(folder);
    }

    @Override
    public String title() {
        return "disk full";
    }

    @Override
    public Tally strike(Path folder, int times) throws Exception {
        var tally = new Tally();
        try (var disk = SmallDisk.mount(folder, MEGABYTES)) {
            var binaries = Path.of("target", "postgres-binaries-of-faults").toAbsolutePath();
            var server =
                    PackagedServer.start(folder, Map.of("DISCERN_POSTGRES_BINARIES_DIRECTORY", binaries.toString()));
            try (var day = new SchoolDay(server.address(), tally, STUDENTS)) {
                day.begin();
                for (int i = 0; i < times; i++) {
                    day.awaitAnswers();
                    tally.add(Count.FAULTS);
                    fillUntilRefused(disk, tally);
                    disk.makeRoom();
                }
                day.awaitAnswers();
                day.finish();
                day.count(server.database());
            } finally {
                disk.makeRoom();
                server.stop();
            }
        }
        return tally;
    }

    /** Fills the disk until answers are refused, and leaves it so for a while. */
    private static void fillUntilRefused(SmallDisk disk, Tally tally) throws Exception {
        long refused = tally.get(Count.COME_AGAIN);
        for (int i = 0; tally.get(Count.COME_AGAIN) == refused; i++) {
            if (i == 10 * LONGEST_UNTIL_FULL_SECONDS) {
                throw new IllegalStateException("Answers are taken although the disk is full");
            }
            disk.fill();
            TimeUnit.MILLISECONDS.sleep(100);
        }
        TimeUnit.SECONDS.sleep(FULL_SECONDS);
    }
}
