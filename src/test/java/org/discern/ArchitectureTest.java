package org.discern;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.discern.article.Article;
import org.discern.article.Excerpt;
import org.discern.article.TextQuote;
import org.junit.jupiter.api.Test;

/** The walls of {@code src/docs/architecture.md}. */
class ArchitectureTest {

    private static final String ROOT = "org.discern.";

    /** What each feature may use beside itself. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("label", Set.of()),
            entry("grading", Set.of("label")),
            entry("analysis", Set.of("label")),
            entry("article", Set.of("analysis", "label", "account", "platform")),
            entry("account", Set.of("platform")),
            entry("quiz", Set.of("article", "grading", "label", "account", "platform")),
            entry("authoring", Set.of("quiz", "article", "analysis", "grading", "label", "account", "platform")),
            entry("opinion", Set.of("authoring", "quiz", "grading", "label", "account", "platform")),
            entry("classroom", Set.of("quiz", "account", "platform")),
            entry("statistics", Set.of()),
            entry("attempt", Set.of("classroom", "quiz", "grading", "label", "statistics", "account", "platform")),
            entry("correction", Set.of("attempt", "classroom", "quiz", "grading", "label", "account", "platform")),
            entry("insight", Set.of("classroom", "quiz", "grading", "label", "statistics", "account", "platform")),
            entry("live", Set.of("insight", "classroom", "quiz", "account", "platform")),
            entry(
                    "reteach",
                    Set.of("insight", "classroom", "quiz", "article", "grading", "label", "account", "platform")),
            entry(
                    "report",
                    Set.of(
                            "insight",
                            "classroom",
                            "quiz",
                            "article",
                            "grading",
                            "label",
                            "statistics",
                            "account",
                            "platform")),
            entry(
                    "practice",
                    Set.of("attempt", "classroom", "quiz", "article", "grading", "label", "account", "platform")),
            entry("calibration", Set.of("quiz", "grading", "account", "platform")),
            entry("demo", Set.of("practice", "classroom", "quiz", "grading", "label", "account", "platform")),
            entry("platform", Set.of()));

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.discern");

    @Test
    void everyFeatureStandsInTheTable() {
        Set<String> features = CODE.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT))
                .map(ArchitectureTest::featureOf)
                .collect(Collectors.toSet());

        assertThat(features).isEqualTo(MAY_USE.keySet());
    }

    @Test
    void aFeatureUsesOnlyWhatTheTableAllows() {
        new TreeMap<>(MAY_USE).forEach((feature, allowed) -> {
            var forbidden = MAY_USE.keySet().stream()
                    .filter(other -> !other.equals(feature) && !allowed.contains(other))
                    .map(other -> ROOT + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + feature + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden)
                    .check(CODE);
        });
    }

    @Test
    void featuresHaveNoCycles() {
        slices().matching("org.discern.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void theCoreIsPlainJava() {
        classes()
                .that()
                .resideInAnyPackage("org.discern.label..", "org.discern.grading..")
                .should()
                .onlyDependOnClassesThat(plain())
                .check(CODE);
    }

    @Test
    void whatPracticeKnowsOfLearningIsPlainJava() {
        classes()
                .that()
                .resideInAnyPackage("org.discern.practice.learning..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..",
                                "org.jspecify..",
                                "org.discern.practice.learning..",
                                "org.discern.grading..",
                                "org.discern.label..")
                        .or(describe("arrays", JavaClass::isArray)))
                .check(CODE);
    }

    /** It runs the part-of-speech models, and nothing else. */
    @Test
    void theAnalysisIsPlainJavaWithOpenNlp() {
        classes()
                .that()
                .resideInAnyPackage("org.discern.analysis..")
                .should()
                .onlyDependOnClassesThat(plain().or(resideInAnyPackage("opennlp..")))
                .check(CODE);
    }

    /** Numbers in, figures out, with the inverse of the normal distribution from elsewhere. */
    @Test
    void statisticsArePlainJavaAndKnowNothingOfDiscern() {
        classes()
                .that()
                .resideInAnyPackage("org.discern.statistics..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..", "org.jspecify..", "org.apache.commons.numbers..", "org.discern.statistics..")
                        .or(describe("arrays", JavaClass::isArray)))
                .check(CODE);
    }

    @Test
    void theModelOfCalibrationIsPlainJavaAndKnowsNothingOfDiscern() {
        classes()
                .that()
                .resideInAnyPackage("org.discern.calibration.rasch..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.jspecify..", "org.discern.calibration.rasch..")
                                .or(describe("arrays", JavaClass::isArray)))
                .check(CODE);
    }

    @Test
    void theArticlesOfQuizzesArePlainJava() {
        classes()
                .that()
                .belongToAnyOf(Article.class, Excerpt.class, TextQuote.class)
                .should()
                .onlyDependOnClassesThat(plain())
                .check(CODE);
    }

    @Test
    void entitiesNeverCrossRest() {
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .or(are(insideOf(Path.class)))
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .check(CODE);
    }

    @Test
    void everyEndpointSaysWhoMayCallIt() {
        methods()
                .that(are(describe("endpoints", ArchitectureTest::isEndpoint)))
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(describe(
                        "annotated with @RolesAllowed or @PermitAll, or in a class that is",
                        method -> Stream.of(RolesAllowed.class, PermitAll.class)
                                .anyMatch(annotation -> method.isAnnotatedWith(annotation)
                                        || method.getOwner().isAnnotatedWith(annotation)))))
                .check(CODE);
    }

    @Test
    void whatABeanNeedsComesByItsConstructor() {
        fields().should().notBeAnnotatedWith(Inject.class).check(CODE);
        fields().that()
                .areStatic()
                .and(resideOutside("org.discern.platform.postgres"))
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(CODE);
    }

    @Test
    void everyPackageIsDescribedAndNullMarked() throws IOException {
        try (var folders = Files.walk(java.nio.file.Path.of("src/main/java/org/discern"))) {
            List<java.nio.file.Path> undescribed = folders.filter(Files::isDirectory)
                    .filter(ArchitectureTest::holdsJava)
                    .filter(folder -> !isNullMarked(folder.resolve("package-info.java")))
                    .toList();

            assertThat(undescribed).isEmpty();
        }
    }

    @Test
    void noClassIsLongerThan200Lines() throws IOException {
        try (var files = Files.walk(java.nio.file.Path.of("src/main/java"))) {
            List<java.nio.file.Path> long_ = files.filter(
                            file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > 200)
                    .toList();

            assertThat(long_).isEmpty();
        }
    }

    private static DescribedPredicate<JavaClass> plain() {
        return resideInAnyPackage("java..", "org.discern..", "org.jspecify..")
                .or(describe("arrays of them", JavaClass::isArray));
    }

    private static String featureOf(String packageName) {
        return packageName.substring(ROOT.length()).split("\\.")[0];
    }

    private static DescribedPredicate<JavaClass> insideOf(Class<? extends java.lang.annotation.Annotation> annotation) {
        return describe("inside of a class with @" + annotation.getSimpleName(), type -> type.getEnclosingClass()
                .map(outer -> outer.isAnnotatedWith(annotation))
                .orElse(false));
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaField> resideOutside(String folder) {
        var outside = resideOutsideOfPackages(folder + "..");
        return describe("outside of " + folder, field -> outside.test(field.getOwner()));
    }

    private static boolean isEndpoint(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }

    private static boolean holdsJava(java.nio.file.Path folder) {
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isNullMarked(java.nio.file.Path info) {
        try {
            return Files.exists(info) && Files.readString(info).contains("@NullMarked");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long lines(java.nio.file.Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
