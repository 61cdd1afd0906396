package org.discern.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;

/** The JSON-LD of a page, as schema.org has it for articles. What is broken is as if it were not there. */
final class LinkedData {

    private static final Set<String> OTHER_ARTICLES = Set.of("BlogPosting", "LiveBlogPosting", "Report", "Review");
    private static final int MOST_NAMES = 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private LinkedData() {}

    /** The first article that the page describes. */
    static Optional<JsonNode> article(Document page) {
        List<JsonNode> found = new ArrayList<>();
        page.select("script[type=application/ld+json]").forEach(script -> {
            for (JsonNode thing : list(read(script.data()))) {
                found.add(thing);
                list(thing.path("@graph")).forEach(found::add);
            }
        });
        return found.stream().filter(LinkedData::isArticle).findFirst();
    }

    /** The name of a person or an organisation, or of several. */
    static String names(JsonNode who) {
        return StreamSupport.stream(list(who).spliterator(), false)
                .map(one -> one.isTextual() ? one.asText() : one.path("name").asText())
                .filter(name -> !name.isBlank() && !name.startsWith("http"))
                .limit(MOST_NAMES)
                .collect(Collectors.joining(", "));
    }

    private static boolean isArticle(JsonNode thing) {
        return StreamSupport.stream(list(thing.path("@type")).spliterator(), false)
                .map(JsonNode::asText)
                .anyMatch(type -> type.endsWith("Article") || OTHER_ARTICLES.contains(type));
    }

    private static Iterable<JsonNode> list(JsonNode one) {
        return one.isArray() ? one : one.isMissingNode() ? List.of() : List.of(one);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json.replace("<!--", "").replace("-->", ""));
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
