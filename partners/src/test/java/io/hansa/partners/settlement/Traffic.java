package io.hansa.partners.settlement;

import static io.hansa.partners.settlement.Books.WORLD;
import static io.hansa.partners.testing.PartnersWorld.OUTLET;
import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.transaction.RedeemVoucher;
import io.hansa.partners.transaction.TransactionRequest;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Redemption;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import io.hansa.partners.transaction.TransactionResult.Accepted;
import io.hansa.partners.transaction.Transactions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;

/**
 * A partner's messages of a month by a seed: accruals, redemptions, reversals whole and in parts, also of the month before, late
 * ones, duplicates, vouchers. It keeps books of what they come to by what contracts say in words, with arithmetic of its own.
 */
final class Traffic {

    private static final BigDecimal PRICE = new BigDecimal("1.2");
    private static final BigDecimal REIMBURSEMENT = new BigDecimal("0.8");
    private static final int MEMBERS = 5;

    /** What was sent and can be undone: {@code left} in fen of an accrual, in points of a redemption. */
    private static final class Sold {
        private final String reference;
        private final YearMonth month;
        private final LocalDate date;
        private final boolean accrual;
        private final int member;
        private long left;

        private Sold(String reference, YearMonth month, LocalDate date, boolean accrual, int member, long left) {
            this.reference = reference;
            this.month = month;
            this.date = date;
            this.accrual = accrual;
            this.member = member;
            this.left = left;
        }

        private long money() {
            return accrual ? priced(left / 100, PRICE) : -priced(left, REIMBURSEMENT);
        }
    }

    private record Line(long count, long amount) {

        Line plus(long money) {
            return new Line(count + 1, amount + money);
        }
    }

    private final String partner;
    private final Random random;
    private final List<MemberAccounts> members = new ArrayList<>();
    private final long[] points = new long[MEMBERS];
    private final List<Sold> sold = new ArrayList<>();
    private final Map<YearMonth, Map<String, Line>> books = new HashMap<>();
    private final Map<YearMonth, Long> messages = new HashMap<>();
    private final Map<YearMonth, Long> visits = new HashMap<>();
    private int serial;

    Traffic(String partner, long seed) {
        this.partner = partner;
        this.random = new Random(seed);
        for (int i = 0; i < MEMBERS; i++) {
            members.add(WORLD.members().enrol());
        }
    }

    String partner() {
        return partner;
    }

    long messages(YearMonth month) {
        return messages.getOrDefault(month, 0L);
    }

    long visits(YearMonth month) {
        return visits.getOrDefault(month, 0L);
    }

    /** {@code code[@origin]} to count and sum. */
    Map<String, String> books(YearMonth month) {
        var lines = new TreeMap<String, String>();
        books.getOrDefault(month, Map.of())
                .forEach((code, line) -> lines.put(code, line.count() + " " + line.amount()));
        return lines;
    }

    /** Sends messages that count in a month: all of them are accepted, duplicates once. */
    void send(YearMonth month, int count) {
        var requests = new ArrayList<TransactionRequest>();
        for (int i = 0; i < count; i++) {
            TransactionRequest request = next(month);
            requests.add(request);
            if (random.nextInt(20) == 0) {
                requests.add(request);
            }
        }
        for (int from = 0; from < requests.size(); from += 100) {
            assertThat(Books.submit(partner, requests.subList(from, Math.min(requests.size(), from + 100))))
                    .allMatch(Accepted.class::isInstance);
        }
        for (int i = 0; i < count / 100; i++) {
            useVoucher(month);
        }
    }

    private TransactionRequest next(YearMonth month) {
        int draw = random.nextInt(100);
        if (draw < 6) {
            Sold original = sold.isEmpty() ? null : sold.get(random.nextInt(sold.size()));
            if (mayUndo(original, month)) {
                return reversal(original, month);
            }
        } else if (draw < 30) {
            int member = random.nextInt(MEMBERS);
            if (points[member] > 1) {
                return redemption(member, month);
            }
        }
        return accrual(month);
    }

    /** Points that were used since cannot be taken back, and a partner may be 75 days late; it is the month after. */
    private boolean mayUndo(Sold original, YearMonth month) {
        return original != null
                && original.left > 0
                && (!original.accrual || points[original.member] >= original.left / 100)
                && original.date.plusDays(70).isAfter(month.plusMonths(1).atDay(10));
    }

    private Accrual accrual(YearMonth month) {
        int member = random.nextInt(MEMBERS);
        long fen = random.nextLong(100, 90_000);
        LocalDate date = date(month);
        var sale = new Sold(reference(), month, date, true, member, fen);
        sold.add(sale);
        points[member] += fen / 100;
        book(month, "partner.accrual", sale.money());
        return Accrual.ofAmount(
                sale.reference,
                sale.reference,
                Books.noonOf(date),
                OUTLET,
                members.get(member).number().value(),
                fen);
    }

    private Redemption redemption(int member, YearMonth month) {
        long used = random.nextLong(1, points[member]);
        LocalDate date = date(month);
        var sale = new Sold(reference(), month, date, false, member, used);
        sold.add(sale);
        points[member] -= used;
        book(month, "partner.redemption", sale.money());
        return new Redemption(
                sale.reference,
                sale.reference,
                Books.noonOf(date),
                OUTLET,
                members.get(member).number().value(),
                used);
    }

    /** Of all that is left, or of a part. */
    private Reversal reversal(Sold original, YearMonth month) {
        long before = original.money();
        long pointsBefore = original.accrual ? original.left / 100 : original.left;
        boolean whole = original.left < 200 || random.nextBoolean();
        long part = whole ? original.left : random.nextLong(100, original.left);
        original.left -= part;
        long pointsAfter = original.accrual ? original.left / 100 : original.left;
        points[original.member] += original.accrual ? pointsAfter - pointsBefore : pointsBefore - pointsAfter;
        String code = original.accrual ? "partner.accrual-reversal" : "partner.redemption-reversal";
        String origin = original.month.isBefore(month) ? "@" + original.month : "";
        book(month, code + origin, original.money() - before);
        String reference = reference();
        OptionalLong measure = whole ? OptionalLong.empty() : OptionalLong.of(part);
        return new Reversal(
                reference,
                reference,
                Books.noonOf(month.atEndOfMonth()),
                original.reference,
                original.accrual ? measure : OptionalLong.empty(),
                original.accrual ? OptionalLong.empty() : measure);
    }

    private void useVoucher(YearMonth month) {
        String reference = reference();
        long worth = random.nextLong(1, 5_000);
        WORLD.tills().issue("V" + reference, members.get(0).number(), worth);
        book(month, "partner.voucher", -worth);
        visits.merge(month, 1L, Long::sum);
        WORLD.atTill(
                partner,
                () -> WORLD.the(Transactions.class)
                        .redeemVoucher(new RedeemVoucher(
                                reference, reference, Books.noonOf(month.atDay(20)), OUTLET, "V" + reference)));
    }

    /** Mostly in the month; of some it is told late, when the month before no longer takes them. */
    private LocalDate date(YearMonth month) {
        return random.nextInt(50) == 0
                ? month.minusMonths(1).atEndOfMonth()
                : month.atDay(1 + random.nextInt(month.lengthOfMonth()));
    }

    private void book(YearMonth month, String code, long money) {
        messages.merge(month, 1L, Long::sum);
        if (money != 0) {
            books.computeIfAbsent(month, any -> new TreeMap<>())
                    .merge(code, new Line(1, money), (old, one) -> old.plus(money));
        }
    }

    private String reference() {
        return partner + "-" + ++serial;
    }

    private static long priced(long points, BigDecimal price) {
        return new BigDecimal(points)
                .multiply(price)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
