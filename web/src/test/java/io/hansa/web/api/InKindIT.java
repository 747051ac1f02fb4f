package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A hotel's system says what it gave in kind, and answers what the programme says. */
@OverHttp
class InKindIT {

    private static final String DELIVERIES = "/partner/in-kind/deliveries";

    private final World.Partner hotel = World.kindPartner();
    private final Api api = hotel.api();

    @Test
    void reports_what_the_programme_confirms_and_takes_it_back_when_it_was_not_so() {
        Answer items = api.get("/partner/in-kind/items").is(200);
        assertThat(items.<String>list("items.item")).containsExactly("ROOM_NIGHT");
        assertThat(items.number("items[0].valueFen")).isEqualTo(30_000);

        Answer reported = api.key("r1").post(DELIVERIES, body("R-1", 3)).is(201);
        String number = reported.text("delivery.delivery");
        assertThat(reported.header("Location")).endsWith(DELIVERIES + "/" + number);
        assertThat(reported.text("delivery.state")).isEqualTo("REPORTED");
        assertThat(reported.text("delivery.waitsFor")).isEqualTo("PROGRAMME");
        assertThat(reported.number("delivery.totalFen")).isEqualTo(90_000);
        assertThat(reported.replayed()).isFalse();
        Answer again = api.key("r1").post(DELIVERIES, body("R-1", 3)).is(201);
        assertThat(again.replayed()).isTrue();
        assertThat(again.text()).isEqualTo(reported.text());
        api.key("r1").post(DELIVERIES, body("R-1", 4)).isProblem(422, "idempotency-conflict");
        api.key("r2").post(DELIVERIES, body("R-1", 4)).isProblem(409, "kind-reference-taken");
        api.key("r3")
                .post(DELIVERIES, body("R-3", 1).replace("ROOM_NIGHT", "YACHT"))
                .isProblem(409, "kind-item-unknown");
        api.key("r4").post(DELIVERIES, body("R-4", 0)).isProblem(422, "invalid-request");

        api.key("s1").post(steps(number), "{\"step\":\"CONFIRMED\"}").isProblem(409, "kind-not-yours");
        World.confirmedInKind(number);
        Answer confirmed = api.get(DELIVERIES + "/" + number).is(200);
        assertThat(confirmed.text("delivery.state")).isEqualTo("CONFIRMED");
        assertThat(confirmed.number("delivery.entry")).isPositive();
        assertThat(confirmed.<String>list("events.step")).containsExactly("REPORTED", "CONFIRMED");
        api.key("s2").post(steps(number), "{\"step\":\"WITHDRAWN\"}").isProblem(409, "kind-over");

        String correction = api.key("c1")
                .post(DELIVERIES + "/" + number + "/corrections", "{\"text\":\"The guest never came\"}")
                .is(201)
                .text("delivery.delivery");
        api.key("c2")
                .post(DELIVERIES + "/" + number + "/corrections", "{\"text\":\"again\"}")
                .isProblem(409, "kind-taken-back");
        World.confirmedInKind(correction);
        assertThat(api.get(DELIVERIES + "/" + number).is(200).text("delivery.correctedBy"))
                .isEqualTo(correction);
        assertThat(api.get(DELIVERIES + "?state=CONFIRMED").is(200).<String>list("items.delivery"))
                .containsExactly(correction, number);
        World.auditorFindsNothing();
    }

    @Test
    void answers_what_the_programme_reports_and_sees_no_others() {
        String theirs = World.reportedInKind(hotel);
        Api other = World.kindPartner().api();
        other.get(DELIVERIES + "/" + theirs).isProblem(404, "kind-not-found");
        other.key("o1").post(steps(theirs), "{\"step\":\"CONFIRMED\"}").isProblem(404, "kind-not-found");
        World.client(hotel, "read")
                .api()
                .key("o2")
                .post(steps(theirs), "{\"step\":\"CONFIRMED\"}")
                .isProblem(403, "not-allowed");
        assertThat(api.get(DELIVERIES + "?waitsFor=PARTNER").is(200).<String>list("items.delivery"))
                .containsExactly(theirs);
        api.key("a1").post(steps(theirs), "{\"step\":\"REJECTED\"}").isProblem(422, "invalid-kind");

        Answer answered =
                api.key("a2").post(steps(theirs), "{\"step\":\"CONFIRMED\"}").is(200);
        assertThat(answered.text("delivery.state")).isEqualTo("CONFIRMED");
        assertThat(api.key("a2")
                        .post(steps(theirs), "{\"step\":\"CONFIRMED\"}")
                        .is(200)
                        .replayed())
                .isTrue();
        World.auditorFindsNothing();
    }

    private static String steps(String delivery) {
        return DELIVERIES + "/" + delivery + "/steps";
    }

    private static String body(String reference, int nights) {
        return "{\"item\":\"ROOM_NIGHT\",\"quantity\":" + nights + ",\"deliveredOn\":\""
                + LocalDate.now(ZoneId.of("Asia/Shanghai")) + "\",\"reference\":\"" + reference + "\"}";
    }
}
