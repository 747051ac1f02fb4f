package io.hansa.partners.transaction;

import static io.hansa.partners.testing.PartnersWorld.OUTLET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.Limits;
import io.hansa.partners.refusal.AlreadyReversed;
import io.hansa.partners.refusal.VoidWindowOver;
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
    private final Transactions transactions = WORLD.the(Transactions.class);

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
    void each_partner_has_the_window_of_its_contract() {
        var hours = new Limits(Duration.ofDays(1), Duration.ofDays(30), Duration.ofHours(3), 20);
        var never = new Limits(Duration.ofDays(1), Duration.ofDays(30), Duration.ZERO, 20);
        String patient = WORLD.newPartner(PartnersWorld.TERMS.with(hours));
        String strict = WORLD.newPartner(PartnersWorld.TERMS.with(never));
        String again = voucher + "S";
        honour(patient, voucher, 4_000);
        honour(strict, again, 4_000);
        WORLD.clockIs(Instant.now().plus(Duration.ofMinutes(31)));

        assertThatThrownBy(() -> WORLD.atTill(strict, () -> transactions.voidVoucher(command("back", WORLD.now()))))
                .isInstanceOf(VoidWindowOver.class);
        VoucherResult back = WORLD.atTill(patient, () -> transactions.voidVoucher(command("back", WORLD.now())));
        assertThat(back.money().minor()).isEqualTo(-4_000);
        assertThat(WORLD.atTill(strict, () -> WORLD.the(Contracts.class).limits()))
                .isEqualTo(never);
    }

    @Test
    void another_partners_voucher_is_not_there() {
        honour(4_000);
        String other = WORLD.newPartner();
        assertThatThrownBy(() -> WORLD.atTill(other, () -> transactions.voidVoucher(command("back", Instant.now()))))
                .isInstanceOf(TransactionNotFound.class);
    }

    private void honour(long reimbursementFen) {
        honour(partner, voucher, reimbursementFen);
    }

    private void honour(String at, String code, long reimbursementFen) {
        WORLD.tills().issue(code, WORLD.members().enrol().number(), reimbursementFen);
        WORLD.atTill(
                at,
                () -> transactions.redeemVoucher(
                        new RedeemVoucher("use-" + code, "used", Instant.now(), OUTLET, code)));
    }

    private VoucherResult takeBack(String reference) {
        return WORLD.atTill(partner, () -> transactions.voidVoucher(command(reference, Instant.now())));
    }

    private static VoidVoucher command(String reference, Instant at) {
        return new VoidVoucher(reference, reference, at, "used");
    }
}
