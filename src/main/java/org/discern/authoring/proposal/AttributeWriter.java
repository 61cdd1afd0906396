package org.discern.authoring.proposal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.discern.analysis.ReportedSpeech;
import org.discern.analysis.SourceMeter;
import org.discern.analysis.Statement;
import org.discern.grading.Kind;
import org.discern.label.Attribution;
import org.discern.label.Span;
import org.discern.label.Words;

/** What somebody says, without the words that say who: who is it? Asked of articles in which more than one speaks. */
final class AttributeWriter implements ItemWriter {

    private static final String AUTHOR = "the author of the article";
    private static final int FEWEST_WORDS = 4;
    private static final int MOST_OTHERS = 3;

    @Override
    public Stream<Candidate> candidates(ArticleReading article) {
        return article.voices().stream().flatMap(statement -> article.speech(statement).stream()
                .filter(speech -> speech.attribution() == Attribution.FULL && speech.within() == null)
                .flatMap(speech -> candidate(statement, speech, article).stream()));
    }

    private static Optional<Candidate> candidate(Statement statement, ReportedSpeech speech, ArticleReading article) {
        String source = article.source(speech).orElse("");
        List<String> others = others(article, source);
        if (source.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        return said(statement, speech, article)
                .filter(said -> Stream.concat(Stream.of(source), others.stream())
                        .noneMatch(name -> names(article.words(said), name)))
                .map(said -> new Candidate(
                        Kind.ATTRIBUTE,
                        source,
                        List.of(said),
                        speech.confidence() + article.fitness(statement),
                        speech.confidence(),
                        speech.reason(),
                        ids -> item(ids.get(0), source, others, new Explanations(article).voice(statement))));
    }

    /** The longest piece of what is said. */
    private static Optional<Extract> said(Statement statement, ReportedSpeech speech, ArticleReading article) {
        return speech.content().stream()
                .filter(piece -> piece.start() >= statement.span().start()
                        && piece.end() <= statement.span().end())
                .max(Comparator.comparing(Span::length))
                .map(piece -> new Extract(speech.part(), piece))
                .filter(piece -> Words.of(article.words(piece)).size() >= FEWEST_WORDS);
    }

    private static boolean names(String words, String source) {
        return Words.of(source).stream()
                .map(word -> word.in(source))
                .anyMatch(name -> Character.isUpperCase(name.codePointAt(0)) && words.contains(name));
    }

    /** Others who speak in the article, the most quoted first. */
    private static List<String> others(ArticleReading article, String source) {
        return article.analysis().meter().sources().stream()
                .filter(voice -> !voice.vague() && !voice.name().equals(source))
                .map(SourceMeter.Voice::name)
                .limit(MOST_OTHERS)
                .toList();
    }

    private static ObjectNode item(String excerpt, String source, List<String> others, String explanation) {
        List<String> options = new ArrayList<>(others);
        options.add(source);
        Collections.sort(options);
        options.add(AUTHOR);
        ObjectNode item = Json.item(Kind.ATTRIBUTE, "Who says this? Look it up in the article.")
                .put("excerpt", excerpt);
        Json.strings(item, "options", options);
        item.putObject("key").put("source", source);
        return Json.explained(item, explanation, "whose-voice");
    }
}
