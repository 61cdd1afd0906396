package org.discern.correction;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutorService;
import org.discern.classroom.ClassRow;
import org.jboss.logging.Logger;

/** Carries regrades on in the background, and takes up those that a crash or a stop has interrupted. */
@ApplicationScoped
class RegradeWork {

    private static final Logger LOG = Logger.getLogger(RegradeWork.class);

    private final RegradeBatches batches;
    private final ExecutorService executor;

    RegradeWork(RegradeBatches batches, ExecutorService executor) {
        this.batches = batches;
        this.executor = executor;
    }

    /** Two who carry on the same regrade do no harm: of each batch, one does it. */
    void carryOn(ClassRow regrade) {
        executor.execute(() -> finish(regrade));
    }

    @Scheduled(every = "1m", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void takeUp() {
        batches.unfinished().forEach(this::finish);
    }

    private void finish(ClassRow regrade) {
        try {
            boolean more = true;
            while (more) {
                more = batches.next(regrade);
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "Regrade %s was interrupted; it is taken up again within a minute", regrade.id());
        }
    }
}
