package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A member's app claims points that a purchase did not bring. */
@OverHttp
class MissingPointsIT {

    private static final LocalDate SHOPPED =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(2);

    private World.Partner partner;
    private String member;
    private Api me;

    @BeforeEach
    void world() {
        partner = World.partner();
        member = World.memberWithPassword();
        me = World.me(member);
    }

    @Test
    void the_partner_confirms_and_the_points_come_with_the_date_of_the_purchase() {
        String claim = claimed("C-1", 20_000);
        me.key("c2").post("/me/missing-points", body("C-1", 20_000)).isProblem(409, "missing-already-claimed");
        Api other = World.partner().api();
        other.get("/partner/missing-points/" + claim).isProblem(404, "missing-not-found");
        World.me(World.memberWithPassword()).get("/me/missing-points/" + claim).isProblem(404, "missing-not-found");

        String confirmation = "/partner/missing-points/" + claim + "/confirmation";
        Api desk = partner.api().key("confirm");
        assertThat(desk.post(confirmation, "{\"amountFen\":18000}").is(200).text("claim.state"))
                .isEqualTo("CREDITED");
        assertThat(desk.post(confirmation, "{\"amountFen\":18000}").is(200).replayed())
                .isTrue();
        desk.post(confirmation, "{\"amountFen\":17000}").isProblem(422, "idempotency-conflict");

        Answer whole = me.get("/me/missing-points/" + claim).is(200);
        assertThat(whole.number("claim.points")).isEqualTo(18);
        Answer line = me.get("/me/statement?limit=1").is(200);
        assertThat(line.text("items[0].code")).isEqualTo("partner.accrual");
        assertThat(line.text("items[0].occurredAt")).startsWith(SHOPPED.toString());
        assertThat(partner.api().get("/partner/transactions/C-1").is(200).text())
                .contains("18");
        Answer found =
                me.key("c3").post("/me/missing-points", body("C-1", 18_000)).is(201);
        assertThat(found.text("claim.state")).isEqualTo("FOUND");
        World.auditorFindsNothing();
    }

    @Test
    void silence_gives_points_that_the_partners_own_replace() {
        String claim = claimed("C-5", 30_000);
        World.silence(claim);
        assertThat(available()).isEqualTo(30);
        assertThat(me.get("/me/missing-points/" + claim).is(200).text("claim.state"))
                .isEqualTo("PROVISIONAL");

        partner.api()
                .key("late")
                .post("/partner/accruals", World.bought("C-5", member, 25_000))
                .is(201);

        assertThat(available()).isEqualTo(25);
        assertThat(me.get("/me/missing-points/" + claim).is(200).text("claim.state"))
                .isEqualTo("CREDITED");
        World.auditorFindsNothing();
    }

    @Test
    void the_partner_says_no_and_the_member_reads_why() {
        String claim = claimed("C-7", 9_900);
        me.key("f")
                .call(
                        "POST",
                        "/me/missing-points/" + claim + "/files?name=receipt.pdf",
                        "application/octet-stream",
                        "%PDF-1.4 r")
                .is(200);
        assertThat(partner.api()
                        .get("/partner/missing-points/" + claim + "/files/1")
                        .is(200)
                        .text())
                .isEqualTo("%PDF-1.4 r");

        partner.api()
                .key("no")
                .post(
                        "/partner/missing-points/" + claim + "/rejection",
                        "{\"reason\":\"OTHER\",\"text\":\"It was a voucher\"}")
                .is(200);

        Answer whole = me.get("/me/missing-points/" + claim).is(200);
        assertThat(whole.text("claim.state")).isEqualTo("REJECTED");
        assertThat(whole.text()).contains("It was a voucher");
        String second = claimed("C-7", 9_900);
        assertThat(me.put("/me/missing-points/" + second + "/withdrawal")
                        .is(200)
                        .text("claim.state"))
                .isEqualTo("WITHDRAWN");
        assertThat(me.get("/me/missing-points").is(200).list("items")).hasSize(2);
        assertThat(partner.api()
                        .get("/partner/missing-points?state=REJECTED")
                        .is(200)
                        .<String>list("items.claim"))
                .containsExactly(claim);
    }

    private long available() {
        return me.get("/me").is(200).number("available");
    }

    private String claimed(String receipt, long fen) {
        Answer made = me.key("claim-" + World.unique())
                .post("/me/missing-points", body(receipt, fen))
                .is(201);
        assertThat(made.text("claim.state")).isEqualTo("WAITING");
        return made.text("claim.claim");
    }

    private String body(String receipt, long fen) {
        return "{\"partner\":\"" + partner.code() + "\",\"outlet\":\"T1\",\"shoppedOn\":\"" + SHOPPED
                + "\",\"receipt\":\"" + receipt + "\",\"amountFen\":" + fen + "}";
    }
}
