package io.hansa.ledger.verification;

import java.util.Arrays;
import java.util.Objects;

/** What each posting must be after the one before it in its account. */
final class ChainRules {

    private static final Posting.Before NOTHING = new Posting.Before(0L, new byte[32]);

    private final Findings findings;
    private final Bytes text;

    ChainRules(Findings findings, Bytes text) {
        this.findings = findings;
        this.text = text;
    }

    /** @param entry of the posting; null when it is not there */
    void check(Posting posting, Whole entry) {
        if (posting.unit() == null) {
            findings.add("orphan", posting.row(), "ledger_account.id=" + posting.account(), "none");
        } else if (!posting.chained()) {
            checkUnchained(posting);
        } else if (posting.seq() < 1 || posting.seq() > 1 && posting.before() == null) {
            findings.add("seq", posting.row(), "one before it", "none");
        } else {
            checkChained(posting, posting.seq() == 1 ? NOTHING : posting.before(), entry);
        }
    }

    private void checkUnchained(Posting posting) {
        if (posting.seq() != posting.entry()) {
            findings.add("seq", posting.row(), posting.entry(), posting.seq());
        }
        if (posting.balanceAfter() != null || posting.hash() != null) {
            findings.add("balance-chain", posting.row(), null, posting.balanceAfter());
        }
    }

    private void checkChained(Posting posting, Posting.Before before, Whole entry) {
        Long after = before.balanceAfter() == null ? null : (Long) (before.balanceAfter() + posting.amount());
        if (after == null || !Objects.equals(after, posting.balanceAfter())) {
            findings.add("balance-chain", posting.row(), after, posting.balanceAfter());
        }
        text.clear();
        HashedText.row(text, before.hash(), posting, entry == null ? null : entry.storedHash());
        byte[] computed = text.sha256();
        if (!Arrays.equals(computed, posting.hash())) {
            findings.add("row-hash", posting.row(), computed, posting.hash());
        }
    }
}
