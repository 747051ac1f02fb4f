package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service provider's system and a member's app over HTTP. */
@OverHttp
class ProviderStoryIT {

    private static final String FIVE_YUAN = "{\"unit\":\"CNY\",\"amount\":500}";
    private static final String THIRTY_POINTS = "{\"unit\":\"PTS\",\"amount\":30}";

    private World.Partner provider;
    private String member;
    private Api me;

    @BeforeEach
    void world() {
        provider = World.provider();
        member = World.memberWithPassword();
        me = World.me(member);
        World.service(provider, "RBT", FIVE_YUAN);
    }

    @AfterAll
    static void auditor() {
        World.auditorFindsNothing();
    }

    @Test
    void a_service_is_registered_once_and_offered_when_staff_have_approved_it() {
        String body = World.serviceBody("NEWS", "MONTHLY", THIRTY_POINTS);
        Answer first = provider.api().key("n").post("/partner/services", body).is(201);
        Answer again = provider.api().key("n").post("/partner/services", body).is(201);

        assertThat(first.text("status")).isEqualTo("DRAFT");
        assertThat(again.replayed()).isTrue();
        provider.api().put("/partner/services/NEWS/offer").isProblem(409, "service-not-in-this-state");
        provider.api()
                .key("n")
                .post("/partner/services", World.serviceBody("OTHER", "MONTHLY", THIRTY_POINTS))
                .isProblem(422, "idempotency-conflict");
        provider.api()
                .put(
                        "/partner/services/NEWS/texts",
                        "{\"name\":{\"zh\":\"早报\",\"en\":\"Morning news\"},"
                                + "\"description\":{\"zh\":\"每天早上\",\"en\":\"Each morning\"}}")
                .is(200);
        provider.api()
                .put("/partner/services/RBT/price", "{\"price\":" + THIRTY_POINTS + ",\"begins\":\"2026-01-01\"}")
                .isProblem(409, "notice-too-short");
        assertThat(provider.api()
                        .get("/partner/services?status=OFFERED")
                        .is(200)
                        .list("items.service"))
                .isEqualTo(List.of("RBT"));
        World.provider().api().get("/partner/services/NEWS").isProblem(404, "service-not-found");
    }

    @Test
    void the_member_confirms_is_charged_cancels_and_is_charged_no_more() {
        String body = World.askBody("RBT", member);
        Answer asked =
                provider.api().key("a").post("/partner/subscriptions", body).is(201);
        assertThat(provider.api().key("a").post("/partner/subscriptions", body).replayed())
                .isTrue();
        String number = asked.text("subscription");
        assertThat(asked.text("status")).isEqualTo("WAITING");
        assertThat(World.charged(provider, number, FIVE_YUAN)).isEqualTo("no-live-consent");
        provider.api().put("/partner/subscriptions/" + number + "/confirmation", "{\"code\":\"000000\"}");

        assertThat(me.put("/me/subscriptions/" + number + "/confirmation")
                        .is(200)
                        .text("status"))
                .isEqualTo("LIVE");
        assertThat(World.charged(provider, number, FIVE_YUAN)).isEqualTo("accepted");
        assertThat(World.charged(provider, number, FIVE_YUAN)).isEqualTo("cycle-charged");
        Answer detail = me.get("/me/subscriptions/" + number).is(200);
        assertThat(detail.text("evidence.reference")).isEqualTo("rec-1");
        assertThat(detail.<String>list("steps.step")).containsExactly("CONFIRMED", "ASKED");
        Answer charges = me.get("/me/subscriptions/" + number + "/charges").is(200);
        assertThat(charges.number("items[0].moneyFen")).isEqualTo(-425);

        assertThat(me.put("/me/subscriptions/" + number + "/cancellation")
                        .is(200)
                        .text("status"))
                .isEqualTo("CANCELLED");
        assertThat(World.charged(provider, number, FIVE_YUAN)).isEqualTo("no-live-consent");
        me.put("/me/subscriptions/" + number + "/resumption").is(200);
        me.put("/me/subscriptions/" + number + "/cancellation").is(200);
        assertThat(provider.api().get("/partner/charges?counted=true").is(200).list("items"))
                .hasSize(3);
        World.me(World.memberWithPassword())
                .get("/me/subscriptions/" + number)
                .isProblem(404, "subscription-not-found");
    }

    @Test
    void a_complaint_about_a_charge_is_filed_once_and_the_provider_sees_how_it_does() {
        String number = live();
        assertThat(World.charged(provider, number, FIVE_YUAN)).isEqualTo("accepted");
        String charge = me.get("/me/subscriptions/" + number + "/charges").text("items[0].charge");
        String body = "{\"reason\":\"WRONG_CHARGE\",\"text\":\"too much\",\"charge\":\"" + charge + "\"}";

        me.key("c").post("/me/subscriptions/" + number + "/complaints", body).is(201);
        assertThat(me.key("c")
                        .post("/me/subscriptions/" + number + "/complaints", body)
                        .replayed())
                .isTrue();
        me.key("d").post("/me/subscriptions/" + number + "/complaints", body).isProblem(409, "complaint-open");
        Answer conduct = provider.api().get("/partner/conduct").is(200);
        assertThat(conduct.text("standing")).isEqualTo("FREE");
        assertThat(conduct.number("services[0].complaints")).isEqualTo(1);
        assertThat(conduct.number("services[0].charged")).isEqualTo(1);
    }

    @Test
    void points_are_charged_and_given_back() {
        World.service(provider, "GAME", THIRTY_POINTS);
        World.give(World.partner(), member, 100);
        String number = World.asked(provider, "GAME", member);
        me.put("/me/subscriptions/" + number + "/confirmation").is(200);
        provider.api()
                .key("p")
                .post("/partner/charges", World.chargeBody("P-1", number, THIRTY_POINTS))
                .is(201);
        assertThat(me.get("/me").number("available")).isEqualTo(70);

        provider.api()
                .put("/partner/charges/P-1/refund", "{\"reason\":\"by mistake\"}")
                .is(200);
        provider.api()
                .put("/partner/charges/P-1/refund", "{\"reason\":\"by mistake\"}")
                .is(200);
        assertThat(me.get("/me").number("available")).isEqualTo(100);
        assertThat(provider.api().get("/partner/charges/P-1").text("refundedAt"))
                .isNotBlank();
    }

    @Test
    void a_batch_again_and_in_parallel_is_one_effect() {
        String number = live();
        String body = "{\"charges\":["
                + IntStream.range(0, 20)
                        .mapToObj(i -> World.chargeBody("B-" + i, number, FIVE_YUAN))
                        .collect(Collectors.joining(","))
                + "]}";
        List<Answer> answers = new ArrayList<>(
                Together.times(4, i -> provider.api().key("batch").post("/partner/charges:batch", body)));
        answers.add(provider.api().key("batch").post("/partner/charges:batch", body));

        for (Answer answer : answers) {
            answer.is(200);
            assertThat(answer.number("accepted")).isEqualTo(1);
            assertThat(answer.text("results[1].problem.code")).isEqualTo("cycle-charged");
        }
        assertThat(answers.get(4).replayed()).isTrue();
        assertThat(provider.api().get("/partner/charges").is(200).list("items")).hasSize(20);
    }

    private String live() {
        String number = World.asked(provider, "RBT", member);
        me.put("/me/subscriptions/" + number + "/confirmation").is(200);
        return number;
    }
}
