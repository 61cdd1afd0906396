package org.discern.analysis.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.discern.analysis.speech.Cues.Cue;
import org.discern.analysis.speech.Frame.Range;
import org.discern.analysis.text.Sentence;
import org.discern.analysis.text.Unit;
import org.jspecify.annotations.Nullable;

/** Finds the attributions of one sentence, from left to right. */
final class FrameFinder {

    private static final Set<String> BEFORE_CUE = Set.of(
            "has", "have", "had", "is", "are", "was", "were", "be", "been", "being", "will", "would", "could", "can", "may",
            "might", "should", "did", "does", "do", "'s", "'ve", "'d", "'re", "'ll", "n't", "not", "to", "also", "ca", "wo");

    private static final Set<String> ADVERBS = Set.of(
            "also", "never", "still", "then", "once", "even", "just", "often", "now", "all", "again", "long", "first", "already",
            "always", "ever", "further", "later", "rather", "sometimes", "seldom", "soon", "twice");

    private static final Set<String> DOCUMENTS = Set.of(
            "poll", "polls", "survey", "surveys", "study", "studies", "report", "reports", "data", "results", "figures",
            "numbers", "analysis", "review", "investigation", "records", "documents", "emails", "census", "statistics",
            "research", "polling", "audit", "evidence", "memo", "letter", "filing", "filings", "messages", "tests", "document",
            "researchers", "investigators", "scientists", "statement", "article", "court", "jury", "average", "transcript");

    /** Nouns that somebody voices, whoever it is. */
    private static final Set<String> VOICED = Set.of(
            "concerns", "concern", "fears", "criticism", "questions", "allegations", "accusations", "speculation", "calls",
            "demands", "rumors", "rumours", "complaints", "claims", "suspicions", "doubts", "hopes", "worries", "suggestions",
            "predictions", "warnings", "threats", "charges");

    private final List<Unit> units;
    private final Cues cues;
    private final NounPhrases phrases;
    private final Complements complements;
    private final List<Frame> frames = new ArrayList<>();
    private final int end;
    private final boolean titleCase;

    FrameFinder(List<Unit> units, Cues cues) {
        this.units = units;
        this.cues = cues;
        phrases = new NounPhrases(units);
        end = endOf(units);
        titleCase = Sentence.isTitleCase(units);
        complements = new Complements(units, end);
    }

    private static int endOf(List<Unit> units) {
        int end = units.size();
        while (end > 0 && units.get(end - 1).is(".", "!", "?", "…", ")", "]")) {
            end--;
        }
        return end;
    }

    List<Frame> find() {
        for (int at = 0; at < end; at++) {
            Frame frame = at(at);
            if (frame != null) {
                frames.add(frame);
                at = Math.max(at, frame.cue().to() - 1);
            }
        }
        addColon();
        for (int at = 1; at < end; at++) {
            if (units.get(at).isTag("QUOTE") && !units.get(at).capitalized() && !isCovered(at)) {
                if (units.get(at).lower().split(" ").length > 2 || units.get(at - 1).is("to", "as", "that")) {
                    addGoverned(at);
                }
            }
        }
        return frames;
    }

    /** "Kelly responded pointedly, with a smile: …", "Cruz: …": whoever acts before the colon is the source. */
    private void addColon() {
        if (units.get(units.size() - 1).is(":") && frames.stream().noneMatch(frame -> frame.content().isEmpty())) {
            Range source = firstSubject(end - 1);
            frames.add(new Frame(CueClass.UTTER, ":", cueBefore(end - 1, source), source, List.of(), false));
            return;
        }
        int colon = 1;
        while (colon < end - 1 && !units.get(colon).is(":")) {
            colon++;
        }
        if (colon >= end - 1 || colon > 40 || isCovered(colon + 1)) {
            return;
        }
        boolean quote = units.get(colon + 1).isTag("QUOTE");
        Range label = colon <= 6 ? phrases.endingAt(colon - 1) : null;
        if (label != null && label.from() == 0 && (quote || isHeadline() || isName(label))) {
            var content = new Range(colon + 1, quote ? colon + 2 : end);
            frames.add(new Frame(CueClass.SAY, ":", new Range(colon, colon + 1), label, List.of(content), false));
        } else if (quote) {
            Range source = firstSubject(colon);
            var content = List.of(new Range(colon + 1, colon + 2));
            frames.add(new Frame(CueClass.UTTER, ":", cueBefore(colon, source), source, content, false));
        }
    }

    /** Words that begin in lower case are a part of what somebody says, whatever the verb: "exhorted them to …". */
    private void addGoverned(int quote) {
        for (int at = quote - 1; at > 0 && quote - at < 9 && !units.get(at).is(",", ";"); at--) {
            Range source = units.get(at).isTag("VERB") ? source(startOfCue(at) - 1) : null;
            if (source != null) {
                var content = List.of(new Range(at + 1, Math.max(quote + 1, complements.clauseEnd(at + 1, CueClass.CALL))));
                frames.add(new Frame(CueClass.CALL, "", new Range(startOfCue(at), at + 1), source, content, false));
                return;
            }
        }
    }

    private Range cueBefore(int colon, @Nullable Range source) {
        for (int at = source == null ? 0 : source.to(); at < colon; at++) {
            if (units.get(at).isTag("VERB")) {
                return new Range(startOfCue(at), at + 1);
            }
        }
        return new Range(colon, colon + 1);
    }

    private boolean isCovered(int at) {
        return frames.stream().anyMatch(frame -> frame.content().stream().anyMatch(range -> range.has(at)));
    }

    private boolean isName(Range range) {
        return range.to() - range.from() < 4 && units.subList(range.from(), range.to()).stream().allMatch(unit -> unit.isTag("PROPN"));
    }

    private boolean isHeadline() {
        return end == units.size() || Sentence.isTitleCase(units);
    }

    private @Nullable Frame at(int at) {
        Unit unit = units.get(at);
        if (unit.is("according") && at + 1 < end && units.get(at + 1).is("to")) {
            return accordingTo(at);
        }
        if (unit.isTag("VERB") || unit.is("said", "says", "adds", "added") || unit.isTag("NOUN", "AUX") && isSurelyVerb(at)
                || isHeadlineVerb(at)) {
            Cue cue = cues.verbAt(units, at);
            return cue == null ? null : verb(at, cue);
        }
        if (unit.is("reportedly", "allegedly")) {
            var content = List.of(new Range(at + 1 < end ? at + 1 : at, end));
            return at + 1 < end ? new Frame(CueClass.SEEM, unit.lower(), new Range(at, at + 1), null, content, false) : null;
        }
        return unit.isTag("NOUN") ? noun(at) : null;
    }

    private boolean isHeadlineVerb(int at) {
        Unit unit = units.get(at);
        return titleCase && at > 0 && unit.capitalized() && unit.lower().endsWith("s") && unit.isTag("NOUN", "PROPN")
                && !units.get(at - 1).isTag("PUNCT", "ADP", "DET");
    }

    /** The tagger takes many a verb for a noun: "he claims", "poll shows Trump". */
    private boolean isSurelyVerb(int at) {
        if (at == 0 || units.get(at - 1).is("he", "she", "they", "who", "it", "we")) {
            return at > 0;
        }
        if (units.get(0).isTag("QUOTE") && at < 8 && (at + 1 >= end || units.get(at + 1).is(","))) {
            return true;
        }
        boolean afterName = units.get(at - 1).isTag("PROPN", "NOUN", "PUNCT") || units.get(at - 1).is("n't", "also");
        return afterName && at + 1 < end && units.get(at).lower().endsWith("s")
                && (units.get(at + 1).is("that", "how", "why", "whether", "the", "a", "to", "him", "her", "it", "them", "he", "she")
                        || units.get(at + 1).isTag("QUOTE", "PROPN"));
    }

    private @Nullable Frame accordingTo(int at) {
        Range source = complements.sourceAfter(at + 2);
        if (source == null) {
            return null;
        }
        List<Range> content = new ArrayList<>();
        int from = complements.clauseStart(at);
        int before = trimRight(at, from);
        if (before > from) {
            content.add(new Range(from, before));
        }
        int after = source.to();
        if (after < end && units.get(after).is(",") && after + 1 < end) {
            content.add(new Range(after + 1, end));
        }
        return content.isEmpty()
                ? null
                : new Frame(CueClass.SAY, "according to", new Range(at, at + 2), source, content, before > from);
    }

    private @Nullable Frame verb(int at, Cue cue) {
        int from = startOfCue(at);
        int to = at + cue.length();
        Range before = source(from - 1);
        if (cue.kind() == CueClass.SAY || cue.kind() == CueClass.UTTER
                || cue.kind() == CueClass.SHOW && to >= end && shows(before, to)) {
            Frame after = new AfterFrames(units, phrases, complements, end).find(new Range(from, to), cue, before);
            if (after != null) {
                return after;
            }
        }
        if (isPassive(from, at)) {
            return complements.passive(new Range(from, to), cue, before);
        }
        if (cue.kind() == CueClass.SEEM) {
            List<Range> seems = complements.of(cue, to);
            return before == null || seems.isEmpty()
                    ? null
                    : new Frame(cue.kind(), cue.lemma(), new Range(from, to), null, List.of(before, seems.get(0)), false);
        }
        Range source = before != null ? before : participleSource(at, from);
        boolean headless = source == null && !(units.get(at).lower().endsWith("ing") || from == 0);
        List<Range> content = headless ? List.of() : complements.of(cue, to);
        boolean as = before != null && before.from() > 0 && units.get(before.from() - 1).is("as");
        if (as && to + 1 < end && units.get(to).is(",")) {
            return new Frame(cue.kind(), cue.lemma(), new Range(from, to), before, List.of(new Range(to + 1, end)), false);
        }
        if (cue.kind() == CueClass.SHOW && !shows(source, to)) {
            return null;
        }
        boolean fronted = source == null || from == 0 || from > 0 && units.get(from - 1).isTag("SCONJ");
        if (fronted && !content.isEmpty() && before == null) {
            content = List.of(complements.toFirstComma(content.get(0)));
        }
        return content.isEmpty() && !complements.opensColon(to)
                ? null
                : new Frame(cue.kind(), cue.lemma(), new Range(from, to), source, content, false);
    }

    /** "The poll shows": a person who finds or shows a thing says nothing. */
    private boolean shows(@Nullable Range source, int to) {
        if (to < end && units.get(to).is("that", "how", "why", "whether")) {
            return true;
        }
        if (source != null) {
            for (int at = source.from(); at < source.to(); at++) {
                if (DOCUMENTS.contains(units.get(at).lower())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isPassive(int from, int at) {
        for (int i = from; i < at; i++) {
            if (units.get(i).is("is", "are", "was", "were", "be", "been", "being")) {
                return !units.get(at).lower().endsWith("ing");
            }
        }
        return false;
    }

    private @Nullable Range source(int last) {
        int at = last;
        while (at > 0 && units.get(at).isTag("ADV")) {
            at--;
        }
        return phrases.endingAt(at);
    }

    /** "…, adding that" and "… and said" go on with the source that the sentence already has. */
    private @Nullable Range participleSource(int at, int from) {
        boolean linked = from > 0 && units.get(from - 1).is(",", "and", "but", "or", "while", "by", "before", "after", "then")
                || units.get(at).lower().endsWith("ing") || from > 0 && units.get(from - 1).isTag("CCONJ", "ADV");
        if (!linked) {
            return null;
        }
        for (int i = frames.size() - 1; i >= 0; i--) {
            if (frames.get(i).source() != null && frames.get(i).kind() != CueClass.NOUN) {
                return frames.get(i).source();
            }
        }
        return firstSubject(from);
    }

    private @Nullable Range firstSubject(int limit) {
        for (int at = 0; at < limit; at++) {
            if (units.get(at).isTag("VERB", "AUX") && at > 0) {
                Range subject = source(at - 1);
                if (subject != null) {
                    return subject;
                }
            }
        }
        return null;
    }

    private int startOfCue(int at) {
        int from = at;
        while (from > 0) {
            Unit before = units.get(from - 1);
            boolean auxiliary = BEFORE_CUE.contains(before.lower()) && !isPossessive(from - 1);
            boolean adverb = before.isTag("ADV") && from > 1 && !NounPhrases.DAYS.contains(before.lower())
                    && (before.lower().endsWith("ly") || ADVERBS.contains(before.lower()));
            boolean infinitive = from < at && units.get(from).is("to");
            boolean particle = infinitive && from > 1 && before.is("on") && units.get(from - 2).isTag("VERB");
            boolean governor = infinitive && before.isTag("VERB");
            if (!auxiliary && !adverb && !governor && !particle) {
                break;
            }
            from -= particle ? 2 : 1;
        }
        return from < at && units.get(from).is("to") ? at : from;
    }

    private boolean isPossessive(int at) {
        return units.get(at).is("'s") && units.get(at).isTag("PART");
    }

    private @Nullable Frame noun(int at) {
        Cue cue = cues.nounAt(units, at);
        if (cue == null || at + 1 >= end || !units.get(at + 1).is("that", "to", "of", "for", "about", "on", "against", "over")) {
            return null;
        }
        Unit unit = units.get(at);
        Unit next = units.get(at + 1);
        boolean infinitive = next.is("to") && at + 2 < end && units.get(at + 2).isTag("VERB", "AUX");
        Range holder = holder(at);
        boolean clause = next.is("that") && !(at + 2 < end && units.get(at + 2).isTag("VERB", "AUX"));
        boolean voiced = VOICED.contains(unit.lower()) && next.is("that", "of", "about", "for", "over", "against");
        if (!clause && !voiced && holder == null) {
            return null;
        }
        int from = next.is("that") || infinitive ? at + 1 : at + 2;
        int to = complements.clauseEnd(from, CueClass.THINK);
        return to <= from
                ? null
                : new Frame(CueClass.NOUN, cue.lemma(), new Range(at, from), holder, List.of(new Range(from, to)), false);
    }

    private @Nullable Range holder(int at) {
        int i = at - 1;
        while (i > 0 && units.get(i).isTag("ADJ")) {
            i--;
        }
        if (i >= 0 && units.get(i).is("his", "her", "their", "my", "our", "its")) {
            return new Range(i, i + 1);
        }
        if (i > 0 && units.get(i).is("'s", "'") && units.get(i).isTag("PART")) {
            Range owner = phrases.endingAt(i - 1);
            return owner == null ? null : new Range(owner.from(), i + 1);
        }
        return null;
    }

    private int trimRight(int to, int from) {
        int at = to;
        while (at > from && units.get(at - 1).is(",", "-", "—", "–", ";", ":", "(")) {
            at--;
        }
        return at;
    }
}
