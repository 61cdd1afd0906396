package org.discern.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.discern.article.Article;
import org.discern.grading.Attribute;
import org.discern.grading.Classify;
import org.discern.grading.Compare;
import org.discern.grading.Item;
import org.discern.grading.Kind;
import org.discern.grading.Question;
import org.discern.grading.Sort;
import org.discern.label.Axis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The packs that come with Discern, as one collection. */
class ShippedPacksTest {

    private static final int SHORTEST_EXPLANATION = 60;

    @ParameterizedTest
    @MethodSource("org.discern.quiz.ShippedPack#all")
    void aShippedPackHasNoFaultAndTheNameOfItsFile(ShippedPack pack) {
        var faults = pack.asText().faults();

        assertThat(faults).isEmpty();
        assertThat(pack.quiz().content().id()).isEqualTo(pack.name());
    }

    @Test
    void theShelfIsWellFilled() throws IOException {
        List<ShippedPack> packs = ShippedPack.all();

        assertThat(packs).hasSizeGreaterThanOrEqualTo(9);
        assertThat(packs).flatMap(pack -> pack.quiz().content().items()).hasSizeGreaterThanOrEqualTo(150);
    }

    @ParameterizedTest
    @MethodSource("org.discern.quiz.ShippedPack#all")
    void everyKeyIsExplained(ShippedPack pack) {
        Quiz quiz = pack.quiz();

        assertThat(quiz.content().items())
                .allSatisfy(item -> assertThat(quiz.solution(item.id()).explanation())
                        .as(item.id())
                        .hasSizeGreaterThanOrEqualTo(SHORTEST_EXPLANATION));
    }

    @Test
    void noLabelIsRightSoOftenThatAHabitPays() throws IOException {
        Map<String, Long> keyed = count(keys(Axis.LABEL));

        double calls = keyed.values().stream().mapToLong(n -> n).sum();
        assertThat(keyed).containsOnlyKeys(Axis.LABEL.labels());
        assertThat(keyed).allSatisfy((label, n) -> assertThat(n / calls)
                .as("%s is %d of %.0f", label, n, calls)
                .isBetween(.25, .45));
    }

    @ParameterizedTest
    @EnumSource(names = {"FORM", "CONTENT", "FIDELITY"})
    void everyLabelIsAKeyAtLeastTwice(Axis axis) throws IOException {
        Map<String, Long> keyed = count(keys(axis));

        assertThat(keyed).containsOnlyKeys(axis.labels());
        assertThat(keyed).allSatisfy((label, n) -> assertThat(n).as(label).isGreaterThanOrEqualTo(2));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsAskedOften(Kind kind) throws IOException {
        var ofKind = ShippedPack.all().stream()
                .flatMap(pack -> pack.quiz().content().items().stream())
                .filter(item -> item.question().kind() == kind);

        assertThat(ofKind).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void noPlaceAmongTheSourcesIsRightSoOftenThatAHabitPays() throws IOException {
        Map<String, Long> places =
                count(ShippedPack.all().stream().map(ShippedPack::quiz).flatMap(quiz -> quiz.content().items().stream()
                        .filter(item -> item.question() instanceof Attribute)
                        .map(item -> place((Attribute) item.question(), (Attribute.Key)
                                quiz.solution(item.id()).key()))));

        double all = places.values().stream().mapToLong(n -> n).sum();
        assertThat(places).hasSizeGreaterThanOrEqualTo(3);
        assertThat(places.values()).allSatisfy(n -> assertThat(n / all).isLessThanOrEqualTo(.5));
    }

    private static String place(Attribute question, Attribute.Key key) {
        return String.valueOf(question.options().indexOf(key.source()));
    }

    @Test
    void someArticlesAreRealNewsInFullWithTheCreditThatTheLicenceAsksFor() throws IOException {
        var wikinews = ShippedPack.all().stream()
                .filter(pack ->
                        articles(pack).anyMatch(article -> article.licence().equals("CC-BY-2.5")))
                .toList();

        assertThat(wikinews).hasSizeGreaterThanOrEqualTo(2);
        assertThat(wikinews)
                .flatMap(pack -> articles(pack)
                        .filter(article -> article.licence().equals("CC-BY-2.5"))
                        .toList())
                .allSatisfy(article -> {
                    assertThat(article.outlet()).contains("Wikinews");
                    assertThat(article.attribution()).contains("Wikinews").contains("CC BY 2.5");
                    assertThat(article.url()).startsWith("https://en.wikinews.org/");
                    assertThat(article.body()).hasSizeGreaterThan(500);
                });
    }

    @ParameterizedTest
    @MethodSource("org.discern.quiz.ShippedPack#all")
    void onlyAnArticleUnderAnOpenLicenceHasABody(ShippedPack pack) {
        assertThat(articles(pack).filter(article -> article.body() != null))
                .allSatisfy(article ->
                        assertThat(article.licence()).isIn("CC-BY-2.5", "CC-BY-4.0", "CC0-1.0", "Public domain"));
    }

    @Test
    void theBodyOfTheArticleOnTheDirectorIsNotOursToShip() throws IOException {
        var pack = ShippedPack.named("ice-director-2017");

        assertThat(articles(pack)).isNotEmpty().allMatch(article -> article.body() == null);
    }

    private static Stream<Article> articles(ShippedPack pack) {
        return pack.quiz().content().articles().stream();
    }

    /** The best label of every excerpt that is labelled on an axis, over all packs. */
    private static Stream<String> keys(Axis axis) throws IOException {
        return ShippedPack.all().stream().map(ShippedPack::quiz).flatMap(quiz -> quiz.content().items().stream()
                .flatMap(item -> keys(axis, quiz, item)));
    }

    private static Stream<String> keys(Axis axis, Quiz quiz, Item item) {
        Question<?, ?> question = item.question();
        var key = quiz.solution(item.id()).key();
        if (question instanceof Classify classify && classify.axis() == axis) {
            return Stream.of(((Classify.Key) key).label());
        } else if (question instanceof Sort sort && sort.axis() == axis) {
            return ((Sort.Key) key).labels().values().stream();
        } else if (question instanceof Compare && axis == Axis.FIDELITY) {
            return Stream.of(((Compare.Key) key).fidelity().name());
        }
        return Stream.empty();
    }

    private static Map<String, Long> count(Stream<String> labels) {
        return labels.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
