package org.discern.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class ContentTrainingTest {

    @Test
    void theModelThatShipsIsTheOneThatTheCorpusGives() throws IOException {
        var lines = TrainContentModel.train(TrainContentModel.CORPUS);

        assertThat(lines)
                .as("Train it again with org.discern.bench.TrainContentModel, and see what the measures say.")
                .isEqualTo(Files.readAllLines(TrainContentModel.MODEL));
    }
}
