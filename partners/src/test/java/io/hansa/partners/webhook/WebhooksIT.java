package io.hansa.partners.webhook;

import static io.hansa.partners.testing.PartnersWorld.OUTLET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Money;
import io.hansa.kernel.NewTransaction;
import io.hansa.kernel.Points;
import io.hansa.partners.access.PartnerNotFound;
import io.hansa.partners.dispute.DisputeAnswered;
import io.hansa.partners.dispute.DisputeDecided;
import io.hansa.partners.dispute.DisputeEscalated;
import io.hansa.partners.dispute.DisputeNumber;
import io.hansa.partners.dispute.DisputeOpened;
import io.hansa.partners.dispute.DisputeReason;
import io.hansa.partners.dispute.DisputeState;
import io.hansa.partners.dispute.DisputeStep;
import io.hansa.partners.dispute.Party;
import io.hansa.partners.missing.MissingNumber;
import io.hansa.partners.missing.MissingPointsClaimed;
import io.hansa.partners.missing.MissingPointsDecided;
import io.hansa.partners.testing.PartnersWorld;
import io.hansa.partners.transaction.TransactionRequest;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.Transactions;
import io.hansa.partners.transaction.TransactionsRecorded;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From what a partner's till does to what its system gets, over a real database and a real connection. */
class WebhooksIT {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final PartnersWorld WORLD = PartnersWorld.instance()
            .with(NewTransaction.class, new NewTransaction())
            .with(Vault.class, new Vault(KEY))
            .with(Reach.class, new Reach(true))
            .with(Carrier.class, carrier());
    private static final Couriers COURIERS = new Couriers(WORLD);

    private final Receiver receiver = new Receiver();
    private final String partner = WORLD.newPartner();
    private final String secret =
            register("orders", WebhookType.all()).secret().orElseThrow().secret();

    private static Carrier carrier() {
        var carrier = new Carrier(new Reach(true), Clock.systemUTC(), Duration.ofMillis(700));
        carrier.open();
        return carrier;
    }

    @AfterEach
    void end() {
        WORLD.clockRuns();
        receiver.close();
        asAdmin(() -> webhooks().list(partner))
                .forEach(endpoint -> asAdmin(() -> {
                    webhooks().remove(partner, endpoint.name());
                    return null;
                }));
    }

    @Test
    void what_a_till_does_is_told_and_the_library_verifies_it() throws Exception {
        submit(accrual("T1"), accrual("T1"));
        COURIERS.deliver();

        assertThat(receiver.messages()).hasSize(2);
        Receiver.Message accepted = message("transaction.accepted");
        new Webhook(secret).verify(accepted.body(), accepted.headers());
        assertThatThrownBy(() -> new Webhook(secret).verify(accepted.body() + " ", accepted.headers()))
                .isInstanceOf(WebhookVerificationException.class);
        assertThat(accepted.body()).contains("\"reference\":\"T1\"", "\"points\":100", "\"moneyFen\":120");
        assertThat(message("transaction.refused").body()).contains("\"refusal\":\"duplicate-reference\"");
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.state()).isEqualTo(DeliveryState.DELIVERED);
            assertThat(row.lastStatus()).hasValue(200);
        });
    }

    @Test
    void each_step_of_a_dispute_and_of_a_claim_is_told_to_the_partner_it_is_about() {
        var dispute = new DisputeNumber("D2026-000004");
        var claim = new MissingNumber("M2026-000005");
        var member = new MemberNumber("0000000018");
        var name = new LocalizedText("机场", "Airport");
        LocalDate due = LocalDate.of(2026, 4, 21);
        Instant at = Instant.parse("2026-04-07T02:11:08Z");
        var announcer = WORLD.the(DisputeAnnouncer.class);
        WORLD.asSystem(() -> {
            announcer.onOpened(new DisputeOpened(
                    dispute,
                    partner,
                    "2026-000017",
                    1,
                    Party.PROGRAMME,
                    Money.cny(500),
                    DisputeReason.DUPLICATE,
                    due,
                    at));
            announcer.onAnswered(new DisputeAnswered(dispute, partner, Money.cny(200), DisputeState.ANSWERED, due, at));
            announcer.onEscalated(new DisputeEscalated(dispute, partner, due, at));
            announcer.onDecided(new DisputeDecided(
                    dispute,
                    partner,
                    DisputeState.GRANTED,
                    DisputeStep.SILENCE,
                    Money.cny(500),
                    Optional.of(new EntryNumber(9)),
                    at));
            announcer.onClaimed(
                    new MissingPointsClaimed(claim, member, partner, name, "R-1", Money.cny(12_800), due, at));
            announcer.onDecided(new MissingPointsDecided(
                    claim, member, partner, name, "R-1", "REJECTED", Points.of(0), Optional.empty(), "no", at));
            return null;
        });
        COURIERS.deliver();

        assertThat(message("dispute.opened").body()).contains("\"claimedFen\":500", "\"claimant\":\"PROGRAMME\"");
        assertThat(message("dispute.answered").body()).contains("\"acceptedFen\":200", "\"dueOn\":\"2026-04-21\"");
        assertThat(message("dispute.escalated").body()).contains("\"dispute\":\"D2026-000004\"");
        assertThat(message("dispute.decided").body()).contains("\"step\":\"SILENCE\"", "\"entry\":9");
        assertThat(message("missing-points.claimed").body()).contains("\"receipt\":\"R-1\"", "\"amountFen\":12800");
        assertThat(message("missing-points.decided").body())
                .contains("\"state\":\"REJECTED\"")
                .doesNotContain("entry");
        assertThat(receiver.messages()).hasSize(6);
    }

    @Test
    void a_batch_writes_one_row_and_is_told_in_parts() {
        submit(IntStream.range(0, 250).mapToObj(i -> accrual("B" + i)).toArray(TransactionRequest[]::new));
        assertThat(newsOf(partner)).isEqualTo(1);

        COURIERS.deliver();
        assertThat(receiver.messages()).hasSize(3);
        assertThat(newsOf(partner)).isZero();
    }

    @Test
    void a_partner_without_endpoints_writes_nothing() {
        String other = WORLD.newPartner();
        WORLD.atTill(other, () -> take(accrual("N1")));
        assertThat(newsOf(other)).isZero();
    }

    @Test
    void what_is_taken_back_is_not_told() {
        assertThatThrownBy(() -> WORLD.atTill(partner, () -> {
                    take(accrual("X1"));
                    throw new IllegalStateException("taken back");
                }))
                .isInstanceOf(IllegalStateException.class);
        COURIERS.deliver();
        assertThat(receiver.messages()).isEmpty();
    }

    @Test
    void an_endpoint_gets_what_it_asked_for() {
        register("orders", Set.of(WebhookType.TRANSACTION_REFUSED));
        submit(accrual("T1"), accrual("T1"));
        COURIERS.deliver();
        assertThat(receiver.messages())
                .singleElement()
                .satisfies(message -> assertThat(message.body()).contains("transaction.refused"));
    }

    @Test
    void what_failed_is_tried_again_with_the_same_id_and_given_up_after_three_days() {
        receiver.answers(Receiver.answering(500, "not now"));
        submit(accrual("T1"));
        Instant begun = Instant.now();
        WORLD.clockIs(begun);
        COURIERS.deliver();
        assertThat(one().state()).isEqualTo(DeliveryState.WAITING);
        assertThat(one().nextAttemptAt())
                .hasValueSatisfying(next -> assertThat(next).isBetween(begun.plusSeconds(4), begun.plusSeconds(6)));

        COURIERS.deliver();
        assertThat(receiver.messages()).hasSize(1);
        for (int tries = 2; tries <= 10; tries++) {
            WORLD.clockIs(one().nextAttemptAt().orElseThrow());
            COURIERS.deliver();
        }
        assertThat(one().state()).isEqualTo(DeliveryState.GIVEN_UP);
        assertThat(one().attempts()).isEqualTo(10);
        assertThat(receiver.messages()).extracting(Receiver.Message::id).containsOnly(one().message());

        receiver.answers(Receiver.answering(204, ""));
        int again = asAdmin(() -> deliveries().failedAgain(partner, "orders", begun.minusSeconds(60)));
        COURIERS.deliver();
        assertThat(again).isEqualTo(1);
        String message = one().message();
        DeliveryView view = asAdmin(() -> deliveries().delivery(partner, message));
        assertThat(view.row().state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(view.attempts())
                .hasSize(11)
                .first()
                .satisfies(attempt -> assertThat(attempt.status()).hasValue(204));
        assertThat(view.attempts().get(1).answer()).hasValue("not now");
    }

    @Test
    void one_that_is_gone_is_disabled_and_nothing_is_kept_for_it() {
        receiver.answers(Receiver.answering(410, ""));
        submit(accrual("T1"));
        COURIERS.deliver();
        assertThat(endpoint().state()).isEqualTo(EndpointState.DISABLED);
        assertThat(endpoint().disabledFor()).hasValue(DisabledFor.GONE);
        forgetListeners();
        submit(accrual("T2"));
        assertThat(newsOf(partner)).isZero();

        receiver.answers(Receiver.answering(200, ""));
        asAdmin(() -> webhooks().resume(partner, "orders"));
        forgetListeners();
        submit(accrual("T3"));
        COURIERS.deliver();
        assertThat(receiver.messages()).hasSize(2);
        assertThat(receiver.messages().get(1).body()).contains("T3");
    }

    @Test
    void one_that_nothing_reaches_for_days_is_disabled() {
        receiver.answers(Receiver.answering(503, ""));
        Instant begun = Instant.now();
        WORLD.clockIs(begun);
        submit(accrual("T1"));
        COURIERS.deliver();
        assertThat(endpoint().failingSince()).isPresent();
        WORLD.clockIs(begun.plus(Duration.ofDays(5)).plusSeconds(1));
        COURIERS.deliver();
        assertThat(endpoint().state()).isEqualTo(EndpointState.DISABLED);
        assertThat(endpoint().disabledFor()).hasValue(DisabledFor.FAILING);
    }

    @Test
    void what_happens_during_a_pause_is_sent_after_it() {
        asAdmin(() -> webhooks().pause(partner, "orders"));
        submit(accrual("T1"));
        COURIERS.deliver();
        assertThat(receiver.messages()).isEmpty();
        assertThatThrownBy(() -> asAdmin(() -> {
                    webhooks().test(partner, "orders");
                    return null;
                }))
                .isInstanceOf(EndpointNotActive.class);
        asAdmin(() -> webhooks().resume(partner, "orders"));
        COURIERS.deliver();
        assertThat(receiver.messages()).hasSize(1);
    }

    @Test
    void both_secrets_sign_until_the_overlap_ends() throws Exception {
        WebhookSecret second = asAdmin(() -> webhooks().rotate(partner, "orders", 2, Duration.ofHours(1)));
        test();
        Receiver.Message both = receiver.messages().get(0);
        new Webhook(secret).verify(both.body(), both.headers());
        new Webhook(second.secret()).verify(both.body(), both.headers());
        assertThatThrownBy(() -> asAdmin(() -> webhooks().rotate(partner, "orders", 2, Duration.ZERO)))
                .isInstanceOf(SecretNotNext.class);

        asAdmin(() -> webhooks().rotate(partner, "orders", 3, Duration.ZERO));
        test();
        Receiver.Message third = receiver.messages().get(1);
        assertThatThrownBy(() -> new Webhook(second.secret()).verify(third.body(), third.headers()))
                .isInstanceOf(WebhookVerificationException.class);
        assertThat(endpoint().secrets()).hasSize(1);
    }

    /** Four servers, forty messages: each arrives once, and never two at a time at one endpoint. */
    @Test
    void several_servers_never_make_an_attempt_twice() throws Exception {
        for (int i = 0; i < 40; i++) {
            submit(accrual("P" + i));
        }
        var servers = Executors.newFixedThreadPool(4);
        List<Future<?>> working = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            working.add(servers.submit(COURIERS::deliver));
        }
        for (Future<?> one : working) {
            one.get();
        }
        servers.shutdown();
        COURIERS.deliver();
        assertThat(receiver.messages()).hasSize(40);
        assertThat(new HashSet<>(
                        receiver.messages().stream().map(Receiver.Message::id).toList()))
                .hasSize(40);
    }

    @Test
    void one_that_hangs_does_not_hold_up_another() throws Exception {
        var released = new CountDownLatch(1);
        receiver.answers(exchange -> released.await());
        try (var quick = new Receiver()) {
            asAdmin(() -> webhooks().save(new SaveEndpoint(partner, "quick", quick.url(), WebhookType.all())));
            for (int i = 0; i < 5; i++) {
                submit(accrual("H" + i));
            }
            COURIERS.deliver();
            assertThat(quick.messages()).hasSize(5);
            // it was tried once, and rests
            assertThat(receiver.messages()).hasSize(1);
        } finally {
            released.countDown();
        }
    }

    /** A server stops between the answer and the row: another sends the same id once its lease has ended. */
    @Test
    void what_a_dead_server_had_in_hand_is_sent_again_after_its_lease() {
        submit(accrual("D1"));
        Round abandoned = COURIERS.takeAndCarry();
        COURIERS.deliver();
        assertThat(receiver.messages()).hasSize(1);

        WORLD.clockIs(Instant.now().plus(Duration.ofMinutes(3)));
        COURIERS.deliver();
        assertThat(receiver.messages())
                .hasSize(2)
                .extracting(Receiver.Message::id)
                .containsOnly(one().message());
        assertThat(one().attempts()).isEqualTo(1);
        assertThat(COURIERS.lateResult(abandoned)).isEqualTo(Rounds.Next.STOP);
        assertThat(one().attempts()).isEqualTo(1);
    }

    @Test
    void a_partner_has_its_own_endpoints_only() {
        String other = "partner:admin@" + WORLD.newPartner();
        assertThatThrownBy(() -> WORLD.as(other, () -> webhooks().list(partner)))
                .isInstanceOf(PartnerNotFound.class);
        assertThatThrownBy(() -> WORLD.as(other, () -> webhooks().rotate(partner, "orders", 2, Duration.ZERO)))
                .isInstanceOf(PartnerNotFound.class);
        submit(accrual("T1"));
        COURIERS.deliver();
        String message = one().message();
        String code = other.substring("partner:admin@".length());
        assertThatThrownBy(() -> WORLD.as(other, () -> deliveries().delivery(code, message)))
                .isInstanceOf(DeliveryNotFound.class);
        assertThatThrownBy(() -> WORLD.as(other, () -> deliveries().again(code, message)))
                .isInstanceOf(DeliveryNotFound.class);
    }

    @Test
    void what_an_endpoint_cannot_be_is_refused_with_its_field() {
        assertThatThrownBy(() -> save("Not A Name", receiver.url(), WebhookType.all()))
                .isInstanceOf(InvalidEndpoint.class);
        assertThatThrownBy(() -> save("none", receiver.url(), Set.of())).isInstanceOf(InvalidEndpoint.class);
        assertThatThrownBy(() -> save("inner", "https://10.0.0.1/", WebhookType.all()))
                .isInstanceOf(AddressNotAllowed.class);
        IntStream.range(1, Webhooks.MOST).forEach(i -> save("more-" + i, receiver.url(), WebhookType.all()));
        assertThatThrownBy(() -> save("one-more", receiver.url(), WebhookType.all()))
                .isInstanceOf(TooManyEndpoints.class);
    }

    @Test
    void what_is_old_is_forgotten() {
        test();
        WORLD.clockIs(Instant.now().plus(Duration.ofDays(31)));
        WORLD.asSystem(() -> deliveries().forget());
        assertThat(rows()).isEmpty();
    }

    private SavedEndpoint register(String name, Set<WebhookType> types) {
        return save(name, receiver.url(), types);
    }

    private SavedEndpoint save(String name, String url, Set<WebhookType> types) {
        SavedEndpoint saved = asAdmin(() -> webhooks().save(new SaveEndpoint(partner, name, url, types)));
        forgetListeners();
        return saved;
    }

    /** What the server does after each commit that changed an endpoint. */
    private static void forgetListeners() {
        WORLD.the(Listeners.class).forget();
    }

    private void test() {
        asAdmin(() -> {
            webhooks().test(partner, "orders");
            return null;
        });
        COURIERS.deliver();
    }

    private void submit(TransactionRequest... requests) {
        WORLD.atTill(partner, () -> take(requests));
    }

    /** As in the server: what was recorded is heard in the same transaction. */
    private static Object take(TransactionRequest... requests) {
        int before = WORLD.events().size();
        var results = WORLD.the(Transactions.class).submit(List.of(requests));
        WORLD.events().subList(before, WORLD.events().size()).stream()
                .filter(TransactionsRecorded.class::isInstance)
                .forEach(event -> WORLD.the(Announcer.class).onTransactions((TransactionsRecorded) event));
        return results;
    }

    private static int keys;

    private static Accrual accrual(String reference) {
        String member = WORLD.members().enrol().number().value();
        return Accrual.ofAmount(
                reference + "-" + ++keys, reference, Instant.now().minusSeconds(60), OUTLET, member, 10_000);
    }

    private Receiver.Message message(String type) {
        return receiver.messages().stream()
                .filter(message -> message.body().contains("\"type\":\"" + type + "\""))
                .findFirst()
                .orElseThrow();
    }

    private List<DeliveryRow> rows() {
        var filter = new DeliveryFilter(partner, Optional.empty(), Optional.empty(), Optional.empty());
        return asAdmin(() -> deliveries().list(filter, Optional.empty(), 200)).rows();
    }

    private DeliveryRow one() {
        return rows().get(0);
    }

    private EndpointView endpoint() {
        return asAdmin(() -> webhooks().endpoint(partner, "orders"));
    }

    private static long newsOf(String partner) {
        var database = WORLD.ledger().database();
        try (var root = database.connect(database.root());
                var statement = root.createStatement();
                var rows = statement.executeQuery(
                        "SELECT COUNT(*) FROM partner_webhook_news WHERE partner = '" + partner + "'")) {
            rows.next();
            return rows.getLong(1);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T asAdmin(Callable<T> work) {
        return WORLD.as("staff:admin", work);
    }

    private static Webhooks webhooks() {
        return WORLD.the(Webhooks.class);
    }

    private static Deliveries deliveries() {
        return WORLD.the(Deliveries.class);
    }
}
