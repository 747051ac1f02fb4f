package io.hansa.ledger.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** An entry that is put together again from its rows. */
final class Whole {

    private final byte[] storedHash;
    private final int day;
    private final byte[] head;
    private final byte[] requestHash;
    private final byte[] tail;
    private final List<Posting> postings = new ArrayList<>(4);
    private List<byte[]> others = List.of();

    Whole(byte[] storedHash, int day, byte[] head, byte[] requestHash, byte[] tail) {
        this.storedHash = storedHash;
        this.day = day;
        this.head = head;
        this.requestHash = requestHash;
        this.tail = tail;
    }

    byte[] storedHash() {
        return storedHash;
    }

    String date() {
        return Posting.date(day);
    }

    boolean isEmpty() {
        return postings.isEmpty();
    }

    void add(Posting posting) {
        postings.add(posting);
    }

    /** In the order in which they are hashed: lots, uses, hold, event, reversals, draw. */
    void add(byte[] text) {
        if (others.isEmpty()) {
            others = new ArrayList<>(2);
        }
        others.add(text);
    }

    /** The hash that it should have. */
    byte[] hash(Bytes text) {
        text.clear().line(head).lineHex(requestHash).line(tail);
        postings.sort(Comparator.comparingLong(Posting::account));
        for (Posting posting : postings) {
            HashedText.posting(text, posting);
        }
        for (byte[] other : others) {
            text.line(other);
        }
        return text.sha256();
    }

    /** The units in which it does not sum to zero, each with the sum; empty when there is none. */
    String unbalanced() {
        if (balances()) {
            return "";
        }
        var sums = new TreeMap<String, Long>();
        try {
            for (Posting posting : postings) {
                sums.merge(String.valueOf(posting.unit()), posting.amount(), Math::addExact);
            }
        } catch (ArithmeticException e) {
            return "a sum beyond all numbers";
        }
        sums.values().removeIf(sum -> sum == 0);
        return sums.isEmpty() ? "" : sums.toString();
    }

    /** What almost all entries are: two postings of one unit, or of a second one besides. */
    private boolean balances() {
        return postings.size() == 2
                && postings.get(0).amount() == -postings.get(1).amount()
                && postings.get(0).amount() != Long.MIN_VALUE
                && postings.get(0).unit() != null
                && postings.get(0).unit().equals(postings.get(1).unit());
    }

    /** Names the postings that are of another day, and that day. */
    void dates(BiConsumer<String, String> other) {
        for (Posting posting : postings) {
            if (posting.day() != day) {
                other.accept(posting.row(), Posting.date(posting.day()));
            }
        }
    }
}
