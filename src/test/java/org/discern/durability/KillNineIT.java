package org.discern.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the shipped application with signal 9 while a class answers, again and again on one data directory, and looks for
 * every answer that was acknowledged. {@code -Ddiscern.kills=20} sets how often, {@code -Ddiscern.victim=EVERYTHING} what; else
 * it is everything, the application alone and Postgres alone in turn.
 */
class KillNineIT {

    private static final int KILLS = Integer.getInteger("discern.kills", 4);
    private static final int STUDENTS = 4;
    private static final int SHORTEST_MILLIS = 500;
    private static final int LONGEST_MILLIS = 2500;

    private final Random random = new Random(20);
    private final ExecutorService threads = Executors.newFixedThreadPool(STUDENTS);

    /** What is killed, in turn. */
    private enum Victim {
        EVERYTHING,
        APPLICATION,
        POSTGRES
    }

    @Test
    void everyAcknowledgedAnswerIsThereAfterEveryKill(@TempDir Path data) throws Exception {
        PackagedServer server = PackagedServer.start(data);
        try {
            List<Classmate> students = new SchoolDay(server.address()).students(STUDENTS);
            for (int kill = 1; kill <= KILLS; kill++) {
                var answering = students.stream().map(this::answers).toList();
                TimeUnit.MILLISECONDS.sleep(random.nextInt(SHORTEST_MILLIS, LONGEST_MILLIS));

                server = killed(server, data, victim(kill));

                students.forEach(Classmate::rest);
                for (Future<?> one : answering) {
                    one.get();
                }
                report("kill " + kill + " of " + KILLS, server, students);
            }
            for (Classmate student : students) {
                student.finish();
            }
            report("at the end", server, students);
        } finally {
            threads.shutdownNow();
            server.stop();
        }
    }

    private static Victim victim(int kill) {
        String chosen = System.getProperty("discern.victim");
        return chosen == null ? Victim.values()[kill % Victim.values().length] : Victim.valueOf(chosen);
    }

    private static void report(String when, PackagedServer server, List<Classmate> students) throws Exception {
        long acknowledged = 0;
        long kept = 0;
        for (Classmate student : students) {
            student.device().moveTo(server.address());
            acknowledged += student.acknowledged().size();
            kept += countKept(student);
        }
        System.out.printf("%s: %d acknowledged answers, %d kept%n", when, acknowledged, kept);
        assertThat(acknowledged).as("the class did answer").isPositive();
        assertThat(kept).isEqualTo(acknowledged);
    }

    private Future<?> answers(Classmate student) {
        Callable<Object> work = () -> {
            student.answerUntilTheServerIsGone();
            return student;
        };
        return threads.submit(work);
    }

    private static PackagedServer killed(PackagedServer server, Path data, Victim victim)
            throws IOException, InterruptedException {
        switch (victim) {
            case EVERYTHING -> server.killEverything();
            case APPLICATION -> server.killApplication();
            case POSTGRES -> {
                server.killPostgres();
                return server;
            }
        }
        return PackagedServer.start(data);
    }

    /** An answer is kept when sending it again gives the same acknowledgment, with the time of the first storing. */
    private static long countKept(Classmate student) throws InterruptedException {
        long kept = 0;
        for (var one : student.acknowledged()) {
            if (patiently(() -> student.outcome(one.response())).equals(one.outcome())) {
                kept++;
            }
        }
        return kept;
    }

    /** While Postgres comes back, the server says so and the device tries again. */
    private static <T> T patiently(Callable<T> request) throws InterruptedException {
        for (int i = 0; ; i++) {
            try {
                return request.call();
            } catch (IOException e) {
                assertThat(i).as("tries until " + e.getMessage()).isLessThan(600);
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
