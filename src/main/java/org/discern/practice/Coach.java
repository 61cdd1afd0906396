package org.discern.practice;

import jakarta.enterprise.context.ApplicationScoped;
import org.discern.practice.learning.Choosing;
import org.discern.practice.learning.Elo;
import org.discern.practice.learning.Fsrs;
import org.discern.practice.learning.Learning;

/** The functions of {@code practice.learning}, set as the server is set. */
@ApplicationScoped
class Coach {

    private final PracticeConfig config;

    Coach(PracticeConfig config) {
        this.config = config;
    }

    Learning learning() {
        return new Learning(new Elo(config.firstStep(), config.shrinking()), new Fsrs(config.retention()));
    }

    Choosing choosing() {
        return new Choosing(learning(), config.success());
    }
}
