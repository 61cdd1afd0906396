package org.discern.platform;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps {@code src/docs/problems.md} and the API's document honest about the problem types of the code. */
class ProblemTypesTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (\\d{3}) \\| [^|]+ \\| [^|]+ \\|$");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.discern");

    @Test
    void everyProblemTypeIsListedWithItsStatus() throws IOException {
        assertThat(listed()).isEqualTo(defined());
    }

    @Test
    void whatOperationsMayEndWithIsDefined() {
        var promised = classes.stream()
                .flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods()))
                .flatMap(method -> Arrays.stream(method.getAnnotationsByType(MayEndWith.class)))
                .map(promise -> Map.entry(promise.problem(), promise.status()))
                .toList();

        assertThat(promised).isNotEmpty();
        assertThat(defined().entrySet()).containsAll(promised);
    }

    private static Map<String, Integer> listed() throws IOException {
        return ROW.matcher(Files.readString(Path.of("src/docs/problems.md")))
                .results()
                .collect(toMap(row -> row.group(1), ProblemTypesTest::status, (a, b) -> a, TreeMap::new));
    }

    private static int status(MatchResult row) {
        return Integer.parseInt(row.group(2));
    }

    private Map<String, Integer> defined() {
        return classes.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(ProblemType.class))
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .map(ProblemTypesTest::value)
                .collect(toMap(ProblemType::name, ProblemType::status, (a, b) -> a, TreeMap::new));
    }

    private static ProblemType value(JavaField field) {
        try {
            var reflected = field.reflect();
            reflected.setAccessible(true);
            return (ProblemType) reflected.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
