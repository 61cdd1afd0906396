package org.discern.attempt;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.discern.account.StudentId;
import org.discern.grading.Item;
import org.discern.grading.Mark;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.jspecify.annotations.Nullable;

/** Takes batches of answers: stores each once, marks it, and says of each what became of it. */
@ApplicationScoped
class Intake {

    static final ProblemType RESPONSE_ID_TAKEN =
            new ProblemType("response-id-taken", 409, "Another answer was stored under this id");

    private final Sheets sheets;
    private final EventReader reader;
    private final ResponseLog log;
    private final MarkBook marks;
    private final Reveals reveals;

    Intake(Sheets sheets, EventReader reader, ResponseLog log, MarkBook marks, Reveals reveals) {
        this.sheets = sheets;
        this.reader = reader;
        this.log = log;
        this.marks = marks;
        this.reveals = reveals;
    }

    /** One event of a batch: either an answer, or the problem that it has. */
    private record Entry(
            @Nullable UUID id,
            @Nullable GivenResponse response,
            @Nullable Problem problem) {}

    /**
     * Takes a batch. When this has returned, each answer that is said to be stored is durable.
     *
     * @return an outcome for each event, in their order
     * @throws Problem {@code not-found} if the attempt is not the student's own
     */
    @Transactional
    List<Outcome> take(StudentId student, UUID attemptId, List<JsonNode> events) {
        Sheet sheet = sheets.own(student, attemptId, LockModeType.PESSIMISTIC_READ);
        List<Entry> entries = events.stream().map(event -> entry(event, sheet)).toList();
        List<GivenResponse> good = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.response() != null) {
                good.add(entry.response());
            }
        }
        mark(sheet, log.append(sheet.key(), received(sheet, good)));
        var ids = good.stream().map(GivenResponse::id).toList();
        var stored = log.find(sheet.key(), ids, sheet::kindOf);
        return entries.stream().map(entry -> outcome(entry, stored)).toList();
    }

    private Entry entry(JsonNode event, Sheet sheet) {
        try {
            var response = reader.read(event, sheet.quiz());
            return new Entry(response.id(), response, null);
        } catch (Problem problem) {
            return new Entry(EventReader.id(event), null, problem);
        }
    }

    private List<StoredResponse> received(Sheet sheet, List<GivenResponse> responses) {
        boolean submitted = sheet.attempt().isSubmitted();
        Set<String> seen = reveals.seen(sheet.key());
        return responses.stream()
                // Two batches with the same answers store them in one order, or they could wait for each other for
                // ever.
                .sorted(Comparator.comparing(GivenResponse::id))
                .map(response -> {
                    var afterReveal = seen.contains(response.item()) ? Standing.AFTER_REVEAL : Standing.COUNTS;
                    var standing = submitted ? Standing.AFTER_SUBMISSION : afterReveal;
                    return new StoredResponse(response, sheet.now(), standing);
                })
                .toList();
    }

    private void mark(Sheet sheet, List<StoredResponse> fresh) {
        Map<String, GivenResponse> standing = new HashMap<>();
        for (StoredResponse stored : fresh) {
            if (stored.standing() == Standing.COUNTS) {
                var response = stored.response();
                standing.merge(response.item(), response, (a, b) -> b.standsAgainst(a) ? b : a);
            }
        }
        // Two batches that touch the same items lock them in one order, or they could wait for each other for ever.
        var entries = standing.values().stream()
                .sorted(Comparator.comparing(GivenResponse::item))
                .map(response -> new MarkBook.Entry(response, mark(sheet, response)))
                .toList();
        marks.enter(sheet.key(), entries);
    }

    private static Mark mark(Sheet sheet, GivenResponse response) {
        Item item = sheet.quiz().item(response.item()).orElseThrow();
        boolean partialCredit = sheet.assignment().policy().partialCredit();
        return sheet.scheme().mark(item, response.answer(), partialCredit);
    }

    private static Outcome outcome(Entry entry, Map<UUID, StoredResponse> stored) {
        if (entry.problem() != null) {
            return Outcome.rejected(entry.id(), entry.problem());
        }
        var kept = Objects.requireNonNull(stored.get(entry.id()), "a good event is in the log");
        if (kept.response().equals(entry.response())) {
            return Outcome.stored(kept);
        }
        return Outcome.rejected(
                entry.id(),
                Problem.of(
                        RESPONSE_ID_TAKEN, "The first answer under this id is kept: send another one under its own."));
    }
}
