package io.hansa.club.expiry;

import io.hansa.ledger.statement.Due;
import io.hansa.ledger.statement.DueKind;

/** What a chunk takes: what is due after one place and up to another. */
record DueRange(DueKind kind, Due after, Due upTo) {

    static DueRange parse(String payload) {
        String[] words = payload.split(" ");
        return new DueRange(DueKind.valueOf(words[0]), Due.parse(words[1]), Due.parse(words[2]));
    }

    DueRange from(Due place) {
        return new DueRange(kind, place, upTo);
    }

    boolean isEmpty() {
        return after.compareTo(upTo) >= 0;
    }

    boolean has(Due due) {
        return due.compareTo(upTo) <= 0;
    }

    @Override
    public String toString() {
        return kind + " " + after + " " + upTo;
    }
}
