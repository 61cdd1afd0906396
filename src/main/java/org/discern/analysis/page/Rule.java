package org.discern.analysis.page;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.discern.analysis.text.Sentence;

/** One way to tell page furniture from the article. */
interface Rule {

    /** Hands on what it finds in a line. */
    void look(Line line, Consumer<Range> found);

    /** The line as a whole is of this form. */
    static Rule line(FurnitureKind kind, String reason, String form) {
        Pattern pattern = Pattern.compile(form);
        return line(
                kind,
                reason,
                line -> line.isShorterThan(Line.WINDOW)
                        && pattern.matcher(line.words()).matches());
    }

    /** The line as a whole has this property. */
    static Rule line(FurnitureKind kind, String reason, Predicate<Line> property) {
        return (line, found) -> {
            if (property.test(line)) {
                found.accept(new Range(line.start(), line.end(), kind, reason));
            }
        };
    }

    /** The line begins with words of this form, and all of it belongs to them. */
    static Rule lineFrom(FurnitureKind kind, String reason, String form) {
        Pattern pattern = Pattern.compile(form);
        return line(
                kind,
                reason,
                line -> line.isShorterThan(Line.WINDOW)
                        && pattern.matcher(line.head(160)).lookingAt());
    }

    /** The line ends in words of this form, and all of it belongs to them unless it is long. */
    static Rule lineTo(FurnitureKind kind, String reason, String form) {
        Pattern pattern = Pattern.compile("(?:" + form + ")$");
        return (line, found) -> {
            String tail = line.tail(200);
            var matcher = pattern.matcher(tail);
            if (matcher.find()) {
                boolean whole = line.isShorterThan(Line.WINDOW);
                int start = whole ? line.start() : line.end() - tail.length() + matcher.start();
                found.accept(new Range(start, line.end(), whole ? kind : FurnitureKind.CREDIT, reason));
            }
        };
    }

    /** Only the beginning of the line is of this form. */
    static Rule head(FurnitureKind kind, String reason, String form) {
        Pattern pattern = Pattern.compile(form);
        return (line, found) -> {
            var matcher = pattern.matcher(line.head(160));
            if (matcher.lookingAt()) {
                found.accept(new Range(line.start(), line.start() + matcher.end(), kind, reason));
            }
        };
    }

    /** Only the end of the line is of this form; with a group named {@code it}, only that. */
    static Rule tail(FurnitureKind kind, String reason, String form) {
        Pattern pattern = Pattern.compile("(?:" + form + ")$");
        return (line, found) -> {
            String tail = line.tail(160);
            var matcher = pattern.matcher(tail);
            if (matcher.find()) {
                int start = matcher.groupCount() > 0 ? matcher.start(1) : matcher.start();
                found.accept(new Range(line.end() - tail.length() + start, line.end(), kind, reason));
            }
        };
    }

    /** A sentence anywhere in the line is of this form. */
    static Rule sentence(FurnitureKind kind, String reason, String form) {
        Pattern pattern = Pattern.compile(form);
        return (line, found) -> {
            for (Sentence sentence : line.sentences()) {
                int end = Math.min(sentence.end(), sentence.start() + Line.WINDOW);
                var matcher = pattern.matcher(line.text().text()).region(sentence.start(), end);
                if (end == sentence.end() && matcher.lookingAt()) {
                    found.accept(new Range(sentence.start(), sentence.end(), kind, reason));
                }
            }
        };
    }

    /** What stands between brackets anywhere in the line is of this form. */
    static Rule bracket(FurnitureKind kind, String reason, String form) {
        Pattern pattern = Pattern.compile(form);
        return (line, found) -> {
            String text = line.text().text();
            int open = -1;
            for (int at = line.start(); at < line.end(); at++) {
                char c = text.charAt(at);
                if (c == '(' || c == '[') {
                    open = at;
                } else if ((c == ')' || c == ']') && open >= 0) {
                    if (at - open < Line.WINDOW
                            && pattern.matcher(text).region(open + 1, at).matches()) {
                        found.accept(new Range(open, at + 1, kind, reason));
                    }
                    open = -1;
                }
            }
        };
    }

    /** This rule, only for the lines with a property. */
    default Rule where(Predicate<Line> property) {
        return (line, found) -> {
            if (property.test(line)) {
                look(line, found);
            }
        };
    }
}
