package io.hansa.web.member;

import io.hansa.kernel.Slice;
import io.hansa.ledger.statement.Statements;
import io.hansa.ledger.statement.WalletView;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Every line of the wallet with the balance after it, newest first. */
@Named("memberStatement")
@RequestScoped
public class StatementBean {

    private static final int LINES = 30;

    @Inject
    Me me;

    @Inject
    Statements statements;

    @Inject
    LedgerLines ledgerLines;

    @Inject
    Pages pages;

    private WalletView wallet;
    private Slice<LedgerLine> lines;

    @PostConstruct
    void load() {
        wallet = statements.wallet(me.wallet());
        lines = ledgerLines.of(me, pages.after(), LINES);
    }

    public WalletView getWallet() {
        return wallet;
    }

    /** What expires next; null when nothing does. */
    public WalletView.Expiring getExpiring() {
        return wallet.expiring().stream().findFirst().orElse(null);
    }

    public Slice<LedgerLine> getLines() {
        return lines;
    }
}
