package org.discern.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.discern.grading.Fault;
import org.discern.grading.Kind;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.discern.quiz.QuizDocuments;

/** Keeps out of a draft what is wrong; what is unfinished may come in. */
@ApplicationScoped
class DraftGuard {

    static final ProblemType TOO_MANY_ITEMS = new ProblemType("too-many-items", 422, "The quiz set has too many items");
    static final ProblemType DRAFT_TOO_LARGE = new ProblemType("draft-too-large", 422, "The draft is too large");
    static final ProblemType UNKNOWN_KIND = new ProblemType("unknown-kind", 422, "There is no such kind of item");
    static final ProblemType SPAN_OUT_OF_RANGE =
            new ProblemType("span-out-of-range", 422, "A span ends after its text");
    static final ProblemType SPAN_MISMATCH =
            new ProblemType("span-mismatch", 422, "The words do not stand where they should");
    static final ProblemType KEY_DOES_NOT_FIT =
            new ProblemType("key-does-not-fit", 422, "The key does not fit the item");
    static final ProblemType INVALID_DRAFT = new ProblemType("invalid-draft", 422, "The draft has faults");

    /** In UTF-8. The longest article that is taken and 200 items fit in; a hundred revisions of them are kept. */
    private static final int MOST_BYTES = 2 << 20;

    private static final Pattern KEY = Pattern.compile("/items/[0-9]+/key(/.*)?");
    private static final List<String> LISTS = List.of("articles", "excerpts", "items");

    private final QuizDocuments documents;

    DraftGuard(QuizDocuments documents) {
        this.documents = documents;
    }

    /**
     * Checks a draft, and writes into it where its excerpts and key spans stand. Excerpts that the edit left alone may
     * lose their place when it changed the article: {@link #lost} names them.
     *
     * @param before the draft before the edit
     * @throws Problem one of the types above, with a pointer for each fault
     */
    void admit(ObjectNode draft, JsonNode before) {
        if (draft.path("items").size() > QuizDocuments.MOST_ITEMS) {
            throw Problem.of(TOO_MANY_ITEMS, "Keep at most " + QuizDocuments.MOST_ITEMS + " items in a set.");
        }
        if (draft.toString().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw Problem.of(DRAFT_TOO_LARGE, "Keep a set within 2 MiB: shorten its articles, or make a second set.");
        }
        refuse(UNKNOWN_KIND, unknownKinds(draft.path("items")));
        refuse(documents.faultsOfForm(draft));
        refuse(INVALID_DRAFT, repeatedIds(draft));
        var excerpts = new DraftExcerpts(draft);
        Set<String> untouched = excerpts.alsoIn(before);
        excerpts.follow(untouched);
        refuse(SPAN_OUT_OF_RANGE, without(untouched, excerpts.outOfRange()));
        refuse(SPAN_MISMATCH, without(untouched, documents.anchor(draft)));
        refuse(documents.faultsOfItems(draft));
    }

    /** The excerpts of an admitted draft that stand nowhere in its articles. */
    List<Fault> lost(ObjectNode draft) {
        return documents.anchor(draft.deepCopy()).stream()
                .filter(fault -> fault.pointer().startsWith("/excerpts/"))
                .toList();
    }

    private static List<Fault> without(Set<String> pointers, List<Fault> faults) {
        return faults.stream()
                .filter(fault -> !pointers.contains(fault.pointer().replaceFirst("/[a-z]+$", "")))
                .toList();
    }

    private static List<Fault> unknownKinds(JsonNode items) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            JsonNode kind = items.path(i).path("kind");
            if (kind.isTextual() && Kind.of(kind.asText()).isEmpty()) {
                faults.add(new Fault("/items/" + i + "/kind", "Use one of " + kinds() + "."));
            }
        }
        return faults;
    }

    static String kinds() {
        return Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.joining(", "));
    }

    private static List<Fault> repeatedIds(JsonNode draft) {
        List<Fault> faults = new ArrayList<>();
        for (String list : LISTS) {
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < draft.path(list).size(); i++) {
                String id = draft.path(list).get(i).path("id").asText();
                if (!seen.add(id)) {
                    faults.add(new Fault("/" + list + "/" + i + "/id", "The id " + id + " is taken: choose another."));
                }
            }
        }
        return faults;
    }

    /** A fault of a key has a type of its own, wherever it was found. */
    private static void refuse(List<Fault> faults) {
        boolean ofKeys =
                faults.stream().allMatch(fault -> KEY.matcher(fault.pointer()).matches());
        refuse(ofKeys ? KEY_DOES_NOT_FIT : INVALID_DRAFT, faults);
    }

    private static void refuse(ProblemType type, List<Fault> faults) {
        if (!faults.isEmpty()) {
            var errors = faults.stream()
                    .map(fault -> Problem.Detail.at(fault.pointer(), fault.message()))
                    .toList();
            throw Problem.of(type, "Mend what errors names; the draft is as it was.", errors);
        }
    }
}
