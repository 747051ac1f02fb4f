package io.hansa.web.console.partner;

import io.hansa.kernel.Programme;
import io.hansa.kernel.Slice;
import io.hansa.partners.transaction.TransactionFilter;
import io.hansa.partners.transaction.TransactionKind;
import io.hansa.partners.transaction.TransactionRow;
import io.hansa.partners.transaction.TransactionState;
import io.hansa.partners.transaction.Transactions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;

/** What partners sent, newest first, narrowed by partner, day, kind and what became of it; the filters live in the address. */
@Named("consoleTransactions")
@RequestScoped
public class TransactionsBean {

    private static final int PAGE = 50;

    @Inject
    Transactions transactions;

    @Inject
    Programme programme;

    private String partner;
    private LocalDate day;
    private TransactionKind kind;
    private TransactionState state;
    private String after;
    private Slice<TransactionRow> list;

    public void load() {
        TransactionFilter filter = new TransactionFilter(
                Optional.ofNullable(partner),
                Optional.ofNullable(kind),
                Optional.ofNullable(state),
                Optional.ofNullable(day).map(programme::startOf),
                Optional.ofNullable(day).map(date -> programme.startOf(date.plusDays(1))));
        list = transactions.list(filter, Optional.ofNullable(after), PAGE);
    }

    public String search() {
        after = null;
        return "/console/partners/transactions?faces-redirect=true&includeViewParams=true";
    }

    public TransactionKind[] getKinds() {
        return TransactionKind.values();
    }

    public TransactionState[] getStates() {
        return TransactionState.values();
    }

    public Slice<TransactionRow> getList() {
        return list;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public TransactionKind getKind() {
        return kind;
    }

    public void setKind(TransactionKind kind) {
        this.kind = kind;
    }

    public TransactionState getState() {
        return state;
    }

    public void setState(TransactionState state) {
        this.state = state;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
