package org.discern.bench;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.discern.analysis.Analysis;
import org.discern.analysis.Statement;
import org.discern.label.Part;

/** Whether a sentence by itself is a claim or an opinion, whoever says it. */
final class Stances implements Measure {

    private static final Pattern QUESTION = Pattern.compile("\\?[\"”’')\\]\\s]*$");

    private static final double EVEN = .5;

    private final String name;
    private final Predicate<Row> wanted;
    private final Confusion confusion = new Confusion(List.of("CLAIM", "OPINION"));
    private final Confusion author = new Confusion(List.of("CLAIM", "OPINION"));
    private final Disagreements disagreements;

    /** @param wanted which rows count; a mixed one counts as opinion */
    Stances(String name, Predicate<Row> wanted, Disagreements disagreements) {
        this.name = name;
        this.wanted = wanted;
        this.disagreements = disagreements;
    }

    static boolean isMixed(Row row) {
        return "MIXED".equals(row.label());
    }

    static boolean isQuestion(String words) {
        return QUESTION.matcher(words).find();
    }

    @Override
    public void add(Row row, Analysis analysis) {
        String label = row.label();
        if (label == null || !wanted.test(row)) {
            return;
        }
        String gold = label.equals("CLAIM") ? "CLAIM" : "OPINION";
        Optional<Statement> longest = longest(analysis);
        String predicted = longest.map(statement -> predicted(row, statement)).orElse(Confusion.NOTHING);
        String slant = longest.map(statement -> statement.slant() >= EVEN ? "OPINION" : "CLAIM").orElse(Confusion.NOTHING);
        confusion.add(label, gold, predicted);
        author.add(label, gold, slant);
        if (!gold.equals(predicted)) {
            disagreements.add(() -> label + ", not " + predicted + " " + row.id() + " (" + row.source() + "): "
                    + row.text().text());
        }
    }

    private static Optional<Statement> longest(Analysis analysis) {
        return analysis.statements().stream()
                .filter(statement -> statement.part() == Part.BODY && !statement.furniture())
                .max(Comparator.comparingInt(statement -> statement.span().length()));
    }

    private static String predicted(Row row, Statement statement) {
        return switch (statement.content()) {
            case CLAIM, PREDICTION -> "CLAIM";
            case OPINION, BLENDED -> "OPINION";
            case NOT_AN_ASSERTION -> isQuestion(row.text().text()) ? "OPINION" : "CLAIM";
        };
    }

    @Override
    public void print(PrintStream out) {
        confusion.print(out, name);
        confusion.printMatrix(out);
        author.print(out, name + "; by slant: does the author judge");
        disagreements.print(out);
    }
}
