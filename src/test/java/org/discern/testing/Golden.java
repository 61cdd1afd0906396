package org.discern.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that change by decision only: accept a change by {@code -Dgolden.update=true} and commit the file. */
public final class Golden {

    private Golden() {}

    /** Fails when a text is not as the file of this name in {@code src/test/resources} has it. */
    public static void check(String name, String text) throws IOException {
        Path file = Path.of("src/test/resources", name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, normal(text));
        }
        assertThat(normal(text)).as(name).isEqualTo(normal(Files.readString(file)));
    }

    /** Git may have changed the ends of lines. */
    private static String normal(String text) {
        return text.replace("\r\n", "\n").strip() + "\n";
    }
}
