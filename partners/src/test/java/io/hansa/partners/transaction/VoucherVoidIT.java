package io.hansa.partners.transaction;

import static io.hansa.partners.testing.PartnersWorld.OUTLET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.partners.testing.PartnersWorld;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A till takes back what it honoured by mistake. */
class VoucherVoidIT {

    private static final PartnersWorld WORLD = PartnersWorld.instance();
    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final String partner = WORLD.newPartner();
    private final String voucher = "V" + SERIAL.incrementAndGet();
    private final Transactions transactions = wired();

    private static Transactions wired() {
        var voids = new VoucherVoid(Duration.ofMinutes(30));
        var wired = WORLD.the(VoucherVoid.class);
        voids.numbers = wired.numbers;
        voids.claims = wired.claims;
        voids.rows = wired.rows;
        voids.situations = wired.situations;
        voids.clubs = wired.clubs;
        voids.ledger = wired.ledger;
        Transactions transactions = WORLD.the(Transactions.class);
        transactions.voids = voids;
        return transactions;
    }

    @AfterEach
    void back_to_now() {
        WORLD.clockRuns();
    }

    @Test
    void what_is_taken_back_is_owed_no_more() {
        honour(4_000);
        VoucherResult back = takeBack("back");

        assertThat(back.money().minor()).isEqualTo(-4_000);
        TransactionRow row =
                WORLD.atTill(partner, () -> transactions.byReference("used")).get(0);
        assertThat(row.reversedBy()).containsExactly(back.number());
        TransactionRow undoing = WORLD.atTill(partner, () -> transactions.transaction(back.number()));
        assertThat(undoing.kind()).isEqualTo(TransactionKind.REVERSAL);
        assertThat(undoing.money().plus(row.money()).minor()).isZero();
        assertThat(undoing.entry()).isPresent();
    }

    @Test
    void asked_twice_it_is_taken_back_once() {
        honour(4_000);
        VoucherResult first = takeBack("back");
        Instant at = Instant.now();

        assertThat(WORLD.atTill(partner, () -> transactions.voidVoucher(command("back", first.usedAt()))))
                .satisfies(again -> assertThat(again.replayed()).isTrue());
        assertThatThrownBy(() -> WORLD.atTill(partner, () -> transactions.voidVoucher(command("other", at))))
                .isInstanceOf(AlreadyReversed.class);
    }

    @Test
    void what_cost_nothing_moves_nothing() {
        honour(0);
        VoucherResult back = takeBack("back");
        TransactionRow row = WORLD.atTill(partner, () -> transactions.transaction(back.number()));
        assertThat(row.entry()).isEmpty();
    }

    @Test
    void after_the_window_it_stays() {
        honour(4_000);
        WORLD.clockIs(Instant.now().plus(Duration.ofMinutes(31)));
        assertThatThrownBy(() -> takeBack("late")).isInstanceOf(VoidWindowOver.class);
    }

    @Test
    void another_partners_voucher_is_not_there() {
        honour(4_000);
        String other = WORLD.newPartner();
        assertThatThrownBy(() -> WORLD.atTill(other, () -> transactions.voidVoucher(command("back", Instant.now()))))
                .isInstanceOf(TransactionNotFound.class);
    }

    private void honour(long reimbursementFen) {
        WORLD.tills().issue(voucher, WORLD.members().enrol().number(), reimbursementFen);
        WORLD.atTill(
                partner,
                () -> transactions.redeemVoucher(
                        new RedeemVoucher("use-" + voucher, "used", Instant.now(), OUTLET, voucher)));
    }

    private VoucherResult takeBack(String reference) {
        return WORLD.atTill(partner, () -> transactions.voidVoucher(command(reference, Instant.now())));
    }

    private static VoidVoucher command(String reference, Instant at) {
        return new VoidVoucher(reference, reference, at, "used");
    }
}
