package org.discern.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.discern.label.Content;
import org.junit.jupiter.api.Test;

class CorpusTest {

    @Test
    void theCorpusIsAsItsGuidelinesSay() throws IOException {
        List<Corpus.Row> rows = Corpus.read(TrainContentModel.CORPUS);

        assertThat(rows).hasSizeGreaterThan(2500).allSatisfy(row -> {
            assertThat(row.text()).isNotBlank();
            assertThat(row.loaded()).allSatisfy(word -> assertThat(row.text()).contains(word));
            assertThat(row.flags()).isIn("", "PAGE_FURNITURE");
        });
        assertThat(rows.stream().map(Corpus.Row::content).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Content.values()));
    }
}
