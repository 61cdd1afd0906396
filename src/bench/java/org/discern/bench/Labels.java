package org.discern.bench;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.discern.analysis.Analysis;
import org.discern.analysis.Statement;
import org.discern.label.Form;
import org.discern.label.Part;
import org.discern.label.Span;

/** The label of every sentence of an article: claim, quote, opinion or page furniture. */
final class Labels implements Measure {

    /** Shorter overlaps of a statement with a sentence are a matter of where a sentence ends. */
    private static final int ENOUGH = 5;

    private final Confusion confusion = new Confusion(List.of("CLAIM", "QUOTE", "OPINION", "FURNITURE"));
    private final Disagreements disagreements;

    Labels(Disagreements disagreements) {
        this.disagreements = disagreements;
    }

    @Override
    public void add(Row row, Analysis analysis) {
        List<Statement> body = analysis.statements().stream()
                .filter(statement -> statement.part() == Part.BODY)
                .toList();
        for (Row.Sentence sentence : row.sentences()) {
            String label = sentence.label();
            if (label != null) {
                compare(row, sentence.span(), label, body);
            }
        }
    }

    private void compare(Row row, Span sentence, String label, List<Statement> body) {
        List<Statement> touching = body.stream()
                .filter(statement -> statement.span().overlap(sentence) > 0)
                .toList();
        String gold = label.equals("PREDICTION") ? "CLAIM" : label;
        String predicted = label(row.text(), sentence, touching);
        confusion.add(label, gold, predicted);
        if (!predicted.equals(gold)) {
            disagreements.add(
                    () -> label + ", not " + predicted + " " + row.id() + ": " + row.text().around(sentence, 80));
        }
    }

    private static String label(Text text, Span sentence, List<Statement> statements) {
        int furniture = statements.stream()
                .filter(Statement::furniture)
                .mapToInt(statement -> statement.span().overlap(sentence))
                .sum();
        if (2 * furniture > sentence.length()) {
            return "FURNITURE";
        }
        boolean quoted = statements.stream()
                .filter(statement -> statement.span().overlap(sentence) >= ENOUGH)
                .anyMatch(statement -> statement.form() != Form.NONE);
        if (quoted) {
            return "QUOTE";
        }
        Optional<Statement> most = statements.stream()
                .max(Comparator.comparingInt(statement -> statement.span().overlap(sentence)));
        return most.map(statement -> label(statement, text.in(sentence))).orElse(Confusion.NOTHING);
    }

    private static String label(Statement statement, String words) {
        return switch (statement.content()) {
            case CLAIM, PREDICTION -> "CLAIM";
            case OPINION, BLENDED -> "OPINION";
            case NOT_AN_ASSERTION -> Stances.isQuestion(words) ? "OPINION" : "CLAIM";
        };
    }

    @Override
    public void print(PrintStream out) {
        confusion.print(out, "sentences (prediction is a claim)");
        confusion.printMatrix(out);
        disagreements.print(out);
    }
}
