package io.hansa.ledger.verification;

/** A piece of a verification that is worked as a whole, e.g. {@code entries/17/9000}: a pass, and a range of its key. */
record Part(String pass, KeyRange range) {

    static Part parse(String text) {
        String[] words = text.split("/", -1);
        return new Part(words[0], new KeyRange(Long.parseLong(words[1]), Long.parseLong(words[2])));
    }

    @Override
    public String toString() {
        return pass + "/" + range.after() + "/" + range.upTo();
    }
}
