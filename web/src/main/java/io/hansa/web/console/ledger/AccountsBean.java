package io.hansa.web.console.ledger;

import io.hansa.kernel.Slice;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountView;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.account.Holder;
import io.hansa.ledger.statement.Statements;
import io.hansa.web.faces.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;

/** The accounts of a holder with what is in them; the programme's until another is asked for. */
@Named("consoleAccounts")
@RequestScoped
public class AccountsBean {

    private static final int PAGE = 50;

    @Inject
    Accounts accounts;

    @Inject
    Statements statements;

    private String holder;
    private String after;
    private Slice<AccountView> list;
    private Map<AccountId, Long> balances;

    public void load() {
        String asked = holder == null || holder.isBlank() ? Holder.PROGRAMME.ref() : holder.strip();
        list = accounts.of(asked, Optional.ofNullable(after), PAGE);
        balances = statements.balances(list.rows().stream().map(AccountView::id).toList());
    }

    public String search() {
        after = null;
        return "/console/accounts/index?faces-redirect=true&includeViewParams=true";
    }

    /** A balance is no change: it has a sign only below zero. */
    public String balance(AccountView account) {
        Long locked = balances.get(account.id());
        String signed = Formats.inUnit(
                account.key().unit(), locked == null ? statements.balance(account.id()) : locked.longValue());
        return signed.startsWith("+") ? signed.substring(1) : signed;
    }

    public Slice<AccountView> getList() {
        return list;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
