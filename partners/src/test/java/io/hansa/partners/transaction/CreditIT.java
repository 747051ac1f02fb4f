package io.hansa.partners.transaction;

import static io.hansa.partners.testing.PartnersWorld.OUTLET;
import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Money;
import io.hansa.ledger.testing.AtOnce;
import io.hansa.partners.contract.AgreeContract;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.Funding;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.testing.PartnersWorld;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Redemption;
import io.hansa.partners.transaction.TransactionResult.Accepted;
import io.hansa.partners.transaction.TransactionResult.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A postpaid partner owes no more unpaid than its contract allows; a point costs it 1.2 fen. */
class CreditIT {

    private static final PartnersWorld WORLD = PartnersWorld.instance();
    private static final int CALLERS = 32;
    private static final Instant AT = Instant.now().minus(Duration.ofHours(2));

    private final String member = WORLD.members().enrol().number().value();
    private final String partner = WORLD.newPartnerWithoutContract();

    @BeforeEach
    void a_limit_of_twelve_yuan() {
        agree(partner, 1_200);
    }

    private static void agree(String partner, long limit) {
        var terms = PartnersWorld.TERMS.with(new Funding.Postpaid(Optional.of(Money.cny(limit))));
        WORLD.asSystem(
                () -> WORLD.the(Contracts.class).agree(new AgreeContract(partner, LocalDate.of(2020, 1, 1), terms)));
    }

    @Test
    void up_to_the_limit_it_gives_and_then_it_is_refused_with_the_rule_that_says_so() {
        assertThat(send(accrual("a", 600)).get(0)).isInstanceOf(Accepted.class);
        Refused refused = (Refused) send(accrual("b", 401)).get(0);

        assertThat(refused.refusal().code()).isEqualTo("credit-exhausted");
        assertThat(refused.refusal().args())
                .containsEntry("limitFen", "1200")
                .containsEntry("owedFen", "720")
                .containsEntry("contract", "1");
        assertThat(send(accrual("c", 400)).get(0)).isInstanceOf(Accepted.class);
    }

    @Test
    void a_batch_counts_what_its_own_messages_add_and_redemptions_make_room() {
        List<TransactionResult> results = send(
                accrual("a", 1_000),
                accrual("b", 100),
                new Redemption("key-r", "r", AT, OUTLET, member, 150),
                accrual("c", 100),
                accrual("d", 100));

        assertThat(results.stream().map(Accepted.class::isInstance)).containsExactly(true, false, true, true, false);
    }

    @Test
    void many_tills_at_once_owe_what_the_limit_allows_to_the_last_fen_and_no_more() {
        List<MemberAccounts> members = WORLD.members().enrol(CALLERS);

        var tries = AtOnce.run(
                CALLERS,
                i -> () -> send(Accrual.ofPoints(
                                "key-" + i,
                                "r" + i,
                                AT,
                                OUTLET,
                                members.get(i).number().value(),
                                100))
                        .get(0));

        assertThat(tries).allMatch(AtOnce.Try::succeeded);
        assertThat(tries.stream().filter(one -> one.result() instanceof Accepted))
                .hasSize(10);
        assertThat(owed()).isEqualTo(1_200);
    }

    @Test
    void batches_at_once_owe_no_more_than_the_limit_and_give_up_nothing_that_it_allows() {
        List<MemberAccounts> members = WORLD.members().enrol(CALLERS);

        var tries = AtOnce.run(
                CALLERS / 4,
                i -> () -> send(IntStream.range(4 * i, 4 * i + 4)
                        .mapToObj(n -> Accrual.ofPoints(
                                "key-" + n,
                                "r" + n,
                                AT,
                                OUTLET,
                                members.get(n).number().value(),
                                70))
                        .toArray(TransactionRequest[]::new)));

        assertThat(tries).allMatch(AtOnce.Try::succeeded);
        assertThat(owed()).isEqualTo(14 * 84);
    }

    @Test
    void whoever_sends_for_several_partners_waits_for_nobody_in_a_circle() {
        String other = WORLD.newPartnerWithoutContract();
        agree(other, 1_200);
        List<MemberAccounts> members = WORLD.members().enrol(CALLERS);
        List<Sender> senders = List.of(sender(partner), sender(other));

        var tries = AtOnce.run(
                CALLERS,
                i -> () -> WORLD.asSystem(() -> WORLD.the(Together.class)
                        .take(List.of(
                                new Sent(senders.get(i % 2), to(members.get(i), "one-" + i)),
                                new Sent(senders.get(1 - i % 2), to(members.get(i), "other-" + i))))));

        assertThat(tries).extracting(AtOnce.Try::problem).containsOnlyNulls();
        assertThat(owed(partner)).isEqualTo(1_200);
        assertThat(owed(other)).isEqualTo(1_200);
    }

    private static Sender sender(String partner) {
        return Sender.of(Actor.parse("client:" + partner), partner);
    }

    private static Accrual to(MemberAccounts member, String reference) {
        return Accrual.ofPoints(
                "key-" + reference, reference, AT, OUTLET, member.number().value(), 100);
    }

    private long owed() {
        return owed(partner);
    }

    private static long owed(String partner) {
        return WORLD.asSystem(() -> WORLD.ledger()
                .statements()
                .balance(WORLD.the(Partners.class).standing(partner).clearing()));
    }

    private List<TransactionResult> send(TransactionRequest... requests) {
        return WORLD.atTill(partner, () -> WORLD.the(Transactions.class).submit(List.of(requests)));
    }

    private Accrual accrual(String reference, long points) {
        return Accrual.ofPoints("key-" + reference, reference, AT, OUTLET, member, points);
    }
}
