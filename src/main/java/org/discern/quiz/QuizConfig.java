package org.discern.quiz;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Settings of the library. */
@ConfigMapping(prefix = "discern.quiz")
public interface QuizConfig {

    /** A folder with more packs (*.yaml) for the shelf of all schools, read at each start. */
    Optional<Path> packsDirectory();
}
