package org.discern.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.discern.analysis.stance.Features;

/** Trains the content model that ships from the corpus, and writes it where it ships from. */
public final class TrainContentModel {

    static final Path CORPUS = Path.of("src/corpus");
    static final Path RESOURCES = Path.of("src/main/resources/org/discern/analysis");
    static final String MODEL = "content-model.txt";

    private TrainContentModel() {}

    public static void main(String[] args) throws IOException {
        List<String> lines = train(CORPUS, RESOURCES);
        Files.writeString(RESOURCES.resolve(MODEL), String.join("\n", lines) + "\n");
        System.out.println(RESOURCES.resolve(MODEL) + ": " + lines.size() + " lines");
    }

    /** The lines of the model that the corpus and the lexicons give. */
    static List<String> train(Path corpus, Path lexicons) throws IOException {
        Features features = new Features(
                Files.readAllLines(lexicons.resolve("loaded.txt")), Files.readAllLines(lexicons.resolve("evaluative.txt")));
        return new ContentTraining(features).train(Corpus.read(corpus));
    }
}
