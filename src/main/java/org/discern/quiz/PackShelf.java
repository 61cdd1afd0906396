package org.discern.quiz;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.discern.account.FirstTeacher;
import org.discern.platform.Problem;
import org.jboss.logging.Logger;

/** Puts the packs of {@code quizzes/} on the shelf at each start; a changed pack becomes the next version of its set. */
@ApplicationScoped
class PackShelf {

    private static final Logger LOG = Logger.getLogger(PackShelf.class);

    private final PackReader reader;
    private final QuizLibrary library;
    private final QuizConfig config;

    PackShelf(PackReader reader, QuizLibrary library, QuizConfig config) {
        this.reader = reader;
        this.library = library;
        this.config = config;
    }

    void fill(@Observes @Priority(FirstTeacher.STARTS + 100) StartupEvent start) throws IOException {
        Map<String, Quiz> byName = new LinkedHashMap<>();
        // Inside the jar in production, a folder in dev mode.
        ClassPathUtils.consumeAsPaths("quizzes", folder -> read(folder, byName));
        // A pack of one's own takes the place of the one of the same name that comes with Discern.
        config.packsDirectory().ifPresent(folder -> read(folder, byName));
        byName.values().forEach(this::publish);
    }

    private void read(Path folder, Map<String, Quiz> byName) {
        for (Path pack : packs(folder)) {
            try {
                Quiz quiz = reader.read(Files.readString(pack), LocatedTree.Notation.YAML);
                byName.put(quiz.content().id(), quiz);
            } catch (Problem problem) {
                LOG.errorf("The pack %s was left out. %s", pack, faults(problem));
            } catch (MalformedInputException e) {
                LOG.errorf("The pack %s was left out. It is not in UTF-8.", pack);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void publish(Quiz quiz) {
        var publication = library.publish(quiz, Shelf.OF_ALL);
        if (publication.fresh()) {
            var set = publication.summary();
            LOG.infof("Published %s, version %d, %d items", set.name(), set.latestVersion(), set.itemCount());
        }
    }

    private static List<Path> packs(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The packs in " + folder + " cannot be read", e);
        }
    }

    private static String faults(Problem problem) {
        var text = new StringBuilder(problem.detail());
        for (var error : problem.errors()) {
            text.append("%n  line %s, %s: %s".formatted(error.line(), error.pointer(), error.detail()));
        }
        return text.toString();
    }
}
