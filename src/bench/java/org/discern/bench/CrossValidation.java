package org.discern.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.discern.analysis.stance.ContentModel;
import org.discern.analysis.stance.Step;
import org.discern.analysis.stance.Traits;
import org.discern.label.Content;

/**
 * How well the content model judges documents of the corpus that it was not trained on. The settings of the training are
 * chosen by this, never by a set that is for measuring.
 */
public final class CrossValidation {

    private static final int FOLDS = 5;

    private final Traits traits = Traits.load();
    private final Map<Content, Map<Content, Integer>> matrix = new TreeMap<>();
    private final int[][] judging = new int[2][2];

    private CrossValidation() {}

    /** @param arguments the folder of the corpus, if it is not where it ships from */
    public static void main(String[] arguments) throws IOException {
        var validation = new CrossValidation();
        List<Corpus.Row> rows = Corpus.read(arguments.length > 0 ? Path.of(arguments[0]) : TrainContentModel.CORPUS);
        for (int fold = 0; fold < FOLDS; fold++) {
            validation.run(rows, fold);
        }
        validation.print();
    }

    private void run(List<Corpus.Row> rows, int fold) {
        List<Corpus.Row> train = new ArrayList<>();
        List<Corpus.Row> test = new ArrayList<>();
        for (Corpus.Row row : rows) {
            (Math.floorMod(row.doc().hashCode(), FOLDS) == fold ? test : train).add(row);
        }
        var model = ContentModel.of(traits, new ContentTraining(traits).train(train));
        test.forEach(row -> add(row, model.judge(row.text(), row.form()).content()));
    }

    private void add(Corpus.Row row, Content given) {
        matrix.computeIfAbsent(row.content(), key -> new TreeMap<>()).merge(given, 1, Integer::sum);
        if (Step.JUDGING.asks(row.content(), row.form())) {
            boolean gold = Step.JUDGING.answer(row.content(), row.form());
            boolean found = Step.JUDGING.answer(given, row.form());
            judging[gold ? 1 : 0][found ? 1 : 0]++;
        }
    }

    private void print() {
        matrix.forEach((gold, given) -> System.out.println(gold + " is taken for " + given));
        int[] claims = judging[0];
        int[] opinions = judging[1];
        double f1 = (f1(claims[0], claims[1] + opinions[0]) + f1(opinions[1], claims[1] + opinions[0])) / 2;
        System.out.printf(Locale.ROOT, "claim or opinion: macro-F1 %.3f%n", f1);
    }

    private static double f1(int right, int wrong) {
        return 2.0 * right / (2 * right + wrong);
    }
}
