package org.discern.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.discern.analysis.Analyzer;
import org.discern.analysis.NewsText;
import org.discern.article.ArticleLibrary.StoredArticle;
import org.discern.authoring.check.Asked;
import org.discern.authoring.proposal.Extract;
import org.discern.authoring.proposal.Proposer;
import org.discern.authoring.proposal.Wish;
import org.discern.label.Part;
import org.discern.label.Span;
import org.jspecify.annotations.Nullable;

/** Puts an article into a draft, and the items that the analysis proposes about it. */
@ApplicationScoped
class Proposing {

    /** Said where a teacher has not said what may be done with a text: publishing needs a word on it. */
    private static final String UNKNOWN_LICENCE = "Not stated: for use in class only";

    private final Analyzer analyzer;

    Proposing(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** The same for the same draft, article and wish. */
    UnaryOperator<ObjectNode> items(StoredArticle article, Wish wish) {
        return draft -> {
            String id = put(draft, article);
            var text = new NewsText(article.headline(), article.body());
            var proposals = Proposer.propose(text, analyzer.analyze(text), wish, taken(draft, id));
            proposals.forEach(proposal -> add(draft, id, text, proposal));
            return draft;
        };
    }

    /** Puts the article into the draft, unless it is there, and returns its id. */
    static String put(ObjectNode draft, StoredArticle article) {
        ArrayNode articles = draft.withArray("articles");
        for (JsonNode known : articles) {
            if (known.path("body").asText().equals(article.body())
                    && Objects.equals(known.path("headline").textValue(), article.headline())) {
                return known.path("id").asText();
            }
        }
        String id = DraftIds.free("article", articles);
        ObjectNode fresh = articles.addObject().put("id", id);
        put(fresh, "headline", article.headline());
        put(fresh, "byline", article.byline());
        put(fresh, "outlet", article.outlet());
        put(fresh, "date", article.date());
        put(fresh, "url", article.url());
        fresh.put("licence", article.licence() == null ? UNKNOWN_LICENCE : article.licence());
        fresh.put("body", article.body());
        return id;
    }

    private static void put(ObjectNode node, String field, @Nullable Object value) {
        if (value != null) {
            node.put(field, value.toString());
        }
    }

    private static List<Extract> taken(JsonNode draft, String article) {
        Set<String> used = Asked.in(draft);
        List<Extract> taken = new ArrayList<>();
        for (JsonNode excerpt : draft.path("excerpts")) {
            int start = excerpt.path("start").asInt(-1);
            int end = excerpt.path("end").asInt(-1);
            if (excerpt.path("article").asText().equals(article)
                    && used.contains(excerpt.path("id").asText())
                    && start >= 0
                    && end > start) {
                taken.add(new Extract(part(excerpt), new Span(start, end)));
            }
        }
        return taken;
    }

    private static Part part(JsonNode excerpt) {
        return excerpt.path("part").asText().equals(Part.HEADLINE.name()) ? Part.HEADLINE : Part.BODY;
    }

    private static void add(ObjectNode draft, String article, NewsText text, Proposer.Proposal proposal) {
        ArrayNode excerpts = draft.withArray("excerpts");
        List<String> ids = new ArrayList<>();
        for (Extract extract : proposal.extracts()) {
            String id = DraftIds.free("line", excerpts);
            String whole = extract.part() == Part.HEADLINE ? String.valueOf(text.headline()) : text.body();
            excerpts.addObject()
                    .put("id", id)
                    .put("article", article)
                    .put("part", extract.part().name())
                    .put("quote", extract.span().in(whole))
                    .put("start", extract.span().start())
                    .put("end", extract.span().end());
            ids.add(id);
        }
        ArrayNode items = draft.withArray("items");
        ObjectNode item = items.addObject().put("id", DraftIds.free("item", items));
        item.setAll(proposal.json().apply(ids));
    }
}
