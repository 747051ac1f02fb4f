package io.hansa.partners.settlement;

import io.hansa.kernel.Money;
import io.hansa.partners.contract.AgreeContract;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.Cycle;
import io.hansa.partners.contract.Fees;
import io.hansa.partners.contract.Netting;
import io.hansa.partners.contract.Settling;
import io.hansa.partners.contract.Terms;
import io.hansa.partners.testing.PartnersWorld;
import io.hansa.partners.transaction.TransactionRequest;
import io.hansa.partners.transaction.TransactionResult;
import io.hansa.partners.transaction.TransactionResult.Accepted;
import io.hansa.partners.transaction.Transactions;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Partners, their messages and their statements, for tests of settlement. */
final class Books {

    static final PartnersWorld WORLD = PartnersWorld.instance();

    private Books() {}

    static Instant noonOf(LocalDate date) {
        return date.atTime(12, 0).atZone(PartnersWorld.ZONE).toInstant();
    }

    /** A partner with terms of its own beside the usual rates, and more than two months to tell what happened. */
    static String partner(Fees fees, Settling settling) {
        String partner = WORLD.newPartnerWithoutContract();
        Terms usual = PartnersWorld.TERMS;
        Terms terms = new Terms(
                        usual.accrual(), usual.status(), usual.price(), usual.reimbursement(), usual.validMonths(), 75)
                .with(fees)
                .with(settling);
        WORLD.asSystem(
                () -> WORLD.the(Contracts.class).agree(new AgreeContract(partner, LocalDate.of(2020, 1, 1), terms)));
        return partner;
    }

    static Settling settling(Netting netting, long minimumPayout) {
        return new Settling(
                Cycle.MONTHLY, "CNY", 0, false, Optional.empty(), Money.cny(minimumPayout), 30, netting, false);
    }

    static List<TransactionResult> submit(String partner, List<? extends TransactionRequest> requests) {
        return WORLD.atTill(partner, () -> WORLD.the(Transactions.class).submit(requests));
    }

    static void accepted(String partner, TransactionRequest... requests) {
        for (TransactionResult result : submit(partner, List.of(requests))) {
            if (!(result instanceof Accepted)) {
                throw new AssertionError(result);
            }
        }
    }

    static void freeze(YearMonth month) {
        WORLD.asSystem(() -> settlement().freeze(month));
    }

    static StatementView settle(YearMonth month, String partner) {
        freeze(month);
        return WORLD.asSystem(() -> settlement().settlePartner(month, partner)).orElseThrow();
    }

    /** All partners of the world, as a run does it. */
    static void settleAll(YearMonth month) {
        freeze(month);
        for (List<String> codes = after("", month);
                !codes.isEmpty();
                codes = after(codes.get(codes.size() - 1), month)) {
            List<String> some = codes;
            WORLD.asSystem(() -> {
                settlement().settle(month, some);
                return null;
            });
        }
    }

    static List<String> after(String code, YearMonth month) {
        return WORLD.asSystem(() -> settlement().partnersToSettle(month, Optional.of(code), 200));
    }

    static PartnerPosition position(YearMonth month, String partner) {
        return WORLD.asSystem(() -> settlement().preview(month, justBefore(partner), 200)).rows().stream()
                .filter(position -> position.partnerCode().equals(partner))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> justBefore(String partner) {
        return Optional.of(partner.substring(0, partner.length() - 1) + "/");
    }

    /** The postings behind a line, read in slices. */
    static List<StatementEntryRow> behind(StatementView statement, StatementView.Line line) {
        var rows = new ArrayList<StatementEntryRow>();
        Optional<String> cursor = Optional.empty();
        do {
            Optional<String> from = cursor;
            var slice = WORLD.as(
                    "partner:finance@" + statement.partnerCode(),
                    () -> statements().entries(statement.number(), line.line(), from, 2));
            rows.addAll(slice.rows());
            cursor = slice.next();
        } while (cursor.isPresent());
        return rows;
    }

    static List<String> lines(StatementView statement) {
        return statement.lines().stream()
                .map(line -> line.code()
                        + line.origin().map(origin -> "@" + origin).orElse("") + " "
                        + line.count() + " " + line.amount().minor())
                .toList();
    }

    /** What the ledger says of a partner's month, without any code of settlement. */
    static long sumBySql(YearMonth month, String partner) {
        return number("SELECT COALESCE(SUM(p.amount), 0) FROM ledger_posting p"
                + " JOIN partner_partner r ON r.clearing = p.account WHERE r.code = '" + partner
                + "' AND p.business_date >= '" + month.atDay(1) + "' AND p.business_date < '"
                + month.plusMonths(1).atDay(1) + "'");
    }

    static long number(String sql) {
        var database = WORLD.ledger().database();
        try (var connection = database.connect(database.report());
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Settlement settlement() {
        return WORLD.the(Settlement.class);
    }

    static PartnerStatements statements() {
        return WORLD.the(PartnerStatements.class);
    }
}
