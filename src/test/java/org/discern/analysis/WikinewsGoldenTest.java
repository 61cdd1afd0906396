package org.discern.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the analysis says of ten whole articles. A change shows as a difference of the files beside the articles; to accept
 * it, run {@code ./mvnw test -Dtest=WikinewsGoldenTest -Dgolden.update=true} and read the difference.
 */
class WikinewsGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/wikinews");
    private static final Analyzer ANALYZER = Analyzer.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asylum",
                "crane",
                "flag",
                "imprisoned",
                "korea",
                "stampede",
                "sensitive",
                "warming",
                "lanterns",
                "worship"
            })
    void theAnalysisIsTheGoldenOne(String name) throws IOException {
        var text = new NewsText(
                null, Files.readString(FOLDER.resolve(name + ".txt")).replace("\r\n", "\n"));

        String told = Telling.of(text, ANALYZER.analyze(text));

        Path golden = FOLDER.resolve(name + ".golden.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, told);
        }
        assertThat(told.lines()).containsExactlyElementsOf(Files.readAllLines(golden));
    }
}
