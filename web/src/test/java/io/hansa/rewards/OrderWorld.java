package io.hansa.rewards;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.statement.Statements;
import io.hansa.ledger.statement.WalletView;
import io.hansa.ledger.verification.Verification;
import io.hansa.partners.port.RedeemAtTill;
import io.hansa.partners.port.VoucherDesk;
import io.hansa.partners.port.VoucherView;
import io.hansa.rewards.order.OrderView;
import io.hansa.rewards.order.Orders;
import io.hansa.rewards.order.QuoteReward;
import io.hansa.testing.AsSystem;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import javax.sql.DataSource;

/** Members who order, and tills that honour what they were given. */
@ApplicationScoped
class OrderWorld {

    @Inject
    AsSystem system;

    @Inject
    Orders orders;

    @Inject
    VoucherDesk till;

    @Inject
    Accounts accounts;

    @Inject
    Statements statements;

    @Inject
    Verification verification;

    @Inject
    UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    String quote(MemberNumber member, String reward) {
        return system.call(() -> orders.quote(new QuoteReward(member, reward))).quote();
    }

    OrderView order(MemberNumber member, OrderView order) {
        return system.call(() -> orders.order(member, order.number()));
    }

    WalletView wallet(MemberNumber member) {
        return statements.wallet(
                accounts.find(AccountKey.wallet(member, Unit.PTS)).orElseThrow());
    }

    /** At a till of the partner. */
    VoucherView use(String code) {
        return TillTransaction.of(
                transaction,
                () -> till.redeem(new RedeemAtTill(
                        RewardWorld.PARTNER,
                        "T3",
                        code,
                        "TX-1",
                        Instant.now(),
                        new Actor(Actor.Kind.PARTNER, "till"))));
    }

    /** Nobody has confirmed it in time. */
    void letDeadlinePass(OrderView order) throws Exception {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(
                        "UPDATE reward_order SET hold_until = UTC_TIMESTAMP() - INTERVAL 1 MINUTE WHERE id = ?")) {
            update.setLong(1, Long.parseLong(order.number().value().substring(1)));
            update.executeUpdate();
        }
    }

    void auditorFindsNothing() {
        assertThat(system.call(verification::verify).findings()).isEmpty();
    }
}
