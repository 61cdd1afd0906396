package org.discern.report.table;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Words that somebody could call themselves, or a quiz, to do harm where they are opened. */
public final class Hostile {

    private static final List<String> PIECES = List.of(
            "=",
            "+",
            "-",
            "@",
            "＝",
            "＋",
            "－",
            "＠",
            "−",
            "﹦",
            "⁺",
            "'",
            "''",
            "\"",
            "\"\"",
            ",",
            ";",
            "|",
            "\t",
            "\r",
            "\n",
            "\r\n",
            " ",
            "\u00A0",
            "\u200B",
            "\uFEFF",
            "\u202E",
            "1",
            "-1",
            "1+1",
            "cmd|' /C calc'!A0",
            "HYPERLINK(\"x\")",
            "_x0041_",
            "_x005F_",
            "x",
            "Otter",
            "é",
            "中",
            "😀",
            "\u0001",
            "\u0007",
            "\uFFFE",
            "</t>",
            "&amp;",
            "]]>");

    private Hostile() {}

    /** Any text of whole characters, mostly made of what does harm. */
    public static Arbitrary<String> texts() {
        Arbitrary<String> any =
                Arbitraries.strings().all().ofMaxLength(3).map(text -> text.replaceAll("[\\uD800-\\uDFFF]", "?"));
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(9, Arbitraries.of(PIECES)), net.jqwik.api.Tuple.of(1, any));
        return piece.list().ofMaxSize(8).map(pieces -> String.join("", pieces));
    }

    /** A table of a column of texts beside one of numbers. */
    public static Arbitrary<Table> tables() {
        var row = Combinators.combine(texts(), Arbitraries.doubles().between(-1000, 1000))
                .as((text, number) -> List.of(Cell.of(text), Cell.of(number)));
        return Combinators.combine(texts(), row.list().ofMaxSize(5))
                .as((name, rows) -> new Table(
                        "Hostile", name, List.of(new Column(name, name), new Column("number", "A number.")), rows));
    }
}
