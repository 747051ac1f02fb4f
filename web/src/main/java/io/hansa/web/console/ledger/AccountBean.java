package io.hansa.web.console.ledger;

import io.hansa.kernel.Programme;
import io.hansa.kernel.Slice;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountView;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.account.UnknownAccount;
import io.hansa.ledger.statement.StatementLine;
import io.hansa.ledger.statement.Statements;
import io.hansa.web.faces.Formats;
import io.hansa.web.faces.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** One account with its balance and lines: now, as of an instant, or on a business date. */
@Named("consoleAccount")
@RequestScoped
public class AccountBean {

    private static final int PAGE = 50;

    @Inject
    Accounts accounts;

    @Inject
    Statements statements;

    @Inject
    Programme programme;

    @Inject
    Pages pages;

    private Long number;
    private LocalDateTime asOf;
    private LocalDate on;
    private String after;
    private AccountView account;
    private Long then;
    private Slice<StatementLine> lines;

    public void load() {
        try {
            account = accounts.view(new AccountId(number == null ? 0 : number));
        } catch (UnknownAccount | IllegalArgumentException none) {
            pages.notFound();
            return;
        }
        Optional<String> cursor = Optional.ofNullable(after);
        if (asOf != null) {
            then = statements.balanceAsOf(account.id(), getInstant());
            lines = statements.linesAsOf(account.id(), getInstant(), cursor, PAGE);
        } else if (on != null) {
            then = statements.balanceOn(account.id(), on);
            lines = statements.linesOn(account.id(), on, cursor, PAGE);
        } else {
            lines = statements.lines(account.id(), cursor, PAGE);
        }
    }

    /** One reading at a time: as of an instant. */
    public String readAsOf() {
        on = null;
        return read();
    }

    /** One reading at a time: on a date. */
    public String readOn() {
        asOf = null;
        return read();
    }

    private String read() {
        after = null;
        return "/console/accounts/account?faces-redirect=true&includeViewParams=true";
    }

    public AccountView getAccount() {
        return account;
    }

    public Unit getUnit() {
        return account.key().unit();
    }

    /** Empty while a field is wrong, and nothing was read. */
    public String getBalance() {
        return account == null ? "" : text(statements.balance(account.id()));
    }

    /** The balance that was asked for; empty when only that of now is. */
    public String getThen() {
        return then == null ? "" : text(then);
    }

    /** A balance is no change: it has a sign only below zero. */
    private String text(long balance) {
        String signed = Formats.inUnit(getUnit(), balance);
        return signed.startsWith("+") ? signed.substring(1) : signed;
    }

    public Instant getInstant() {
        return asOf.atZone(programme.zone()).toInstant();
    }

    public Slice<StatementLine> getLines() {
        return lines;
    }

    public Long getNumber() {
        return number;
    }

    public void setNumber(Long number) {
        this.number = number;
    }

    public LocalDateTime getAsOf() {
        return asOf;
    }

    public void setAsOf(LocalDateTime asOf) {
        this.asOf = asOf;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
