package io.hansa.web.transaction;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Slice;
import io.hansa.ledger.journal.Why;
import io.hansa.ledger.statement.Statements;
import io.hansa.partners.transaction.TransactionFilter;
import io.hansa.partners.transaction.TransactionKind;
import io.hansa.partners.transaction.TransactionRow;
import io.hansa.partners.transaction.TransactionState;
import io.hansa.partners.transaction.Transactions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;

/**
 * What partners sent, newest first, narrowed by partner, day, kind and what became of it; the filters live in the address. A partner
 * sees its own only, whatever the address says.
 */
@Named("transactionList")
@RequestScoped
public class TransactionsBean {

    private static final int PAGE = 50;

    @Inject
    Transactions transactions;

    @Inject
    Statements statements;

    @Inject
    Programme programme;

    private String partner;
    private LocalDate day;
    private TransactionKind kind;
    private TransactionState state;
    private String after;
    private Slice<TransactionRow> list;
    private Map<EntryNumber, Why> whys;

    public void load() {
        TransactionFilter filter = new TransactionFilter(
                Optional.ofNullable(partner),
                Optional.ofNullable(kind),
                Optional.ofNullable(state),
                Optional.ofNullable(day).map(programme::startOf),
                Optional.ofNullable(day).map(date -> programme.startOf(date.plusDays(1))));
        list = transactions.list(filter, Optional.ofNullable(after), PAGE);
        whys = statements.whys(list.rows().stream()
                .map(TransactionRow::entry)
                .flatMap(Optional::stream)
                .toList());
    }

    /** Why its entry is as it is; null when it has none. */
    public Why why(TransactionRow row) {
        return row.entry().map(whys::get).orElse(null);
    }

    public String search() {
        after = null;
        return Faces.getViewId() + "?faces-redirect=true&includeViewParams=true";
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
