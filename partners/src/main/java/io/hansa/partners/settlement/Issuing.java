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
import io.hansa.partners.partner.PartnerStanding;
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
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Settles partners: posts what settlement itself charges, on the last date of the frozen month, and writes the statements; both in
 * one transaction, so that neither is there without the other. Many at once take no more statements of the database than one.
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
     * Writes the statements of those partners that have none yet. Months before it that are frozen and not closed come first,
     * because each carries to the next. A closed month gets no more statements, whatever is agreed backdated. A partner without
     * anything to put on a statement gets none.
     *
     * @param partners at most 200
     */
    void issue(YearMonth month, Collection<String> partners, Actor actor) {
        Instant cutOff = periods.cutOff(month);
        // whoever settles the same partners at the same time waits here, and then finds their statements
        rows.lockNumbers(month.getYear());
        Set<String> settled = rows.find(month, partners).keySet();
        List<String> open = partners.stream()
                .distinct()
                .filter(code -> !settled.contains(code))
                .toList();
        if (open.isEmpty() || periods.period(month).state() == PeriodState.CLOSED) {
            return;
        }
        List<YearMonth> unclosed = periods.unclosedBefore(month);
        if (!unclosed.isEmpty()) {
            Map<String, Statement> latest = rows.latestBefore(month, open);
            for (YearMonth earlier : unclosed) {
                List<String> behind = open.stream()
                        .filter(code -> !latest.containsKey(code)
                                || earlier.isAfter(latest.get(code).month()))
                        .toList();
                rows.lockNumbers(earlier.getYear());
                write(earlier, behind, periods.cutOff(earlier), actor);
            }
        }
        write(month, open, cutOff, actor);
    }

    private void write(YearMonth month, List<String> partners, Instant cutOff, Actor actor) {
        List<Assessment> due = reckonings.assess(partners, month).stream()
                .filter(Assessment::isToSettle)
                .toList();
        if (due.isEmpty()) {
            return;
        }
        post(month, due, actor);
        Instant now = programme.now();
        var issue = new Statement.Issue(now, programme.dateOf(now), actor);
        Iterator<String> numbers = rows.takeNumbers(month.getYear(), due.size()).iterator();
        Map<Statement, List<LineRow>> written = new LinkedHashMap<>();
        for (Assessment assessment : due) {
            var statement = new Statement(numbers.next(), assessment, cutOff, issue);
            List<LineRow> lines = new ArrayList<>();
            for (Reckoning.Sum sum : assessment.whole().sums()) {
                lines.add(new LineRow(statement.number(), lines.size() + 1, sum));
            }
            statement.seal(lines);
            written.put(statement, lines);
        }
        rows.add(written);
        written.forEach((statement, lines) -> issued.fire(new StatementIssued(statement.view(lines))));
    }

    private void post(YearMonth month, List<Assessment> due, Actor actor) {
        List<Assessment> charged = due.stream()
                .filter(assessment -> !assessment.charges().isEmpty())
                .toList();
        if (charged.isEmpty()) {
            return;
        }
        List<PartnerStanding> partners =
                charged.stream().map(Assessment::partner).toList();
        Map<String, Reckoning> before = reckonings.postedLast(partners, month);
        AccountId settlement = accounts.open(AccountKey.programme(AccountKind.SETTLEMENT, Unit.CNY));
        List<Command> commands = charged.stream()
                .flatMap(assessment ->
                        assessment.charges().stream().map(charge -> command(assessment, charge, settlement, actor)))
                .toList();
        for (Outcome outcome : ledger.post(commands)) {
            if (outcome instanceof Outcome.Refused refused) {
                throw refused.reason();
            }
        }
        // nothing else reaches a frozen month, so that what was summed of its other dates holds
        Map<String, Reckoning> posted = reckonings.postedLast(partners, month);
        for (Assessment assessment : charged) {
            String partner = assessment.partner().code();
            Reckoning reckoned = before.get(partner).with(assessment.charges());
            if (!posted.get(partner).equals(reckoned)) {
                throw new IllegalStateException(
                        "the ledger says " + posted.get(partner) + " where this was reckoned: " + reckoned);
            }
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
