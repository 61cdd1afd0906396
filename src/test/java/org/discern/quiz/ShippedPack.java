package org.discern.quiz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A pack of {@code quizzes/}. */
record ShippedPack(String name, String text) {

    private static final Path FOLDER = Path.of("quizzes");

    static List<ShippedPack> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(ShippedPack::of)
                    .toList();
        }
    }

    static ShippedPack named(String name) throws IOException {
        return of(FOLDER.resolve(name + ".yaml"));
    }

    private static ShippedPack of(Path file) {
        try {
            return new ShippedPack(file.getFileName().toString().replace(".yaml", ""), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PackText asText() {
        return PackText.of(text);
    }

    Quiz quiz() {
        return asText().read();
    }

    @Override
    public String toString() {
        return name;
    }
}
