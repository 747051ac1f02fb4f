package io.hansa.partners.settlement;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Leg;
import io.hansa.ledger.journal.Outcome;
import io.hansa.partners.period.PeriodState;
import io.hansa.partners.period.Periods;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Settles one partner: posts what settlement itself charges, on the last date of the frozen month, and writes the statement; both
 * in one transaction, so that neither is there without the other.
 */
@ApplicationScoped
class Issuing {

    private static final String KEY_SCOPE = "settlement";

    @Inject
    Periods periods;

    @Inject
    Reckonings reckonings;

    @Inject
    StatementRows rows;

    @Inject
    Accounts accounts;

    @Inject
    Ledger ledger;

    @Inject
    Programme programme;

    @Inject
    Event<StatementIssued> issued;

    /**
     * Gives the partner's statement. Months before it that are frozen and not closed come first, because each carries to the next.
     * A closed month gets no more statements, whatever is agreed backdated.
     *
     * @return empty when there is nothing to put on one
     */
    Optional<Statement> issue(YearMonth month, String partner, Actor actor) {
        Instant cutOff = periods.cutOff(month);
        // whoever settles the same partner at the same time waits here, and then finds the statement
        rows.lockNumbers(month.getYear());
        Optional<Statement> before = rows.find(month, partner);
        if (before.isPresent() || periods.period(month).state() == PeriodState.CLOSED) {
            return before;
        }
        Optional<YearMonth> settled = rows.latestBefore(month, partner).map(Statement::month);
        for (YearMonth earlier : periods.unclosedBefore(month)) {
            if (settled.isEmpty() || earlier.isAfter(settled.get())) {
                rows.lockNumbers(earlier.getYear());
                write(earlier, partner, periods.cutOff(earlier), actor);
            }
        }
        return write(month, partner, cutOff, actor);
    }

    private Optional<Statement> write(YearMonth month, String partner, Instant cutOff, Actor actor) {
        Assessment assessment = reckonings.assess(partner, month);
        if (!assessment.isToSettle()) {
            return Optional.empty();
        }
        post(assessment, actor);
        Instant now = programme.now();
        var issue = new Statement.Issue(now, programme.dateOf(now), actor);
        var statement = new Statement(rows.takeNumber(month.getYear()), assessment, cutOff, issue);
        List<LineRow> lines = new ArrayList<>();
        for (Reckoning.Sum sum : assessment.whole().sums()) {
            lines.add(new LineRow(statement.number(), lines.size() + 1, sum));
        }
        statement.seal(lines);
        rows.add(statement, lines);
        issued.fire(new StatementIssued(statement.view(lines)));
        return Optional.of(statement);
    }

    private void post(Assessment assessment, Actor actor) {
        if (assessment.charges().isEmpty()) {
            return;
        }
        YearMonth month = assessment.whole().month();
        Reckoning before = reckonings.postedLast(assessment.partner(), month);
        AccountId settlement = accounts.open(AccountKey.programme(AccountKind.SETTLEMENT, Unit.CNY));
        List<Command> commands = assessment.charges().stream()
                .map(charge -> command(assessment, charge, settlement, actor))
                .toList();
        for (Outcome outcome : ledger.post(commands)) {
            if (outcome instanceof Outcome.Refused refused) {
                throw refused.reason();
            }
        }
        // nothing else reaches a frozen month, so that what was summed of its other dates holds
        Reckoning posted = reckonings.postedLast(assessment.partner(), month);
        Reckoning reckoned = before.with(assessment.charges());
        if (!posted.equals(reckoned)) {
            throw new IllegalStateException("the ledger says " + posted + " where this was reckoned: " + reckoned);
        }
    }

    /** It happened in the month's last moment. */
    private Command command(Assessment assessment, Charge charge, AccountId settlement, Actor actor) {
        String partner = assessment.partner().code();
        YearMonth month = assessment.whole().month();
        LocalDate last = month.atEndOfMonth();
        var header = new Header(
                new IdempotencyKey(KEY_SCOPE, month + ":" + partner + ":" + charge.code()),
                charge.code(),
                actor,
                programme.startOf(last.plusDays(1)).minus(1, ChronoUnit.MICROS),
                last,
                charge.why());
        var legs = List.of(
                new Leg(assessment.partner().clearing(), Unit.CNY, charge.amount()),
                new Leg(settlement, Unit.CNY, -charge.amount()));
        return new Command.Balanced(header, legs);
    }
}
