package org.discern.reteach;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.discern.quiz.PublishedQuiz;
import org.discern.quiz.QuizDocuments;
import org.discern.quiz.QuizHead;

/**
 * Puts items of several versions together in one document, each with its excerpts and articles as they are; only ids are made
 * anew, since those of different sets can be the same. Credit for all of them is in {@code basedOn}.
 */
final class PracticeDocument {

    private static final String ID = "id";
    private static final String ARTICLE = "article";
    private static final String EXCERPT = "excerpt";
    private static final String BASED_ON = "basedOn";

    /** The schema takes no more. */
    private static final int MOST_ORIGINS = 50;

    private static final int LONGEST = 500;

    private final QuizDocuments documents;
    private final ObjectNode made;
    private final Map<PublishedQuiz, ObjectNode> sources = new HashMap<>();
    private final Map<String, String> newIds = new HashMap<>();

    private PracticeDocument(QuizDocuments documents, QuizHead head) {
        this.documents = documents;
        made = documents.empty();
        documents.frame(made, head.name());
        made.put("title", head.title()).put("summary", head.summary()).put("language", head.language());
        made.put("level", head.level().name());
        made.putArray("tags");
    }

    /** @param items at least one, in the order in which they are asked */
    static ObjectNode of(QuizHead head, List<Found> items, QuizDocuments documents) {
        var document = new PracticeDocument(documents, head);
        document.credit(items);
        items.forEach(document::add);
        return document.made;
    }

    private void credit(List<Found> items) {
        Set<ObjectNode> origins = new LinkedHashSet<>();
        List<JsonNode> earlier = new ArrayList<>();
        for (Found found : items) {
            var content = found.version().quiz().content();
            origins.add(documents
                    .empty()
                    .put("title", content.title())
                    .put("author", content.author())
                    .put("licence", content.licence())
                    .put("hash", found.version().hash()));
            source(found).path(BASED_ON).forEach(earlier::add);
        }
        earlier.forEach(origin -> origins.add(origin.deepCopy()));
        ArrayNode basedOn = made.putArray(BASED_ON);
        origins.stream().limit(MOST_ORIGINS).forEach(basedOn::add);
        made.put(
                "author",
                joined(items, found -> found.version().quiz().content().author(), ""));
        made.put(
                "licence",
                joined(
                        items,
                        found -> found.version().quiz().content().licence(),
                        "Each item under the licence of its source, see basedOn: "));
    }

    private static String joined(List<Found> items, Function<Found, String> part, String severalBegin) {
        var parts = items.stream().map(part).distinct().toList();
        String all = (parts.size() > 1 ? severalBegin : "") + String.join("; ", parts);
        return all.length() > LONGEST ? all.substring(0, LONGEST - 1) + "…" : all;
    }

    private void add(Found found) {
        ObjectNode item = named(source(found).path("items"), found.item().id()).deepCopy();
        found.item().question().excerpts().forEach(excerpt -> addExcerpt(found, excerpt));
        item.put(ID, "item-" + (made.withArray("items").size() + 1));
        for (String field : List.of(EXCERPT, "against")) {
            if (item.has(field)) {
                item.put(field, newId(found, EXCERPT, item.get(field).asText()));
            }
        }
        if (item.has("excerpts")) {
            renameExcerpts(found, item);
        }
        made.withArray("items").add(item);
    }

    /** Of an item that labels several. */
    private void renameExcerpts(Found found, ObjectNode item) {
        ArrayNode excerpts = documents.empty().arrayNode();
        item.get("excerpts").forEach(excerpt -> excerpts.add(newId(found, EXCERPT, excerpt.asText())));
        item.set("excerpts", excerpts);
        ObjectNode key = (ObjectNode) item.get("key");
        for (String field : List.of("labels", "accept")) {
            if (key.path(field).isObject()) {
                ObjectNode renamed = documents.empty();
                key.get(field)
                        .properties()
                        .forEach(one -> renamed.set(newId(found, EXCERPT, one.getKey()), one.getValue()));
                key.set(field, renamed);
            }
        }
    }

    private void addExcerpt(Found found, String excerpt) {
        if (isNew(found, EXCERPT, excerpt)) {
            ObjectNode copy = named(source(found).path("excerpts"), excerpt).deepCopy();
            String article = copy.path(ARTICLE).asText();
            if (isNew(found, ARTICLE, article)) {
                ObjectNode text = named(source(found).path("articles"), article).deepCopy();
                made.withArray("articles").add(text.put(ID, newId(found, ARTICLE, article)));
            }
            copy.put(ID, newId(found, EXCERPT, excerpt)).put(ARTICLE, newId(found, ARTICLE, article));
            made.withArray("excerpts").add(copy);
        }
    }

    private ObjectNode source(Found found) {
        return sources.computeIfAbsent(found.version(), version -> documents.write(version.quiz()));
    }

    private boolean isNew(Found found, String part, String id) {
        return !newIds.containsKey(name(found, part, id));
    }

    private String newId(Found found, String part, String id) {
        return newIds.computeIfAbsent(name(found, part, id), any -> part + "-" + (newIds.size() + 1));
    }

    private static String name(Found found, String part, String id) {
        return part + " " + id + " " + found.version().hash();
    }

    private static ObjectNode named(JsonNode parts, String id) {
        for (JsonNode part : parts) {
            if (part.path(ID).asText().equals(id)) {
                return (ObjectNode) part;
            }
        }
        throw new IllegalArgumentException("There is no " + id + ".");
    }
}
