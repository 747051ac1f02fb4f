package io.hansa.web.console.member;

import io.hansa.kernel.Programme;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.statement.Statements;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/**
 * What a member had on an earlier day, in two ways that differ when a message came late: by what counts on that day and before,
 * whenever it was recorded; and by what was recorded when that day ended, as it was seen then.
 */
@Named("consoleAsOf")
@RequestScoped
public class AsOfBean {

    @Inject
    Statements statements;

    @Inject
    Programme programme;

    private LocalDate on;

    public String show(String number) {
        return "/console/members/member?faces-redirect=true&number=" + number + (on == null ? "" : "&on=" + on);
    }

    public long counted(AccountId wallet) {
        return statements.balanceOn(wallet, on);
    }

    public long recorded(AccountId wallet) {
        return statements.balanceAsOf(wallet, programme.startOf(on.plusDays(1)));
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
