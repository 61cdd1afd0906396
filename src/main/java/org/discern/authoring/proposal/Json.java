package org.discern.authoring.proposal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import org.discern.grading.Kind;
import org.discern.label.Span;

/** Writes the fields of items as in a pack. */
final class Json {

    private Json() {}

    static ObjectNode item(Kind kind, String prompt) {
        return object().put("kind", kind.word()).put("prompt", prompt);
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static void strings(ObjectNode node, String field, Collection<String> values) {
        var list = node.putArray(field);
        values.forEach(list::add);
    }

    /** Key spans, told by their words; positions count from the start of the excerpt. */
    static void spans(ObjectNode item, ArticleReading article, Extract excerpt, List<Span> words) {
        var spans = item.putObject("key").putArray("spans");
        for (Span span : words) {
            spans.addObject()
                    .put("quote", article.words(excerpt.part(), span))
                    .put("start", span.start() - excerpt.span().start())
                    .put("end", span.end() - excerpt.span().start());
        }
    }

    static ObjectNode explained(ObjectNode item, String explanation, String... skills) {
        item.put("explanation", explanation);
        strings(item, "skills", List.of(skills));
        return item;
    }
}
