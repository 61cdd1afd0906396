package org.discern.quiz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.discern.grading.Fault;
import org.discern.grading.Item;
import org.discern.platform.JsonProblems;
import org.discern.platform.Problem;
import org.discern.platform.ProblemType;
import org.jspecify.annotations.Nullable;

/** Reads what a key revision shall do. A new key is checked in its place in the document, as in a pack. */
@ApplicationScoped
class KeyChangeReader {

    static final ProblemType INVALID_KEY_REVISION =
            new ProblemType("invalid-key-revision", 422, "The key revision has faults");

    /**
     * A change as it was asked for.
     *
     * @param key as in a pack
     */
    record Wanted(
            String item,
            KeyChange.How how,
            @Nullable ObjectNode key,
            @Nullable String explanation) {}

    private final PackReader packs;

    KeyChangeReader(PackReader packs) {
        this.packs = packs;
    }

    /** @throws Problem {@code invalid-key-revision} with each fault and its pointer, from {@code /changes} on */
    List<KeyChange> read(Quiz quiz, List<Wanted> wanted) {
        refuseIfAny(misfits(quiz, wanted));
        Quiz corrected = corrected(quiz, wanted);
        return wanted.stream()
                .map(change -> new KeyChange(
                        change.item(),
                        change.how(),
                        change.key() == null
                                ? null
                                : corrected.solution(change.item()).key(),
                        normal(change.explanation())))
                .toList();
    }

    private static List<Fault> misfits(Quiz quiz, List<Wanted> wanted) {
        List<Fault> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            var change = wanted.get(i);
            String place = "/changes/" + i;
            if (quiz.item(change.item()).isEmpty()) {
                faults.add(new Fault(place + "/item", "The quiz set has no item of this id."));
            } else if (!seen.add(change.item())) {
                faults.add(new Fault(place + "/item", "Change each item once."));
            }
            if (change.how().takesKey() != (change.key() != null)) {
                String advice = change.key() == null ? " needs the new key." : " takes no key: leave it out.";
                faults.add(new Fault(place + "/key", change.how() + advice));
            }
            if (change.explanation() != null && !change.how().takesExplanation()) {
                faults.add(new Fault(
                        place + "/explanation", change.how() + " brings the published one back: leave it out."));
            }
        }
        return faults;
    }

    /** The quiz with the new keys in the place of the published ones. */
    private Quiz corrected(Quiz quiz, List<Wanted> wanted) {
        ObjectNode document = QuizJson.document(quiz);
        var ids = quiz.content().items().stream().map(Item::id).toList();
        Map<String, String> places = new LinkedHashMap<>();
        try {
            for (int i = 0; i < wanted.size(); i++) {
                var key = wanted.get(i).key();
                if (key != null) {
                    int at = ids.indexOf(wanted.get(i).item());
                    String place = "/changes/" + i + "/key";
                    places.put("/items/" + at + "/key", place);
                    ((ObjectNode) document.at("/items/" + at)).set("key", normal(key, place));
                }
            }
            return packs.read(document, faults -> refuseIfAny(moved(faults, places)));
        } catch (JsonProcessingException e) {
            throw refused(JsonProblems.of(e).errors());
        }
    }

    /** Its texts in the form that packs have them in. */
    private static JsonNode normal(ObjectNode key, String place) {
        try {
            return LocatedTree.read(key.toString(), LocatedTree.Notation.JSON).root();
        } catch (LocatedTree.Refused e) {
            throw refused(List.of(Problem.Detail.at(place, String.valueOf(e.getOriginalMessage()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String normal(@Nullable String text) {
        return text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The faults with pointers into the request: what is not in a new key was published as it is. */
    private static List<Fault> moved(List<Fault> faults, Map<String, String> places) {
        List<Fault> moved = new ArrayList<>();
        for (Fault fault : faults) {
            places.forEach((published, place) -> {
                if (fault.pointer().equals(published) || fault.pointer().startsWith(published + "/")) {
                    moved.add(new Fault(place + fault.pointer().substring(published.length()), fault.message()));
                }
            });
        }
        return moved;
    }

    private static void refuseIfAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw refused(faults.stream()
                    .map(fault -> Problem.Detail.at(fault.pointer(), fault.message()))
                    .toList());
        }
    }

    private static Problem refused(List<Problem.Detail> faults) {
        return Problem.of(INVALID_KEY_REVISION, "Mend the faults and send it again; nothing was changed.", faults);
    }
}
