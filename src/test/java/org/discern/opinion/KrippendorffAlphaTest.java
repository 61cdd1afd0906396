package org.discern.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The worked examples of K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011, and laws. */
class KrippendorffAlphaTest {

    private static final double EXACT = 1e-12;

    /** One row a voice, one letter a unit; a dot is missing. */
    private static List<List<String>> units(String... voices) {
        return IntStream.range(0, voices[0].length())
                .mapToObj(unit -> IntStream.range(0, voices.length)
                        .mapToObj(voice -> voices[voice].substring(unit, unit + 1))
                        .filter(value -> !value.equals("."))
                        .toList())
                .toList();
    }

    private static double alpha(List<List<String>> units) {
        return KrippendorffAlpha.of(units).alpha().orElseThrow();
    }

    @Test
    void twoVoicesWithTwoValues() {
        var measure = KrippendorffAlpha.of(units("0100000010", "1110010000"));

        assertThat(measure.alpha().orElseThrow()).isCloseTo(0.095, within(0.0005));
        assertThat(measure.values()).isEqualTo(20);
    }

    @Test
    void twoVoicesWithManyValues() {
        assertThat(alpha(units("aabbdcccedda", "babbbccceddd"))).isCloseTo(0.692, within(0.0005));
    }

    @Test
    void fourVoicesWithMissingValues() {
        var measure = KrippendorffAlpha.of(units("123321412...", "1233224125.3", ".3332342251.", "12332441251."));

        assertThat(measure.alpha().orElseThrow()).isCloseTo(0.743, within(0.0005));
        assertThat(measure.units()).isEqualTo(11);
        assertThat(measure.values()).isEqualTo(40);
    }

    @Test
    void whatOnlyOneVoiceJudgedSaysNothing() {
        var measure = KrippendorffAlpha.of(List.of(List.of("CLAIM"), List.of(), List.of("QUOTE")));

        assertThat(measure).isEqualTo(new KrippendorffAlpha(0, 0, 0, 0));
        assertThat(measure.alpha()).isEmpty();
    }

    @Test
    void withoutVariationThereIsNoChanceToComeFrom() {
        var measure = KrippendorffAlpha.of(List.of(List.of("CLAIM", "CLAIM"), List.of("CLAIM", "CLAIM")));

        assertThat(measure.alpha()).isEmpty();
        assertThat(measure.values()).isEqualTo(4);
    }

    @Test
    void scalesPutTogetherKeepTheirOwnChance() {
        var labels = KrippendorffAlpha.of(units("CCO", "COO"));
        var forms = KrippendorffAlpha.of(units("DDI", "DII"));

        var together = KrippendorffAlpha.over(List.of(labels, forms));

        assertThat(together.alpha().orElseThrow())
                .isCloseTo(labels.alpha().orElseThrow(), within(EXACT))
                .isLessThan(alpha(units("CCODDI", "COODII")));
    }

    @Property
    void theOrderOfVoicesAndUnitsMeansNothing(@ForAll("units") List<List<String>> units, @ForAll long seed) {
        var measure = KrippendorffAlpha.of(units);
        var shuffled = new ArrayList<List<String>>();
        for (List<String> unit : units) {
            var values = new ArrayList<>(unit);
            Collections.shuffle(values, new Random(seed));
            shuffled.add(values);
        }
        Collections.shuffle(shuffled, new Random(seed));

        var again = KrippendorffAlpha.of(shuffled);

        assertThat(again.observed()).isCloseTo(measure.observed(), within(EXACT));
        assertThat(again.expected()).isCloseTo(measure.expected(), within(EXACT));
        assertThat(again.values()).isEqualTo(measure.values());
    }

    @Property
    void whatHasNoPairChangesNothing(@ForAll("units") List<List<String>> units) {
        var more = new ArrayList<>(units);
        more.add(0, List.of());
        more.add(List.of("B"));

        assertThat(KrippendorffAlpha.of(more)).isEqualTo(KrippendorffAlpha.of(units));
    }

    @Property
    void perfectAgreementIsOne(@ForAll("units") List<List<String>> units) {
        var agreed = units.stream()
                .filter(unit -> unit.size() >= 2)
                .map(unit -> Collections.nCopies(unit.size(), unit.get(0)))
                .toList();
        Assume.that(agreed.stream().map(unit -> unit.get(0)).distinct().count() >= 2);

        assertThat(alpha(agreed)).isEqualTo(1);
    }

    @Property
    void theNamesOfValuesMeanNothing(@ForAll("units") List<List<String>> units) {
        var renamed = units.stream()
                .map(unit -> unit.stream().map(value -> "x" + value).toList())
                .toList();

        assertThat(KrippendorffAlpha.of(renamed).observed())
                .isCloseTo(KrippendorffAlpha.of(units).observed(), within(EXACT));
    }

    @Property
    void alphaIsNeverMoreThanOneAndDisagreementIsAShare(@ForAll("units") List<List<String>> units) {
        var measure = KrippendorffAlpha.of(units);

        assertThat(measure.observed()).isBetween(0.0, 1 + EXACT);
        assertThat(measure.expected()).isBetween(0.0, 1 + EXACT);
        assertThat(measure.alpha().orElse(1)).isLessThanOrEqualTo(1);
    }

    @Provide
    Arbitrary<List<List<String>>> units() {
        return Arbitraries.of("A", "B", "C").list().ofMaxSize(6).list().ofMaxSize(12);
    }
}
