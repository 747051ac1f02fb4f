package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hotel gives points for a booking, and says when the guest has stayed: then they can be used. */
@OverHttp
class ConfirmationStoryIT {

    private static final String CONFIRMATION = "/partner/transactions/S1/confirmation";
    private static final LocalDate DAY =
            World.hourAgo().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();

    private World.Partner partner;
    private Api api;
    private String guest;

    @BeforeEach
    void world() {
        partner = World.partner();
        api = partner.api();
        guest = World.memberWithPassword();
    }

    @AfterAll
    static void auditor() {
        World.auditorFindsNothing();
    }

    @Test
    void points_of_a_booking_are_usable_when_the_partner_says_that_the_guest_has_stayed() {
        waiting("EVENT");
        booked();
        assertThat(World.me(guest).get("/me").is(200).number("pending")).isEqualTo(100);
        assertThat(api.get("/partner/transactions/S1").is(200).<String>list("why.details"))
                .contains("Usable when the partner has said that the event came");

        Answer stayed = api.key("stay").post(CONFIRMATION, stayed()).is(201);

        assertThat(stayed.header("Location")).endsWith("/api/v1/partner/transactions/S1");
        assertThat(stayed.text("reference")).isEqualTo("S1");
        assertThat(stayed.number("points")).isEqualTo(100);
        assertThat(stayed.text("usableSince")).isEqualTo(DAY.toString());
        Answer me = World.me(guest).get("/me").is(200);
        assertThat(me.number("available")).isEqualTo(100);
        assertThat(me.number("pending")).isZero();
        assertThat(me.text("expiring[0].expiresOn")).isEqualTo(DAY.plusDays(30).toString());
        Answer line = World.me(guest).get("/me/statement?limit=1").is(200);
        assertThat(line.text("items[0].code")).isEqualTo("points.confirmation");
        assertThat(line.text("items[0].why.text"))
                .contains("as " + partner.code())
                .contains("S1");
        assertThat(line.<String>list("items[0].why.details")).contains("The guest has stayed");
        Answer told = made("told?member=" + guest);
        assertThat(told.<String>list("points")).containsExactly("100");
        assertThat(told.<String>list("audit"))
                .singleElement()
                .asString()
                .startsWith("client:" + partner.clientId())
                .contains(partner.code(), "STAYED");
    }

    @Test
    void a_second_time_the_first_answer_is_given_again() {
        waiting("EVENT");
        booked();
        Answer first = api.key("stay").post(CONFIRMATION, stayed()).is(201);
        assertThat(first.replayed()).isFalse();

        Answer again = api.key("stay").post(CONFIRMATION, stayed()).is(201);
        Answer other = api.key("other")
                .post(CONFIRMATION, said("TRAVELLED", Instant.now()))
                .is(201);

        assertThat(List.of(again, other)).allMatch(Answer::replayed);
        assertThat(List.of(again.text(), other.text())).containsOnly(first.text());
        api.key("stay").post(CONFIRMATION, said("TRAVELLED", World.hourAgo())).isProblem(422, "idempotency-conflict");
        api.post(CONFIRMATION, stayed()).isProblem(400, "idempotency-key-missing");
        assertThat(available()).isEqualTo(100);
    }

    @Test
    void at_the_same_moment_it_is_confirmed_once() {
        waiting("EVENT");
        booked();

        List<Answer> answers = Together.times(12, i -> api.key("stay" + i / 2).post(CONFIRMATION, stayed()));

        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(answers).filteredOn(answer -> !answer.replayed()).hasSize(1);
        assertThat(answers.stream().map(Answer::text).distinct()).hasSize(1);
        assertThat(available()).isEqualTo(100);
        assertThat(made("told?member=" + guest).<String>list("points")).hasSize(1);
    }

    @Test
    void only_its_own_partner_says_so_and_in_its_time() {
        waiting("EVENT");
        booked();

        World.partner().api().key("f").post(CONFIRMATION, stayed()).isProblem(404, "transaction-not-found");
        api.key("u").post("/partner/transactions/NONE/confirmation", stayed()).isProblem(404, "transaction-not-found");
        World.client(partner, "read,reverse")
                .api()
                .key("s")
                .post(CONFIRMATION, stayed())
                .isProblem(403, "not-allowed");
        World.Partner limited = World.client(partner, "accrue");
        World.limit(limited, "T9");
        limited.api().key("l").post(CONFIRMATION, stayed()).isProblem(403, "outlet-not-allowed");
        api.key("e")
                .post(CONFIRMATION, said("STAYED", World.hourAgo().minusSeconds(1)))
                .isProblem(422, "came-before-accrual");
        api.key("n")
                .post(CONFIRMATION, said("STAYED", Instant.now().plus(Duration.ofHours(1))))
                .isProblem(422, "occurred-in-future");
        api.key("w").post(CONFIRMATION, said("SLEPT", World.hourAgo())).isProblem(422, "invalid-request");
        api.key("m")
                .post(CONFIRMATION, "{\"occurredAt\":\"" + World.hourAgo() + "\"}")
                .isProblem(422, "invalid-request");

        assertThat(available()).isZero();
        World.Partner till = World.client(partner, "accrue");
        till.api().key("t").post(CONFIRMATION, stayed()).is(201);
        assertThat(available()).isEqualTo(100);
    }

    @Test
    void what_waits_for_nobody_or_for_staff_is_not_the_partners_to_confirm() {
        booked();
        api.key("1").post(CONFIRMATION, stayed()).isProblem(409, "nothing-awaited");
        api.key("r")
                .post("/partner/redemptions", World.redeemed("R1", guest, 30))
                .is(201);
        api.key("2").post("/partner/transactions/R1/confirmation", stayed()).isProblem(409, "nothing-awaited");

        waiting("BY_HAND");
        api.key("g")
                .post("/partner/accruals", World.pointsGiven("S2", guest, 50))
                .is(201);
        assertThat(api.get("/partner/transactions/S2").is(200).<String>list("why.details"))
                .contains("Usable when our staff have confirmed them");
        api.key("3").post("/partner/transactions/S2/confirmation", stayed()).isProblem(409, "nothing-awaited");

        waiting("EVENT");
        api.key("h")
                .post("/partner/accruals", World.pointsGiven("S3", guest, 20))
                .is(201);
        made("confirmations?member=" + guest);
        assertThat(available()).isEqualTo(140);
        api.key("4").post("/partner/transactions/S3/confirmation", stayed()).isProblem(409, "nothing-awaited");
    }

    @Test
    void what_is_left_is_confirmed_and_of_what_was_undone_whole_nothing() {
        waiting("EVENT");
        booked();
        reversed("S1", ",\"points\":40");

        assertThat(api.key("stay").post(CONFIRMATION, stayed()).is(201).number("points"))
                .isEqualTo(60);
        assertThat(available()).isEqualTo(60);
        assertThat(api.key("stay").post(CONFIRMATION, stayed()).is(201).replayed())
                .isTrue();

        api.key("g")
                .post("/partner/accruals", World.pointsGiven("S2", guest, 50))
                .is(201);
        reversed("S2", ",\"points\":20");
        reversed("S2", "");
        World.client(partner, "accrue")
                .api()
                .key("late")
                .post("/partner/transactions/S2/confirmation", stayed())
                .isProblem(409, "already-reversed");
    }

    @Test
    void what_was_confirmed_is_taken_back_like_any_accrual() {
        waiting("EVENT");
        booked();
        reversed("S1", ",\"points\":10");
        api.key("stay").post(CONFIRMATION, stayed()).is(201);
        api.key("r")
                .post("/partner/redemptions", World.redeemed("R1", guest, 30))
                .is(201);

        reversed("S1", ",\"points\":40");

        assertThat(available()).isEqualTo(20);
        Answer line = World.me(guest).get("/me/statement?limit=1").is(200);
        assertThat(line.text("items[0].code")).isEqualTo("partner.accrual-reversal");
        assertThat(line.number("items[0].points")).isEqualTo(-40);
        assertThat(line.text("items[0].why.text")).isNotBlank();
        reversal("S1", ",\"points\":21").isProblem(409, "insufficient-points");
        reversal("S1", ",\"points\":51").isProblem(409, "reversal-exceeds");
        api.key("g")
                .post("/partner/accruals", World.pointsGiven("S2", guest, 50))
                .is(201);
        api.key("2").post("/partner/transactions/S2/confirmation", stayed()).is(201);

        // twenty are left of its own, and thirty come from the other stay's
        reversed("S1", "");

        assertThat(available()).isEqualTo(20);
        assertThat(World.me(guest).get("/me").is(200).number("pending")).isZero();
        reversal("S1", "").isProblem(409, "already-reversed");
        assertThat(api.key("stay").post(CONFIRMATION, stayed()).is(201).replayed())
                .isTrue();
    }

    @Test
    void an_event_is_confirmed_while_messages_may_be_late_however_long_ago_the_booking_was() {
        waiting("EVENT");
        for (String reference : List.of("S1", "S2", "S3")) {
            String body = World.pointsGiven(reference, guest, 10)
                    .replace(World.hourAgo().toString(), daysAgo(30).toString());
            api.key("b" + reference).post("/partner/accruals", body).is(201);
        }
        made("contracts?partner=" + partner.code() + "&days=10&lateDays=3");

        Answer late =
                api.key("4").post(CONFIRMATION, said("STAYED", daysAgo(4))).isProblem(409, "too-late");

        assertThat(late.number("lateDays")).isEqualTo(3);
        assertThat(Instant.parse(late.text("occurredAt"))).isEqualTo(daysAgo(4));
        assertThat(available()).isZero();
        api.key("3").post(CONFIRMATION, said("STAYED", daysAgo(3))).is(201);
        // of its own day: the contract before allowed thirty-five days
        api.key("12")
                .post("/partner/transactions/S2/confirmation", said("STAYED", daysAgo(12)))
                .is(201);
        assertThat(available()).isEqualTo(20);
        // the answer of then comes again, whenever
        assertThat(api.key("5")
                        .post(CONFIRMATION, said("STAYED", daysAgo(5)))
                        .is(201)
                        .replayed())
                .isTrue();
        api.key("6")
                .post("/partner/transactions/S3/confirmation", said("STAYED", daysAgo(6)))
                .isProblem(409, "too-late");
        made("confirmations?member=" + guest);
        assertThat(available()).isEqualTo(30);
        // thirty days from when each became usable, a month after all were earned
        LocalDate today = LocalDate.ofInstant(daysAgo(0), ZoneId.of("Asia/Shanghai"));
        assertThat(World.me(guest).get("/me").is(200).<String>list("expiring.expiresOn"))
                .containsExactly(
                        today.plusDays(18).toString(),
                        today.plusDays(27).toString(),
                        today.plusDays(30).toString());
    }

    @Test
    void points_that_wait_for_a_day_become_usable_on_it_and_live_from_then() {
        made("policies?member=" + guest + "&mode=DAYS&days=20");
        for (int days : List.of(19, 20)) {
            String body = World.pointsGiven("S" + days, guest, days)
                    .replace(World.hourAgo().toString(), daysAgo(days).toString());
            api.key("b" + days).post("/partner/accruals", body).is(201);
            assertThat(api.get("/partner/transactions/S" + days).is(200).<String>list("why.details"))
                    .anyMatch(detail -> detail.startsWith("Usable from "));
        }
        assertThat(available()).isZero();

        made("days");

        assertThat(available()).isEqualTo(20);
        Answer me = World.me(guest).get("/me").is(200);
        assertThat(me.number("pending")).isEqualTo(19);
        assertThat(me.<String>list("expiring.expiresOn"))
                .containsExactly(DAY.plusDays(30).toString());
    }

    /** At noon. */
    private static Instant daysAgo(int days) {
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        return LocalDate.now(zone).minusDays(days).atTime(12, 0).atZone(zone).toInstant();
    }

    private void booked() {
        Answer accrual = api.key("book")
                .post("/partner/accruals", World.pointsGiven("S1", guest, 100))
                .is(201);
        assertThat(accrual.number("points")).isEqualTo(100);
    }

    private void reversed(String reference, String part) {
        reversal(reference, part).is(201);
    }

    private Answer reversal(String reference, String part) {
        String undo = "U" + World.unique();
        return api.key(undo)
                .post(
                        "/partner/transactions/" + reference + "/reversal",
                        "{\"reference\":\"" + undo + "\",\"occurredAt\":\"" + World.hourAgo() + "\"" + part + "}");
    }

    private long available() {
        return api.get("/partner/members/" + guest).is(200).number("available");
    }

    private void waiting(String mode) {
        made("policies?member=" + guest + "&mode=" + mode);
    }

    private static String stayed() {
        return said("STAYED", World.hourAgo());
    }

    private static String said(String event, Instant at) {
        return "{\"event\":\"" + event + "\",\"occurredAt\":\"" + at + "\"}";
    }

    private static Answer made(String path) {
        return Api.anonymous()
                .outsideContract("POST", "/testing/waiting/" + path, null, null)
                .is(200);
    }
}
