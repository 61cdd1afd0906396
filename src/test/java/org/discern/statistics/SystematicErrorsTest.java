package org.discern.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SystematicErrorsTest {

    private static final List<String> LABELS = List.of("CLAIM", "OPINION", "QUOTE");

    private static LabelCalls.Cell cell(String keyed, String given, int count) {
        return new LabelCalls.Cell(keyed, given, count);
    }

    @Test
    void whoTakesOpinionsForClaimsAndErrsNowhereElse() {
        var found = SystematicErrors.in(
                List.of(cell("OPINION", "CLAIM", 3), cell("OPINION", "OPINION", 2), cell("CLAIM", "CLAIM", 10)));

        assertThat(found).containsExactly(new SystematicErrors.Found("OPINION", "CLAIM", 5, 3, .5 / 11));
    }

    @Test
    void whoErrsEverywhereAlikeHasNoMisconception() {
        var found = SystematicErrors.in(List.of(
                cell("OPINION", "CLAIM", 3),
                cell("OPINION", "OPINION", 3),
                cell("CLAIM", "OPINION", 3),
                cell("CLAIM", "CLAIM", 3)));

        assertThat(found).isEmpty();
    }

    @Test
    void threeChancesAreTooFew() {
        assertThat(SystematicErrors.in(List.of(cell("OPINION", "CLAIM", 3), cell("CLAIM", "CLAIM", 50))))
                .isEmpty();
        assertThat(SystematicErrors.in(List.of(cell("OPINION", "CLAIM", 4)))).hasSize(1);
        assertThat(SystematicErrors.in(List.of())).isEmpty();
    }

    @Test
    void theSamePairInSeveralCellsIsOne() {
        assertThat(SystematicErrors.in(List.of(cell("OPINION", "CLAIM", 2), cell("OPINION", "CLAIM", 2))))
                .containsExactly(new SystematicErrors.Found("OPINION", "CLAIM", 4, 4, .5));
    }

    /** Of students who slip in one call of ten, whatever is asked, few are found; of those with a misconception most. */
    @Test
    void carelessStudentsAreRarelyTakenForOthers() {
        Random random = new Random(2026);
        int careless = 0;
        int mistaken = 0;
        for (int student = 0; student < 2000; student++) {
            careless += SystematicErrors.in(answers(random, .1)).isEmpty() ? 0 : 1;
            mistaken += SystematicErrors.in(answers(random, .6)).stream()
                            .anyMatch(found -> found.keyed().equals("OPINION")
                                    && found.given().equals("CLAIM"))
                    ? 1
                    : 0;
        }

        assertThat(careless / 2000.0).isLessThan(.04);
        assertThat(mistaken / 2000.0).isGreaterThan(.9);
    }

    /** Ten calls of each label, with one slip in ten and the given share of opinions taken for claims. */
    private static List<LabelCalls.Cell> answers(Random random, double opinionsAsClaims) {
        List<LabelCalls.Cell> calls = new ArrayList<>();
        for (String keyed : LABELS) {
            for (int i = 0; i < 10; i++) {
                boolean mistaken = keyed.equals("OPINION") && opinionsAsClaims > .1;
                boolean slips = random.nextDouble() < .1;
                String slipped = LABELS.get((LABELS.indexOf(keyed) + 1 + random.nextInt(2)) % 3);
                String given = slips ? slipped : keyed;
                calls.add(cell(keyed, mistaken && random.nextDouble() < opinionsAsClaims ? "CLAIM" : given, 1));
            }
        }
        return calls;
    }
}
