package org.discern.quiz;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.discern.grading.Item;
import org.discern.grading.Ruling;

/** What makes an item the one it is, whatever version or set it stands in. */
final class Fingerprint {

    private Fingerprint() {}

    /** SHA-256, in hexadecimal, of what is asked, of the words that it is asked about, and of the keys that are in use. */
    static String of(Quiz quiz, Item item, Ruling ruling) {
        ObjectNode whole = QuizJson.MAPPER.createObjectNode();
        ObjectNode asked = QuizJson.MAPPER.valueToTree(item);
        asked.remove("id");
        whole.set("item", asked);
        var texts = whole.putArray("excerpts");
        item.question().excerpts().forEach(excerpt -> texts.add(quiz.texts().text(excerpt)));
        var keys = whole.putArray("keys");
        ruling.keys().forEach(key -> keys.add(QuizJson.key(quiz, item, key)));
        return Sealed.sha256(whole.toString());
    }
}
