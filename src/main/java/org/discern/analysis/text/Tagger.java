package org.discern.analysis.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/** Parts of speech by the OpenNLP model for English, trained on the Universal Dependencies treebank EWT. */
final class Tagger {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private final POSModel model;

    Tagger() {
        try (var in = POSModel.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("The model " + MODEL + " is not on the class path.");
            }
            model = new POSModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A tagger for one thread. */
    POSTaggerME forOneThread() {
        return new POSTaggerME(model, POSTagFormat.UD);
    }
}
