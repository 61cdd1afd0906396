package org.discern.quiz.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderTest {

    @ParameterizedTest
    @CsvSource({"abc, abc, ''", "abc, cab, c", "abcd, bcda, a", "abc, axbxc, ''", "abcd, abd, ''", "ab, xy, ''"})
    void namesTheFewestThatMustHaveBeenMoved(String before, String after, String moved) {
        assertThat(Order.moved(letters(before), letters(after))).containsExactlyInAnyOrderElementsOf(letters(moved));
    }

    @Property
    void whatWasNotMovedKeepsItsOrder(@ForAll("orders") List<String> before, @ForAll("orders") List<String> after) {
        Set<String> moved = Order.moved(before, after);

        List<String> stayedBefore = new ArrayList<>(before);
        stayedBefore.retainAll(after);
        stayedBefore.removeAll(moved);
        List<String> stayedAfter = new ArrayList<>(after);
        stayedAfter.retainAll(before);
        stayedAfter.removeAll(moved);
        assertThat(stayedAfter).isEqualTo(stayedBefore);
    }

    @Provide
    Arbitrary<List<String>> orders() {
        return Arbitraries.of("a", "b", "c", "d", "e", "f").list().uniqueElements();
    }

    private static List<String> letters(String word) {
        return List.of(word.split("(?!^)")).stream()
                .filter(letter -> !letter.isEmpty())
                .toList();
    }
}
