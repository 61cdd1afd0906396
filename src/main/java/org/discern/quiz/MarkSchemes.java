package org.discern.quiz;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.discern.platform.Problem;

/** Mark schemes, made once and kept in memory: neither versions nor revisions ever change. */
@ApplicationScoped
public class MarkSchemes {

    private final PublishedQuizzes quizzes;
    private final KeyRevisions revisions;

    MarkSchemes(PublishedQuizzes quizzes, KeyRevisions revisions) {
        this.quizzes = quizzes;
        this.revisions = revisions;
    }

    /**
     * How the answers to an assignment are marked. Asks nothing of the database where no key was corrected.
     *
     * @throws Problem {@code not-found} if there is no such version
     */
    @CacheResult(cacheName = "mark-schemes")
    @Transactional
    public MarkScheme of(KeyChain chain, KeysInUse keys) {
        Quiz quiz = quizzes.get(chain.quizSetId(), chain.version()).quiz();
        int last = IntStream.concat(
                        IntStream.of(keys.revision()), keys.notBelow().stream().mapToInt(Integer::intValue))
                .max()
                .orElseThrow();
        List<List<KeyChange>> changes = changes(chain, quiz, last);
        MarkScheme scheme = at(quiz, changes, keys.revision());
        for (int earlier : keys.notBelow()) {
            scheme = scheme.notBelow(at(quiz, changes, earlier));
        }
        return scheme;
    }

    /** By the school's latest revision, whatever its assignments use. */
    MarkScheme latest(KeyChain chain) {
        Quiz quiz = quizzes.get(chain.quizSetId(), chain.version()).quiz();
        int last = revisions.latest(chain);
        return at(quiz, changes(chain, quiz, last), last);
    }

    private List<List<KeyChange>> changes(KeyChain chain, Quiz quiz, int last) {
        return last == 0
                ? Collections.emptyList()
                : revisions.upTo(chain, last).stream()
                        .map(revision -> KeyChangeJson.read(revision.changes(), quiz))
                        .toList();
    }

    private static MarkScheme at(Quiz quiz, List<List<KeyChange>> changes, int revision) {
        if (revision > changes.size()) {
            throw new IllegalArgumentException("There is no key revision " + revision + ".");
        }
        MarkScheme scheme = MarkScheme.of(quiz);
        for (var change : changes.subList(0, revision)) {
            scheme = scheme.after(change);
        }
        return scheme;
    }
}
