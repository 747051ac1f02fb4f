package io.hansa.partners.alliance;

import io.hansa.kernel.Money;
import io.hansa.partners.contract.Cycle;
import io.hansa.partners.contract.Fees;
import io.hansa.partners.contract.Netting;
import io.hansa.partners.contract.PointPrice;
import io.hansa.partners.contract.Rate;
import io.hansa.partners.contract.Settling;
import io.hansa.partners.contract.Terms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;

/** What is agreed with a partner, once as a contract and once as plain numbers: a point for a yuan, and prices of its own. */
record Deal(int number) {

    static final int FEN_FOR_A_POINT = 100;
    private static final int LATE_DAYS = 40;
    private static final int TAX = 600;
    private static final long MONTHLY = 5_000;
    private static final long CAP = 2_000_000;

    /** Fen for a point. */
    private BigDecimal price() {
        return BigDecimal.valueOf(100 + 5 * (number % 7), 2);
    }

    private BigDecimal reimbursement() {
        return BigDecimal.valueOf(70 + 2 * (number % 5), 2);
    }

    private boolean taxed() {
        return number % 3 > 0;
    }

    Terms terms() {
        Fees fees = new Fees(
                Money.cny(number % 4), Money.cny(MONTHLY), Money.cny(0), Money.cny(0), Optional.of(Money.cny(CAP)), 0);
        Settling settling = new Settling(
                Cycle.MONTHLY,
                "CNY",
                taxed() ? TAX : 0,
                false,
                Optional.empty(),
                Money.cny(number % 6 * 1_000L),
                30,
                Netting.values()[number % Netting.values().length],
                false);
        return new Terms(
                        new Rate(1, FEN_FOR_A_POINT),
                        new Rate(1, 1_000),
                        new PointPrice(micros(price())),
                        new PointPrice(micros(reimbursement())),
                        OptionalInt.empty(),
                        LATE_DAYS)
                .with(fees)
                .with(settling);
    }

    private static long micros(BigDecimal fen) {
        return fen.movePointRight(6).longValueExact();
    }

    /** What the partner owes for points that it gave. */
    long billed(long points) {
        return fen(price(), points);
    }

    /** What it is owed for points that it took. */
    long paid(long points) {
        return fen(reimbursement(), points);
    }

    /** Fees and the tax on them for so many messages. */
    long charges(long messages) {
        long fees = Math.min(CAP, messages * (number % 4) + MONTHLY);
        return taxed() ? fees + fen(BigDecimal.valueOf(TAX, 4), fees) : fees;
    }

    private static long fen(BigDecimal each, long count) {
        return each.multiply(BigDecimal.valueOf(count))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    static boolean isOldAfter(long days) {
        return days >= LATE_DAYS - 1;
    }
}
