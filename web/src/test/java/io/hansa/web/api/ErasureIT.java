package io.hansa.web.api;

import static io.hansa.web.api.Unmistakable.BORN;
import static io.hansa.web.api.Unmistakable.COMPANION;
import static io.hansa.web.api.Unmistakable.FAMILY;
import static io.hansa.web.api.Unmistakable.GIVEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import io.hansa.testing.Visitor;
import io.hansa.testing.WebhookReceiver;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A person is entered with unmistakable values wherever the product takes persons in, and erased. Then every column of every table, the
 * server's log and the exports are searched for these values.
 */
@OverHttp
class ErasureIT {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final YearMonth LAST_MONTH = YearMonth.now(ZONE).minusMonths(1);

    private final Unmistakable person = new Unmistakable();
    private final WebhookReceiver receiver = new WebhookReceiver();

    private World.Partner partner;
    private PersonAtLounge lounge;
    private String member;
    private String other;
    private Api me;
    private String imported;
    private String segment;

    @AfterEach
    void close() {
        for (World.Partner listens : List.of(partner, lounge.airport())) {
            listens.api().call("DELETE", "/partner/webhook-endpoints/books", null, null);
        }
        receiver.close();
    }

    @Test
    void nothing_of_a_person_is_left_and_the_books_are_as_they_were() throws Exception {
        enter();
        String[] file = new String[1];
        PastDoors.within(LAST_MONTH, () -> {
            file[0] = partnersSend();
            lounge.comes(me, LAST_MONTH);
        });
        memberActs();
        lounge.isTurnedAway(me, FAMILY + " was angry, " + person.phone);
        String statement = World.statement(partner, LAST_MONTH);
        String before = statementOf(statement);
        lounge.isSettled(LAST_MONTH);
        segment = World.segment(partner);
        receiver.next("statement.issued");
        String billed = lounge.statement();
        String listed = segment();
        String told = Visitor.signedIn(World.staffLogin("SERVICE"), World.PASSWORD)
                .open("console/erasures/person.json?number=" + member)
                .body();
        assertThat(told)
                .contains(person.values())
                .contains(
                        "was angry",
                        "waited for an hour",
                        "managerContacts",
                        "P2",
                        lounge.airport().code());
        assertThat(me.get("/me").is(200).text("accountManager.name")).isEqualTo("Keeper");
        assertThat(person.in(listed)).as("the list that marketing took away").contains(FAMILY, GIVEN);
        assertThat(person.found().keySet())
                .as("the person is everywhere before")
                .contains(
                        "club_member",
                        "club_member_name",
                        "club_external_id",
                        "club_note",
                        "club_household",
                        "club_adjustment_request",
                        "club_import_part",
                        "club_consent_fact",
                        "event_booking",
                        "perception_answer_item",
                        "outbox_inbox",
                        "club_dossier_entry",
                        "club_manager_contact",
                        "club_tier_request",
                        "club_right_grant",
                        "club_group_contact",
                        "club_group_power",
                        "partner_door_refusal",
                        "partner_webhook_delivery",
                        "security_identity",
                        "security_login",
                        "partner_transaction",
                        "partner_file_part",
                        "partner_file_result",
                        "partner_consent",
                        "partner_complaint",
                        "partner_evidence",
                        "partner_member_status");
        assertThat(Unmistakable.birthdaysIn(member)).isEqualTo(1);

        assertThat(World.erased(member)).isTrue();

        assertThat(Unmistakable.birthdaysIn(member))
                .as("contacts for its birthday")
                .isZero();
        assertThat(person.found()).as("columns with something of the person").isEmpty();
        assertThat(person.in(Unmistakable.log())).as("in the server's log").isEmpty();
        assertThat(person.in(Unmistakable.letters()))
                .as("in the folder of the gateway")
                .isEmpty();
        Visitor staff = Visitor.signedIn(World.staffLogin("ADMIN"), World.PASSWORD);
        List<String> exports = new ArrayList<>(lounge.told());
        for (String page : List.of(
                "imports/results.csv?number=" + imported,
                "erasures/person.json?number=" + member,
                "members/member.xhtml?number=" + member,
                "rights/member.xhtml?number=" + member,
                "rights/refusals.xhtml")) {
            exports.add(staff.open("console/" + page).body());
        }
        exports.add(partner.api()
                .get("/partner/files/" + file[0] + "/results.csv")
                .is(200)
                .text());
        exports.add(partner.api().get("/partner/transactions?limit=50").is(200).text());
        exports.addAll(PersonAtLounge.kept(partner));
        exports.add(segment());
        assertThat(exports)
                .allSatisfy(export -> assertThat(person.in(export)).as(export).isEmpty());
        assertThat(statementOf(statement)).isEqualTo(before);
        assertThat(lounge.statement()).isEqualTo(billed);
        partner.api()
                .key("again")
                .post("/partner/accruals", accrual("AGAIN", "ext:" + person.external, Instant.now()))
                .isProblem(404, "unknown-member");
        World.auditorFindsNothing();
    }

    private void enter() {
        partner = World.netted();
        World.Partner airport = Lounges.nettedAirport(LAST_MONTH);
        String right = Lounges.right("NOBODY", airport);
        other = World.memberWithPassword();
        partner.api()
                .put(
                        "/partner/webhook-endpoints/books",
                        "{\"url\":\"" + receiver.url()
                                + "\",\"types\":[\"transaction.accepted\",\"transaction.refused\"]}")
                .is(201);
        Answer made = World.person(
                Map.of(
                        "family",
                        FAMILY,
                        "given",
                        GIVEN,
                        "phone",
                        person.phone,
                        "mail",
                        person.mail,
                        "birthday",
                        BORN.toString(),
                        "partner",
                        partner.code(),
                        "external",
                        person.external,
                        "right",
                        right),
                other);
        member = made.text("member");
        imported = made.text("import");
        me = World.me(member);
        lounge = new PersonAtLounge(airport, right, member, receiver);
    }

    /** By the id that it has for the member: accepted in the month before, refused, in a file, and its status there. */
    private String partnersSend() {
        Instant lastMonth = LAST_MONTH.atDay(10).atTime(12, 0).atZone(ZONE).toInstant();
        Api api = partner.api();
        api.key("a")
                .post("/partner/accruals", accrual("E1", "ext:" + person.external, lastMonth))
                .is(201);
        api.key("b")
                .post("/partner/redemptions", body("E2", "ext:" + person.external, Instant.now(), "\"points\":9000000"))
                .is(409);
        receiver.each("transaction.accepted", "transaction.refused");
        api.key("c")
                .post(
                        "/partner/accruals",
                        accrual("E3", "ext:" + person.external, Instant.now())
                                .replace("\"" + World.OUTLET + "\"", "\"NONE\""))
                .is(404);
        String csv = "kind,reference,occurred_at,outlet,member,amount_fen,points,original\r\n" + "accrual,F1,"
                + Instant.now().minusSeconds(60) + "," + World.OUTLET + ",ext:" + person.external + ",50000,,\r\n";
        String file = api.key("f")
                .call("POST", "/partner/files?name=rows.csv", "text/csv", csv)
                .is(201)
                .text("file");
        awaited(file, "CHECKED");
        api.put("/partner/files/" + file + "/confirmation").is(200);
        awaited(file, "POSTED");
        api.call(
                "PUT",
                "/partner/members/" + member + "/status",
                "application/json",
                "{\"number\":\"" + person.external
                        + "\",\"tier\":\"Elite\",\"validUntil\":\"2030-12-31\",\"proof\":\"seen " + FAMILY + "\"}");
        return file;
    }

    private void awaited(String file, String state) {
        Answer answer = partner.api().get("/partner/files/" + file).is(200);
        while (!answer.text("state").equals(state)) {
            assertThat(answer.text("state")).isNotIn("FAILED", "CANCELLED");
            answer = partner.api().get("/partner/files/" + file).is(200);
        }
    }

    /** Gives, books, claims, subscribes and complains. */
    private void memberActs() {
        World.allowGifts(1_000, 10_000);
        String quote = me.post("/me/gift-quotes", "{\"taker\":\"" + other + "\",\"points\":20}")
                .is(200)
                .text("quote");
        me.key("g").post("/me/gifts", "{\"quote\":\"" + quote + "\"}").is(201);
        String event = World.event(5, 0);
        String booking = me.key("b")
                .post("/me/bookings", "{\"event\":\"" + event + "\",\"companions\":[\"" + COMPANION + "\"]}")
                .is(201)
                .text("booking");
        me.put("/me/bookings/" + booking + "/cancellation").is(200);
        me.key("s")
                .post(
                        "/me/surveys/" + World.survey() + "/answers",
                        "{\"answers\":[{\"question\":1,\"value\":2},{\"question\":2,\"value\":1},{\"question\":3,\"text\":\""
                                + GIVEN + " waited for an hour\"}]}")
                .is(201);
        String claim = me.key("m")
                .post(
                        "/me/missing-points",
                        "{\"partner\":\"" + partner.code() + "\",\"outlet\":\"T1\",\"shoppedOn\":\""
                                + LocalDate.now(ZONE).minusDays(2) + "\",\"receipt\":\"R-1\",\"amountFen\":5000}")
                .is(201)
                .text("claim.claim");
        me.key("e")
                .call(
                        "POST",
                        "/me/missing-points/" + claim + "/files?name=" + FAMILY + ".pdf",
                        "application/octet-stream",
                        "%PDF-1.4 " + GIVEN + " " + FAMILY)
                .is(200);
        World.Partner provider = World.provider();
        World.service(provider, "RBT", "{\"unit\":\"CNY\",\"amount\":500}");
        String subscription = provider.api()
                .key("ask")
                .post(
                        "/partner/subscriptions",
                        "{\"service\":\"RBT\",\"member\":\"" + member
                                + "\",\"evidence\":{\"channel\":\"SMS\",\"shown\":\"Dear " + GIVEN
                                + ", reply YES\",\"consentedAt\":\"" + World.hourAgo() + "\",\"reference\":\"call-"
                                + person.phone
                                + "\"}}")
                .is(201)
                .text("subscription");
        me.put("/me/subscriptions/" + subscription + "/confirmation").is(200);
        me.key("c")
                .post(
                        "/me/subscriptions/" + subscription + "/complaints",
                        "{\"reason\":\"OTHER\",\"text\":\"call " + GIVEN + " at " + person.phone + "\"}")
                .is(201);
        me.put("/me/subscriptions/" + subscription + "/cancellation").is(200);
    }

    /** Of whoever was at the partner, taken away by marketing. */
    private String segment() {
        return Visitor.signedIn(World.staffLogin("MARKETING"), World.PASSWORD)
                .open("console/segments/segment.csv?number=" + segment)
                .body();
    }

    private String statementOf(String number) {
        return partner.api().get("/partner/statements/" + number).is(200).text()
                + partner.api()
                        .get("/partner/statements/" + number + "/entries.csv")
                        .is(200)
                        .text();
    }

    private static String accrual(String reference, String who, Instant at) {
        return body(reference, who, at, "\"amountFen\":100000");
    }

    private static String body(String reference, String who, Instant at, String amount) {
        return "{\"reference\":\"" + reference + "\",\"occurredAt\":\"" + at + "\",\"outlet\":\"" + World.OUTLET
                + "\",\"member\":\"" + who + "\"," + amount + "}";
    }
}
