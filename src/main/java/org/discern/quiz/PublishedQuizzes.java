package org.discern.quiz;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.discern.platform.Problem;

/** Published versions, read once and kept in memory: they never change. */
@ApplicationScoped
public class PublishedQuizzes {

    private final QuizVersions versions;

    PublishedQuizzes(QuizVersions versions) {
        this.versions = versions;
    }

    /** @throws Problem {@code not-found} */
    @CacheResult(cacheName = "published-quizzes")
    @Transactional
    public PublishedQuiz get(UUID quizSet, int number) {
        var version = versions.findByIdOptional(new QuizVersion.Id(quizSet, number))
                .orElseThrow(() -> Problem.notFound("version of a quiz set"));
        try {
            Quiz quiz = QuizJson.read(version.content(), version.key());
            return new PublishedQuiz(
                    quizSet, number, quiz, version.contentHash(), version.hash(), version.publishedAt());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Version " + number + " of quiz set " + quizSet + " cannot be read", e);
        }
    }
}
