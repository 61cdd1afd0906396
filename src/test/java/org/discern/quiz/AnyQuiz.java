package org.discern.quiz;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.discern.article.Article;
import org.discern.article.Excerpt;
import org.discern.grading.AnyExercise;
import org.discern.grading.Difficulty;
import org.discern.grading.Excerpts;
import org.discern.grading.Exercise;
import org.discern.grading.Item;
import org.discern.grading.Solution;
import org.discern.label.Flag;
import org.discern.label.Part;
import org.discern.label.Span;

/** Quiz sets without faults, with items of every kind over articles with and without a body. */
final class AnyQuiz {

    /** In every explanation, to be looked for where no explanation may be. */
    static final String SECRET = "not before the reveal";

    private static final List<String> SENTENCES = List.of(
            "The pool has six lanes.",
            "“It’s gone,” said Farrow\u00a0– 😀 and that’s that.",
            "Un café trop cher: 9,000 🗞️ so-called “gifts”",
            "Она сказала: «Нет» 𝒳",
            "\"Straight\" marks: {and} #hash, [list] & *star*",
            "A line\n\nand a paragraph after it",
            "\n\n  Indented, after empty lines \n\tand a tab\n \n\n",
            "A separator\u2028and a combined x\u0300",
            "no: 1e3 #");

    /** An article with every sentence, and an excerpt for each. */
    private record Source(Article article, List<Excerpt> excerpts) {
        Excerpts texts() {
            return new Excerpts(excerpts.stream().collect(Collectors.toMap(Excerpt::id, Excerpt::quote)));
        }

        Excerpt excerpt(String id) {
            return excerpts.stream()
                    .filter(excerpt -> excerpt.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private record Asked(Source source, Exercise<?, ?> exercise, Item item, Solution solution) {}

    private record Titles(String title, String summary, String author, String licence, boolean copied) {
        List<Origin> basedOn() {
            return copied ? List.of(new Origin(summary, licence, author, "0123456789abcdef".repeat(4))) : List.of();
        }
    }

    private AnyQuiz() {}

    static Arbitrary<Quiz> quizzes() {
        return sources()
                .flatMap(sources -> Combinators.combine(asked(sources), titles(), names(), levels())
                        .as((asked, titles, tags, level) -> quiz(sources, asked, titles, tags, level)))
                .withoutEdgeCases();
    }

    private static Quiz quiz(
            List<Source> sources, List<Asked> asked, Titles titles, List<String> tags, QuizContent.Level level) {
        Set<Excerpt> used = new LinkedHashSet<>();
        asked.forEach(a -> a.exercise()
                .question()
                .excerpts()
                .forEach(id -> used.add(a.source().excerpt(id))));
        var content = new QuizContent(
                "any-quiz",
                titles.title(),
                titles.summary(),
                "pt-BR",
                level,
                tags,
                titles.author(),
                titles.licence(),
                titles.basedOn(),
                sources.stream().map(Source::article).toList(),
                List.copyOf(used),
                asked.stream().map(Asked::item).toList());
        Map<String, Solution> solutions = new LinkedHashMap<>();
        asked.forEach(a -> solutions.put(a.item().id(), a.solution()));
        return new Quiz(content, solutions);
    }

    private static Arbitrary<List<Source>> sources() {
        return Combinators.combine(source("one"), source("two")).as((one, two) -> List.of(one, two));
    }

    private static Arbitrary<Source> source(String id) {
        return Combinators.combine(
                        Arbitraries.shuffle(SENTENCES),
                        lines().list().ofSize(6),
                        Arbitraries.of(true, false),
                        Arbitraries.of("2026-01-31", "1999-12-01").injectNull(.3))
                .as((sentences, lines, bodied, date) -> {
                    String body = bodied ? String.join("\n\n", sentences) : null;
                    var article = new Article(
                            id,
                            lines.get(0),
                            bodied ? lines.get(1) : null,
                            lines.get(2),
                            date == null ? null : LocalDate.parse(date),
                            bodied ? "https://example.org/a?b=c#d" : null,
                            lines.get(3),
                            bodied ? lines.get(4) : null,
                            body);
                    return new Source(article, excerpts(article, sentences, lines.get(5)));
                });
    }

    private static List<Excerpt> excerpts(Article article, List<String> sentences, String prefix) {
        List<Excerpt> excerpts = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            String id = article.id() + "-" + i;
            String quote = sentences.get(i);
            var excerpt = new Excerpt(id, article.id(), Part.BODY, quote, prefix, null, null, null);
            String body = article.body();
            if (body != null) {
                int at = body.indexOf(quote);
                excerpt = excerpt.at(Span.ofChars(body, at, at + quote.length()));
            }
            excerpts.add(excerpt);
        }
        return excerpts;
    }

    private static Arbitrary<List<Asked>> asked(List<Source> sources) {
        return Arbitraries.of(sources)
                .flatMap(AnyQuiz::asked)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(AnyQuiz::named);
    }

    private static Arbitrary<Asked> asked(Source source) {
        return Combinators.combine(
                        AnyExercise.over(source.texts()),
                        lines().list().ofSize(3),
                        Arbitraries.of(true, false).list().ofSize(3),
                        raised(),
                        names(),
                        Arbitraries.of(Difficulty.class).injectNull(.3))
                .as((exercise, lines, choices, flags, skills, difficulty) -> new Asked(
                        source,
                        exercise,
                        new Item(
                                "",
                                lines.get(0),
                                choices.get(0) ? lines.get(1) : null,
                                choices.get(1),
                                choices.get(2),
                                exercise.question()),
                        new Solution(exercise.key(), lines.get(2) + " " + SECRET, flags, skills, difficulty)));
    }

    private static List<Asked> named(List<Asked> asked) {
        List<Asked> named = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            Asked one = asked.get(i);
            Item item = one.item();
            var own = new Item(
                    "item-" + i, item.prompt(), item.hint(), item.confidence(), item.graded(), item.question());
            named.add(new Asked(one.source(), one.exercise(), own, one.solution()));
        }
        return named;
    }

    private static Arbitrary<List<Solution.Raised>> raised() {
        return Combinators.combine(Arbitraries.of(Flag.class), lines())
                .as(Solution.Raised::new)
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<List<String>> names() {
        return Arbitraries.of("whose-voice", "news", "x1-2")
                .list()
                .uniqueElements()
                .ofMaxSize(3);
    }

    private static Arbitrary<Titles> titles() {
        return Combinators.combine(lines().list().ofSize(4), Arbitraries.of(true, false))
                .as((l, copied) -> new Titles(l.get(0), l.get(1), l.get(2), l.get(3), copied));
    }

    private static Arbitrary<QuizContent.Level> levels() {
        return Arbitraries.of(QuizContent.Level.class);
    }

    /** Short texts with all that YAML and JSON give a meaning to. */
    private static Arbitrary<String> lines() {
        return Arbitraries.of(
                        "a",
                        "Z",
                        "7",
                        "yes",
                        "null",
                        "~",
                        "-",
                        ":",
                        "#",
                        "'",
                        "\"",
                        "\\",
                        "{",
                        "]",
                        ",",
                        "&",
                        "*",
                        "!",
                        "%",
                        "@",
                        "|",
                        ">",
                        "?",
                        " ",
                        "\t",
                        "\n",
                        "\u00a0",
                        "\u2028",
                        "é",
                        "е",
                        "😀",
                        "𝒳",
                        "---",
                        "...",
                        "<<",
                        "0x1",
                        "1e3",
                        "2026-01-31",
                        "\r",
                        "\uFFFD",
                        "\u2029",
                        "\uFEFF",
                        "\uFFFE",
                        "\u200D",
                        "e\u0301",
                        "\u0301",
                        "no",
                        "on",
                        "Off",
                        ": ",
                        " #",
                        "  ",
                        "\n\n",
                        " \n",
                        "\n ",
                        "|-",
                        ".inf",
                        "0o7",
                        "1:30",
                        "!!str",
                        "word ".repeat(30))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> Normalizer.normalize(String.join("", parts), Normalizer.Form.NFC))
                .map(text -> text.codePoints()
                        .limit(190)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .map(text ->
                        text.isBlank() || text.strip().isEmpty() || !text.matches("(?s).*\\S.*") ? "x" + text : text);
    }
}
