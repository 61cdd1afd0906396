package org.discern.attempt;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.discern.classroom.ClassTouched;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;

/**
 * The threads that store answers, and the bound on how many may wait for them. Answers of one attempt go to one writer, so
 * that two writers never wait for each other.
 */
@ApplicationScoped
class Writers {

    static final ProblemType TOO_BUSY = new ProblemType("too-busy", 503, "Too many answers at once");

    private final IntakeConfig config;
    private final Semaphore room;
    private final List<Writer> writers;

    Writers(IntakeConfig config, AgroalDataSource database, Papers papers, Event<ClassTouched> touched) {
        this.config = config;
        this.room = new Semaphore(config.waiting());
        this.writers = IntStream.rangeClosed(1, config.writers())
                .mapToObj(number -> new Writer(
                        "answers-" + number,
                        new AnswerStore(database, config.longestCommit()),
                        papers,
                        touched::fire,
                        config.commit()))
                .toList();
    }

    /**
     * Lets answers wait to be stored.
     *
     * @throws Problem {@code too-busy} if too many wait already; then none of these is stored
     */
    void take(Sending sending) {
        int answers = sending.marked().size();
        if (answers == 0) {
            sending.answer(List.of());
            return;
        }
        if (!room.tryAcquire(answers)) {
            throw tooBusy();
        }
        sending.reply().whenComplete((outcomes, failure) -> room.release(answers));
        if (!writers.get(Math.floorMod(sending.attempt().hashCode(), writers.size()))
                .offer(sending)) {
            sending.fail(tooBusy());
        }
    }

    private Problem tooBusy() {
        return Problem.passing(
                TOO_BUSY,
                "Nothing of this request was stored: keep the answers, and send them again.",
                config.retryAfter());
    }

    /** Stores what waits, then ends. By now no request comes in any more. */
    void stop(@Observes ShutdownEvent shutdown) {
        writers.forEach(Writer::finish);
    }
}
