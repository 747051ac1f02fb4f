package io.hansa.web.partner;

import io.hansa.club.earning.Explanations;
import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.journal.Why;
import io.hansa.ledger.statement.Statements;
import io.hansa.partners.transaction.TransactionNumber;
import io.hansa.partners.transaction.TransactionRow;
import io.hansa.partners.transaction.Transactions;
import io.hansa.web.faces.EarningWords;
import io.hansa.web.faces.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One transaction of the reader's partner: what it moved, by which terms, and what the programme's rules made of it. */
@Named("partnerTransaction")
@RequestScoped
public class TransactionBean {

    @Inject
    Transactions transactions;

    @Inject
    Statements statements;

    @Inject
    Explanations explanations;

    @Inject
    Pages pages;

    private long number;
    private TransactionRow row;
    private Why why;
    private List<String> rules = List.of();

    public void load() {
        row = pages.required(() -> number < 1 ? null : transactions.transaction(new TransactionNumber(number)));
        if (row == null) {
            return;
        }
        why = row.entry().map(this::why).orElse(null);
        rules = EarningWords.forPartner(explanations.ofMine(row.number()).orElse(null));
    }

    private Why why(EntryNumber entry) {
        return statements.whys(List.of(entry)).get(entry);
    }

    public TransactionRow getRow() {
        return row;
    }

    /** Null when it has no entry. */
    public Why getWhy() {
        return why;
    }

    /** What became of each rule that the partner may know of. */
    public List<String> getRules() {
        return rules;
    }

    public long getNumber() {
        return number;
    }

    public void setNumber(long number) {
        this.number = number;
    }
}
