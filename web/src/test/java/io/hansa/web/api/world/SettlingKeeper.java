package io.hansa.web.api.world;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Money;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.partners.contract.AgreeContract;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.Cycle;
import io.hansa.partners.contract.Fees;
import io.hansa.partners.contract.Netting;
import io.hansa.partners.contract.PointPrice;
import io.hansa.partners.contract.Rate;
import io.hansa.partners.contract.Settling;
import io.hansa.partners.contract.Terms;
import io.hansa.partners.partner.OpenOutlet;
import io.hansa.partners.partner.PartnerKind;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.partner.RegisterPartner;
import io.hansa.partners.settlement.NettingView;
import io.hansa.partners.settlement.PartnerStatements;
import io.hansa.partners.settlement.Settlement;
import io.hansa.partners.settlement.StatementFilter;
import io.hansa.partners.settlement.StatementRow;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.Transactions;
import io.hansa.runs.RunNumber;
import io.hansa.runs.Runs;
import io.hansa.runs.StartRun;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A month of many partners, settled by a run, or in a rehearsal that leaves nothing behind. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SettlingKeeper {

    private static final int LATE_DAYS = 366;
    private static final int SOME = 7;

    @Inject
    Partners partners;

    @Inject
    Contracts contracts;

    @Inject
    Transactions transactions;

    @Inject
    Settlement settlement;

    @Inject
    PartnerStatements statements;

    @Inject
    Runs runs;

    @Resource
    SessionContext context;

    /** A partner that pays fees, is netted with others, and sold to a member on many days of a month. */
    public void sells(String code, YearMonth month, String member, int messages) {
        var name = new LocalizedText(code, code);
        partners.register(new RegisterPartner(code, PartnerKind.MALL, name));
        partners.openOutlet(new OpenOutlet(code, WorldKeeper.OUTLET, name, "CN-BJ", name, name));
        var rate = new Rate(1, 1_000);
        var fees = new Fees(
                Money.cny(3), Money.cny(20_000), Money.cny(0), Money.cny(0), Optional.of(Money.cny(50_000)), 0);
        var settling = new Settling(
                Cycle.MONTHLY, "CNY", 600, false, Optional.empty(), Money.cny(0), 30, Netting.MULTILATERAL, false);
        Terms terms = new Terms(rate, rate, PointPrice.fen(100), PointPrice.fen(100), OptionalInt.empty(), LATE_DAYS)
                .with(fees)
                .with(settling);
        contracts.agree(new AgreeContract(code, month.atDay(1), terms));
        transactions.submitFor(
                code,
                IntStream.range(0, messages)
                        .mapToObj(i -> Accrual.ofAmount(
                                "s" + i,
                                "S" + i,
                                noon(month, 1 + i % 28),
                                WorldKeeper.OUTLET,
                                member,
                                1_000L * (i + 1)))
                        .toList());
    }

    private static Instant noon(YearMonth month, int day) {
        return month.atDay(day)
                .atTime(LocalTime.NOON)
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant();
    }

    /** What settling and closing a frozen month would write, by other chunks than those of a run. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public String rehearsal(YearMonth month) {
        for (List<String> codes = settlement.partnersToSettle(month, Optional.empty(), SOME);
                !codes.isEmpty();
                codes = settlement.partnersToSettle(month, Optional.of(codes.get(codes.size() - 1)), SOME)) {
            settlement.settle(month, codes);
        }
        settlement.close(month);
        String text = text(month);
        context.setRollbackOnly();
        return text;
    }

    /** As finance does it in the console. */
    public RunNumber start(YearMonth month, String key) {
        return runs.start(new StartRun("settlement", key, Map.of("month", month.toString())));
    }

    /** All that is on paper: what the hashes of the month's statements cover, the hashes, and the nettings. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String text(YearMonth month) {
        StringBuilder text = new StringBuilder();
        var filter = new StatementFilter(Optional.of(month), Optional.empty());
        Optional<String> cursor = Optional.empty();
        do {
            Slice<StatementRow> slice = statements.list(filter, cursor, Slice.MAX_LIMIT);
            slice.rows().stream()
                    .map(row -> statements.statement(row.number()))
                    .forEach(statement -> text.append(statement.text())
                            .append(statement.hash())
                            .append('\n'));
            cursor = slice.next();
        } while (cursor.isPresent());
        settlement.nettings(month).stream().map(NettingView::text).forEach(text::append);
        return text.toString();
    }
}
