package org.discern.authoring.check;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.discern.analysis.Analyzer;
import org.discern.quiz.QuizDocuments;

/** Looks at a draft as a good colleague would, before it is published. */
@ApplicationScoped
public class DraftCheck {

    private final List<Rule> rules;

    DraftCheck(QuizDocuments documents, Analyzer analyzer) {
        this.rules = List.of(
                new Completeness(documents),
                new Review(),
                new LabelBalance(),
                new PositionBalance(),
                new GivingAway(),
                new Repetition(),
                new Outlets(),
                new Readability(),
                new Context(),
                new Disagreement(analyzer));
    }

    /** What stands in the way of publishing first. */
    public List<Advice> of(ObjectNode draft) {
        var sketch = new Sketch(draft);
        return rules.stream()
                .flatMap(rule -> rule.look(sketch))
                .sorted(Comparator.comparing(Advice::weight))
                .toList();
    }
}
