package org.discern.grading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of item, each with the types that it is made of. */
public enum Kind {
    CLASSIFY(Classify.class, Classify.Key.class, Classify.Answer.class),
    SORT(Sort.class, Sort.Key.class, Sort.Answer.class),
    HIGHLIGHT(Highlight.class, Highlight.Key.class, Highlight.Answer.class),
    ATTRIBUTE(Attribute.class, Attribute.Key.class, Attribute.Answer.class),
    COMPARE(Compare.class, Compare.Key.class, Compare.Answer.class),
    EVIDENCE(Evidence.class, Evidence.Key.class, Evidence.Answer.class);

    private final Class<? extends Question<?, ?>> question;
    private final Class<? extends Key> key;
    private final Class<? extends Answer> answer;

    Kind(Class<? extends Question<?, ?>> question, Class<? extends Key> key, Class<? extends Answer> answer) {
        this.question = question;
        this.key = key;
        this.answer = answer;
    }

    /** The word for it in packs and in the API: {@code classify}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    public Class<? extends Question<?, ?>> question() {
        return question;
    }

    public Class<? extends Key> key() {
        return key;
    }

    public Class<? extends Answer> answer() {
        return answer;
    }
}
