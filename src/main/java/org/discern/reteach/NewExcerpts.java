package org.discern.reteach;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.discern.account.Person;
import org.discern.classroom.AssignedQuiz;
import org.discern.classroom.Assigning;
import org.discern.grading.Item;
import org.discern.insight.Labelled;
import org.discern.insight.MisconceptionGroup;
import org.discern.quiz.KeyChain;
import org.discern.quiz.KeyCorrections;
import org.discern.quiz.KeysInUse;
import org.discern.quiz.LibraryFilter;
import org.discern.quiz.LibraryQuery;
import org.discern.quiz.LibrarySearch;
import org.discern.quiz.MarkSchemes;
import org.discern.quiz.PublishedQuiz;
import org.discern.quiz.PublishedQuizzes;
import org.discern.quiz.QuizLibrary;

/**
 * Finds items of the library for a group: published, in a language and of words that the class knows neither from the sets
 * that it has been given nor from copies of them, not corrected by the school since, and under a licence that lets them be
 * put together.
 */
@ApplicationScoped
class NewExcerpts {

    /** The newest sets of the library that have the label somewhere are looked into, and no more. */
    private static final int SETS = 60;

    private static final Comparator<Found> IN_NO_TELLING_ORDER = Comparator.comparing(
            found -> UUID.nameUUIDFromBytes(found.place().toString().getBytes(UTF_8)));

    private final LibrarySearch library;
    private final PublishedQuizzes versions;
    private final MarkSchemes schemes;
    private final KeyCorrections corrections;
    private final Assigning assigning;

    NewExcerpts(
            LibrarySearch library,
            PublishedQuizzes versions,
            MarkSchemes schemes,
            KeyCorrections corrections,
            Assigning assigning) {
        this.library = library;
        this.versions = versions;
        this.schemes = schemes;
        this.corrections = corrections;
        this.assigning = assigning;
    }

    /** In an order that does not tell keys and is always the same; of the same words one item only. */
    @Transactional
    List<Found> of(UUID classId, MisconceptionGroup group, Person teacher) {
        var seen =
                SeenQuotes.in(assigning.of(classId).stream().map(this::version).toList());
        var candidates = candidates(group, teacher)
                .filter(candidate -> seen.languages()
                        .contains(candidate.version().quiz().content().language()))
                .filter(seen::areNew)
                .sorted(IN_NO_TELLING_ORDER)
                .toList();
        List<Found> found = new ArrayList<>();
        Set<String> quotes = new HashSet<>();
        for (Found candidate : candidates) {
            if (Collections.disjoint(quotes, candidate.quotes())) {
                quotes.addAll(candidate.quotes());
                found.add(candidate);
            }
        }
        return found;
    }

    private Stream<Found> candidates(MisconceptionGroup group, Person teacher) {
        return Stream.of(group.keyed(), group.given())
                .flatMap(label ->
                        library.find(teacher, labelled(label), new LibraryQuery.Slice(null, SETS)).items().stream())
                .distinct()
                .flatMap(set -> items(set, group, teacher));
    }

    private static LibraryFilter labelled(String label) {
        return new LibraryFilter(null, null, label, null, null, null, null, null, false);
    }

    private Stream<Found> items(QuizLibrary.Summary set, MisconceptionGroup group, Person teacher) {
        var version = versions.get(set.id(), set.latestVersion());
        var content = version.quiz().content();
        if (!Licences.allow(set, content.licence(), teacher)) {
            return Stream.empty();
        }
        var chain = new KeyChain(set.id(), version.number(), teacher.schoolId());
        var scheme = schemes.of(chain, KeysInUse.only(corrections.latest(chain)));
        return content.items().stream()
                .filter(scheme::counts)
                .filter(item -> scheme.exercise(item)
                        .key()
                        .equals(version.quiz().solution(item.id()).key()))
                .map(item -> new Found(version, item, asked(version, item)))
                .filter(found -> trains(found.asked(), group));
    }

    private static List<Labelled> asked(PublishedQuiz version, Item item) {
        return Labelled.of(version.quiz().exercise(item));
    }

    /** Whether it asks about what is misunderstood, or about what that is taken for: telling them apart needs both. */
    static boolean trains(Collection<Labelled> asked, MisconceptionGroup group) {
        return asked.stream()
                .anyMatch(one -> one.tempts(group.axis(), group.keyed(), group.given())
                        || one.tempts(group.axis(), group.given(), group.keyed()));
    }

    private PublishedQuiz version(AssignedQuiz assignment) {
        return versions.get(assignment.quizSetId(), assignment.version());
    }
}
