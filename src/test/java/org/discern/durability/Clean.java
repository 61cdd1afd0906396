package org.discern.durability;

import static org.assertj.core.api.Assertions.assertThat;

import org.discern.durability.Tally.Count;

/** What holds whatever breaks. */
final class Clean {

    private Clean() {}

    static void is(Tally tally) {
        assertThat(tally.get(Count.ACKNOWLEDGED)).as("the class did answer").isPositive();
        assertThat(tally.get(Count.LOST)).as("lost: " + tally.blamed()).isZero();
        assertThat(tally.get(Count.DOUBLED)).as("doubled: " + tally.blamed()).isZero();
        assertThat(tally.get(Count.OTHER_BODIES))
                .as("other bodies: " + tally.blamed())
                .isZero();
        assertThat(tally.get(Count.OTHER_STATES))
                .as("other states: " + tally.blamed())
                .isZero();
        assertThat(tally.get(Count.UNCLEAR)).as("unclear: " + tally.blamed()).isZero();
        // All were finished, and nobody else answers.
        assertThat(tally.get(Count.IN_LOG)).isEqualTo(tally.get(Count.ACKNOWLEDGED));
    }
}
