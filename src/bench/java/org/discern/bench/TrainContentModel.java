package org.discern.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.discern.analysis.stance.Traits;

/** Trains the content model that ships, from the corpus, and writes it where it ships from. */
public final class TrainContentModel {

    static final Path CORPUS = Path.of("src/corpus");
    static final Path MODEL = Path.of("src/main/resources/org/discern/analysis/content-model.txt");

    private TrainContentModel() {}

    /** @param arguments the folder of the corpus and the file of the model, if they are not where they ship from */
    public static void main(String[] arguments) throws IOException {
        Path corpus = arguments.length > 0 ? Path.of(arguments[0]) : CORPUS;
        Path model = arguments.length > 1 ? Path.of(arguments[1]) : MODEL;
        List<String> lines = train(corpus);
        Files.writeString(model, String.join("\n", lines) + "\n");
        System.out.println(model + ": " + lines.size() + " lines");
    }

    /** The lines of the model that a corpus gives. */
    static List<String> train(Path corpus) throws IOException {
        return new ContentTraining(Traits.load()).train(Corpus.read(corpus));
    }
}
