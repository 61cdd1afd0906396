package org.discern.authoring.proposal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.discern.analysis.Analysis;
import org.discern.analysis.NewsText;
import org.discern.grading.Kind;

/** Proposes quiz items from what the analysis found in an article. */
public final class Proposer {

    private Proposer() {}

    /**
     * An item as in a pack, without its {@code id}, with the field {@code proposed}.
     *
     * @param extracts the ranges that it asks about
     * @param json writes it for the excerpts' ids, in the order of {@code extracts}
     */
    public record Proposal(List<Extract> extracts, Function<List<String>, ObjectNode> json) {}

    /**
     * Items in reading order; none of them asks about what is taken.
     *
     * @param taken what other items ask about already
     */
    public static List<Proposal> propose(NewsText text, Analysis analysis, Wish wish, List<Extract> taken) {
        var article = new ArticleReading(text, analysis);
        List<Candidate> candidates = new ArrayList<>();
        wish.kinds().stream()
                .distinct()
                .flatMap(kind -> writer(kind, wish).candidates(article))
                .forEach(candidates::add);
        return choose(wish, candidates, taken).stream().map(Proposer::proposal).toList();
    }

    /** Sorting takes many sentences for one item: a short article offers more without it. */
    private static List<Candidate> choose(Wish wish, List<Candidate> candidates, List<Extract> taken) {
        var chosen = new Choosing(wish, candidates, taken).choose();
        var others = wish.kinds().stream().filter(kind -> kind != Kind.SORT).toList();
        if (chosen.size() >= wish.items() || others.isEmpty()) {
            return chosen;
        }
        var unsorted = new Wish(wish.items(), others, wish.axes(), wish.balance());
        var more = new Choosing(unsorted, candidates, taken).choose();
        return more.size() > chosen.size() ? more : chosen;
    }

    private static Proposal proposal(Candidate candidate) {
        return new Proposal(candidate.extracts(), ids -> {
            ObjectNode item = candidate.item().apply(ids);
            item.putObject("proposed")
                    .put("confidence", Math.round(candidate.confidence() * 100) / 100.0)
                    .put("reason", candidate.reason());
            return item;
        });
    }

    private static ItemWriter writer(Kind kind, Wish wish) {
        return switch (kind) {
            case CLASSIFY -> new ClassifyWriter(wish.axes());
            case SORT -> new SortWriter();
            case HIGHLIGHT -> new HighlightWriter();
            case ATTRIBUTE -> new AttributeWriter();
            case COMPARE -> new CompareWriter();
            case EVIDENCE -> new EvidenceWriter();
        };
    }
}
