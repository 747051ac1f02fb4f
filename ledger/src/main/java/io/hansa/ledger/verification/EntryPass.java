package io.hansa.ledger.verification;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * Takes entries in their order with all rows that hang on them, and recomputes each entry's sums and hash, and each posting's
 * place in its account's chain. A row whose entry is not there is an orphan. As each posting of an account follows from the one before it, and
 * each is looked at with its entry, no walk along the accounts is needed.
 */
final class EntryPass implements Pass {

    /** Of two ranges at once all that hangs on them is in memory: some 20 megabytes, with four postings an entry. */
    private static final int ROWS = 10_000;

    @Override
    public String name() {
        return "entries";
    }

    @Override
    public String key() {
        return "ledger_entry.id";
    }

    @Override
    public int rows() {
        return ROWS;
    }

    @Override
    public Looked check(Connection connection, KeyRange range, Findings findings) throws SQLException {
        EntryRows entries = EntryRows.read(connection, range);
        Bytes text = new Bytes();
        ChainRules chain = new ChainRules(findings, text);
        long postings = PostingRows.read(connection, range, posting -> {
            Whole entry = entries.find(posting.entry());
            chain.check(posting, entry);
            if (entry == null) {
                findings.add("orphan", posting.row(), "ledger_entry.id=" + posting.entry(), "none");
            } else {
                entry.add(posting);
            }
        });
        for (Hanging rows : Hanging.ALL) {
            rows.read(connection, range, entries, findings);
        }
        entries.forEach((id, entry) -> check(id, entry, text, findings));
        return new Looked(entries.count(), postings);
    }

    private static void check(long id, Whole entry, Bytes text, Findings findings) {
        String row = "entry id=" + id;
        if (entry.isEmpty()) {
            findings.add("entry-empty", row, "postings", "none");
        }
        String unbalanced = entry.unbalanced();
        if (!unbalanced.isEmpty()) {
            findings.add("entry-balance", row, "0", unbalanced);
        }
        entry.dates((posting, date) -> findings.add("posting-date", posting, entry.date(), date));
        byte[] computed = entry.hash(text);
        if (!Arrays.equals(computed, entry.storedHash())) {
            findings.add("entry-hash", row, computed, entry.storedHash());
        }
    }
}
