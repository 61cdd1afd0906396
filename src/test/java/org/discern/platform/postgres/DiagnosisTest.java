package org.discern.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosisTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    initdb: error: cannot be run as root                              | as an ordinary user
                    FATAL:  could not write to file "x": No space left on device      | The disk is full
                    FATAL:  data directory "/d" has wrong ownership                   | must belong to the user
                    unshare: failed to execute /d/bin/initdb: Permission denied       | noexec
                    error=8, Exec format error                                        | does not run on this system
                    FATAL:  could not create shared memory segment: Invalid argument  | The system said: FATAL
                    """)
    void saysWhatToDo(String output, String advice) {
        String message = Diagnosis.of("Postgres did not start", output);

        assertThat(message)
                .startsWith("Postgres did not start.")
                .contains(advice)
                .endsWith(output);
    }
}
