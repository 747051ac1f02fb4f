package io.hansa.partners.alliance;

import static io.hansa.partners.testing.PartnersWorld.OUTLET;

import io.hansa.partners.transaction.TransactionRequest;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Redemption;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;

/**
 * One partner's messages: of a hundred two late, three reversals, one of which comes before what it undoes, nineteen redemptions; the
 * others are accruals. All of them will be accepted, and five of a hundred come twice. What they come to goes into the book.
 */
final class Shop {

    private static final int PER_MILLE = 1_000;
    private static final int LATE = 20;
    private static final int REVERSED = LATE + 24;
    private static final int EARLY = REVERSED + 10;
    private static final int REDEEMED = EARLY + 190;
    private static final int AGAIN_AT_ONCE = 20;
    private static final int AGAIN_LATER = AGAIN_AT_ONCE + 15;
    private static final int REMEMBERED = 64;
    private static final long DEAREST = 90_000;
    private static final long MOST_REDEEMED = 2_000;

    /** What can be undone: {@code left} in fen of an accrual, in points of a redemption. */
    private static final class Sale {
        private final String reference;
        private final YearMonth month;
        private final LocalDate date;
        private final boolean accrual;
        private final int member;
        private long left;

        private Sale(String reference, YearMonth month, LocalDate date, boolean accrual, int member, long left) {
            this.reference = reference;
            this.month = month;
            this.date = date;
            this.accrual = accrual;
            this.member = member;
            this.left = left;
        }

        private long points() {
            return accrual ? left / Deal.FEN_FOR_A_POINT : -left;
        }
    }

    /** An accrual that waits until its reversal has gone. */
    private record Waiting(Accrual accrual, int member, long points) {}

    private final String partner;
    private final Deal deal;
    private final Book book = new Book();
    private final Random random;
    private final Crowd crowd;
    private final Traffic traffic;
    private final List<Sale> sales = new ArrayList<>();
    private final List<Sale> fresh = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private final List<TransactionRequest> known = new ArrayList<>();
    private List<TransactionRequest> sent;
    private Stretch stretch;
    private int serial;

    Shop(String partner, Deal deal, long seed, Crowd crowd, Traffic traffic) {
        this.partner = partner;
        this.deal = deal;
        this.random = new Random(seed);
        this.crowd = crowd;
        this.traffic = traffic;
    }

    String partner() {
        return partner;
    }

    Deal deal() {
        return deal;
    }

    Book book() {
        return book;
    }

    /** The messages of some days, in the order in which they are sent. */
    List<TransactionRequest> messages(Stretch days, int count) {
        sent = new ArrayList<>();
        stretch = days;
        bring(1.0);
        for (int left = count; left > 0; ) {
            left -= next();
            bring(0.01);
        }
        bring(stretch.last() ? 1.0 : 0.0);
        fresh.forEach(this::remember);
        fresh.clear();
        return sent;
    }

    /** @return how many messages that were */
    private int next() {
        int draw = random.nextInt(PER_MILLE);
        if (draw < LATE && !stretch.first() && !stretch.late()) {
            traffic.late.increment();
            send(accrual(stretch.lateDay(random)));
        } else if (draw < REVERSED && undo()) {
            return 1;
        } else if (draw < EARLY && draw >= REVERSED) {
            undoFirst();
            return 2;
        } else if (draw < REDEEMED && draw >= EARLY) {
            redeem();
        } else {
            send(accrual(stretch.day(random)));
        }
        return 1;
    }

    private void send(TransactionRequest message) {
        sent.add(message);
        traffic.messages.increment();
        if (stretch.late()) {
            traffic.late.increment();
        }
        int draw = random.nextInt(PER_MILLE);
        if (draw < AGAIN_AT_ONCE) {
            traffic.repeats.increment();
            sent.add(message);
        } else if (draw < AGAIN_LATER && !known.isEmpty()) {
            traffic.repeats.increment();
            sent.add(known.get(random.nextInt(known.size())));
        }
        remember(known, message);
    }

    private Accrual accrual(LocalDate date) {
        int member = crowd.any(random);
        Sale sale = sold(date, true, member, random.nextLong(Deal.FEN_FOR_A_POINT, DEAREST));
        fresh.add(sale);
        crowd.give(member, sale.points());
        return request(sale);
    }

    private Accrual request(Sale sale) {
        return Accrual.ofAmount(
                sale.reference, sale.reference, Stretch.noon(sale.date), OUTLET, crowd.number(sale.member), sale.left);
    }

    private Sale sold(LocalDate date, boolean accrual, int member, long measure) {
        var sale = new Sale(partner + "-" + ++serial, stretch.month(), date, accrual, member, measure);
        book(accrual ? "partner.accrual" : "partner.redemption", money(sale), sale.points());
        return sale;
    }

    private void redeem() {
        int member = crowd.any(random);
        long has = crowd.points(member);
        if (has < 2) {
            send(accrual(stretch.day(random)));
            return;
        }
        Sale sale = sold(stretch.day(random), false, member, random.nextLong(1, Math.min(has, MOST_REDEEMED)));
        fresh.add(sale);
        crowd.give(member, sale.points());
        send(new Redemption(
                sale.reference, sale.reference, Stretch.noon(sale.date), OUTLET, crowd.number(member), sale.left));
    }

    /** Some sale, if there is something left of it, its points are still there, and it is not too old. */
    private boolean undo() {
        if (sales.isEmpty()) {
            return false;
        }
        Sale sale = sales.get(random.nextInt(sales.size()));
        long before = sale.points();
        boolean may = sale.left > 0
                && crowd.points(sale.member) >= before
                && !Deal.isOldAfter(Stretch.days(sale.date, stretch.now()));
        if (may) {
            send(reversal(sale));
            crowd.give(sale.member, sale.points() - before);
        }
        return may;
    }

    /** Of all that is left, or of a part. */
    private Reversal reversal(Sale sale) {
        traffic.reversals.increment();
        boolean whole = sale.left < 2 * Deal.FEN_FOR_A_POINT || random.nextBoolean();
        long part = whole ? sale.left : random.nextLong(Deal.FEN_FOR_A_POINT, sale.left);
        long money = money(sale);
        long points = sale.points();
        sale.left -= part;
        String origin = sale.month.isBefore(stretch.month()) ? "@" + sale.month : "";
        String code = sale.accrual ? "partner.accrual-reversal" : "partner.redemption-reversal";
        book(code + origin, money(sale) - money, sale.points() - points);
        String reference = partner + "-" + ++serial;
        OptionalLong measure = whole ? OptionalLong.empty() : OptionalLong.of(part);
        return new Reversal(
                reference,
                reference,
                Stretch.noon(stretch.until()),
                sale.reference,
                sale.accrual ? measure : OptionalLong.empty(),
                sale.accrual ? OptionalLong.empty() : measure);
    }

    /** A reversal now, and what it undoes some time later. */
    private void undoFirst() {
        traffic.early.increment();
        Sale sale = sold(stretch.day(random), true, crowd.any(random), random.nextLong(500, DEAREST));
        Accrual accrual = request(sale);
        send(reversal(sale));
        waiting.add(new Waiting(accrual, sale.member, sale.points()));
    }

    /** Of accruals that wait all, or some. */
    private void bring(double chance) {
        for (var each = waiting.iterator(); each.hasNext(); ) {
            if (random.nextDouble() < chance) {
                Waiting late = each.next();
                each.remove();
                crowd.give(late.member(), late.points());
                send(late.accrual());
            } else {
                each.next();
            }
        }
    }

    private long money(Sale sale) {
        return sale.accrual ? deal.billed(sale.points()) : -deal.paid(sale.left);
    }

    private void book(String line, long fen, long points) {
        book.add(stretch.month(), line, fen, points);
    }

    private void remember(Sale sale) {
        remember(sales, sale);
    }

    private <T> void remember(List<T> some, T one) {
        if (some.size() < REMEMBERED) {
            some.add(one);
        } else if (random.nextInt(4) == 0) {
            some.set(random.nextInt(REMEMBERED), one);
        }
    }
}
