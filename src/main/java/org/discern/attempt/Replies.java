package org.discern.attempt;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Makes the replies to requests of what the database found of their answers. */
final class Replies {

    private final List<AnswerRows.Row> rows;
    private final List<Found> found;
    private final Map<AnswerRows.Address, Integer> firsts = new HashMap<>();
    private final Map<Sending, Fate[]> fates = new HashMap<>();
    private final Set<Sending> notOwn = new LinkedHashSet<>();
    private final Set<Sending> again = new LinkedHashSet<>();

    private Replies(AnswerRows rows, List<Found> found) {
        this.rows = rows.rows();
        this.found = found;
    }

    /**
     * Tells those who wait.
     *
     * @return the requests that are to be marked and stored again
     */
    static List<Sending> tell(List<Sending> sendings, AnswerRows rows, List<Found> found) {
        var replies = new Replies(rows, found);
        for (int row = 0; row < found.size(); row++) {
            replies.sort(row);
        }
        sendings.forEach(replies::tell);
        return List.copyOf(replies.again);
    }

    private void sort(int number) {
        var row = rows.get(number);
        int first = firsts.computeIfAbsent(row.address(), address -> number);
        var it = found.get(number);
        switch (it.state()) {
            case NOT_OWN -> notOwn.add(row.sending());
            case OTHER_KEYS -> again.add(row.sending());
            case KNOWN -> settle(row, stored(row, it));
            case TAKEN -> settle(row, new Fate.Taken(row.entry().response().id()));
            case NEW -> sortNew(row, rows.get(first), found.get(first));
        }
    }

    private void sortNew(AnswerRows.Row row, AnswerRows.Row first, Found ofFirst) {
        if (ofFirst.state() != Found.State.NEW) {
            // The first under this id was not stored, so this one was not either: only firsts are.
            again.add(row.sending());
        } else if (row.entry().response().equals(first.entry().response())) {
            settle(row, stored(row, ofFirst));
        } else {
            settle(row, new Fate.Taken(row.entry().response().id()));
        }
    }

    private static Fate stored(AnswerRows.Row row, Found found) {
        return new Fate.Stored(row.entry().response().id(), found.receivedAt(), found.standing());
    }

    private void settle(AnswerRows.Row row, Fate fate) {
        fates.computeIfAbsent(
                        row.sending(), sending -> new Fate[sending.marked().size()])[row.place()] = fate;
    }

    private void tell(Sending sending) {
        if (notOwn.contains(sending)) {
            again.remove(sending);
            sending.fail(Attempts.notTheirs());
        } else if (!again.contains(sending)) {
            sending.answer(List.of(Objects.requireNonNull(fates.get(sending), "every answer has a fate")));
        }
    }
}
