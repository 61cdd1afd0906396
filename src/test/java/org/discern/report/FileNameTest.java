package org.discern.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.discern.report.table.Hostile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "8b, discern-scores-8b.csv, discern-scores-8b.csv",
        "Klasse 8b, discern-scores-Klasse-8b.csv, discern-scores-Klasse-8b.csv",
        "Çelebi, discern-scores-Celebi.csv, discern-scores-%C3%87elebi.csv",
        "中文, discern-scores-__.csv, discern-scores-%E4%B8%AD%E6%96%87.csv",
        "../../etc/passwd, discern-scores-etc-passwd.csv, discern-scores-etc-passwd.csv",
        "'', discern-scores.csv, discern-scores.csv",
        "'\"; x=\"', discern-scores-x=.csv, discern-scores-x%3D.csv"
    })
    void aNameIsSafeInAHeaderAndOnADisk(String of, String plain, String encoded) {
        String disposition = FileName.of("scores", of, "csv").attachment();

        assertThat(disposition)
                .isEqualTo("attachment; filename=\"" + plain.replace('=', '_') + "\"; filename*=UTF-8''" + encoded);
    }

    @Property
    void noWordsBreakOut(@ForAll("texts") String of) {
        FileName name = FileName.of("scores", of, "csv");

        assertThat(name.inline()).matches("inline; filename=\"[A-Za-z0-9._-]+\"; filename\\*=UTF-8''[A-Za-z0-9._%-]+");
        assertThat(name.name()).startsWith("discern-scores").endsWith(".csv").doesNotContainPattern("[\\p{C}/\\\\:\"]");
    }

    @Provide
    Arbitrary<String> texts() {
        return Hostile.texts();
    }
}
