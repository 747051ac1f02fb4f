package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import io.hansa.testing.Visitor;
import io.hansa.testing.WebhookReceiver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** Somebody who comes to an airport's lounge, and what the airport can read of that. */
final class PersonAtLounge {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final World.Partner airport;
    private final String right;
    private final String member;
    private final Api till;
    private final String card;
    private String visit;
    private String number;

    /** @param receiver is told of statements */
    PersonAtLounge(World.Partner airport, String right, String member, WebhookReceiver receiver) {
        this.airport = airport;
        this.right = right;
        this.member = member;
        this.till = airport.api();
        this.card = Lounges.card(member);
        Lounges.grant(member, right, 9);
        till.put(
                        "/partner/webhook-endpoints/books",
                        "{\"url\":\"" + receiver.url() + "\",\"types\":[\"statement.issued\"]}")
                .is(201);
    }

    World.Partner airport() {
        return airport;
    }

    /** In a month that is open: alone, with a guest by a reservation, and once more in vain. */
    void comes(Api me, YearMonth month) {
        ZonedDateTime noon = month.atDay(12).atTime(12, 0).atZone(ZONE);
        Lounges.places(airport, right, noon, 2);
        enters("P1", noon.minusHours(3).toInstant(), 0);
        PastDoors.reserved(airport, right, member, noon.toInstant(), 1);
        enters("P2", noon.plusMinutes(10).toInstant(), 1);
        assertThat(me.get("/me/reservations").is(200).<String>list("items.state"))
                .containsExactly("USED");
        ZonedDateTime next = noon.plusDays(1);
        Lounges.places(airport, right, next, 1);
        PastDoors.refused(next.toInstant(), airport, PastDoors.reserved(airport, right, member, next.toInstant(), 0));
    }

    /** Now, after it was let in once: the outlet says why. */
    void isTurnedAway(Api me, String words) {
        till.key("in")
                .post("/partner/visits", Lounges.scan("V1", member, right, 0))
                .is(201);
        ZonedDateTime soon = Lounges.soon();
        Lounges.places(airport, right, soon, 1);
        String reservation = me.key("place")
                .post("/me/reservations", Lounges.reservation(airport, right, soon, 0))
                .is(201)
                .text("reservation");
        till.put(
                        "/partner/reservations/" + reservation + "/refusal",
                        "{\"reason\":\"FULL\",\"words\":\"" + words + "\"}")
                .is(200);
    }

    private void enters(String reference, Instant at, int guests) {
        visit = Lounges.scan(at, reference, card, right, guests);
        till.key(reference).post("/partner/visits", visit).is(201);
    }

    void isSettled(YearMonth month) {
        number = World.statement(airport, month);
    }

    /** The statement as it is read over the API, as a file and on paper. */
    String statement() {
        String address = "/partner/statements/" + number;
        String paper = paper(till.file(address + "/statement.pdf"));
        String file = till.get(address + "/entries.csv").is(200).text();
        assertThat(paper).contains(number, airport.code(), "320.00", "200.00");
        assertThat(file).contains("P1", "P2", member);
        return till.get(address).is(200).text()
                + till.get(address + "/lines/1/entries").is(200).text()
                + till.get(address + "/lines/2/entries").is(200).text()
                + file
                + paper;
    }

    /** All that the airport is told: its statement, a visit once more, its door, its portal, and the webhooks that are kept. */
    List<String> told() {
        List<String> told = new ArrayList<>(List.of(
                statement(),
                till.key("P2").post("/partner/visits", visit).is(201).text(),
                till.get("/partner/reservations").is(200).text()));
        Visitor finance = Visitor.signedIn(World.partnerLogin(airport, "PARTNER_FINANCE"), World.PASSWORD);
        told.add(finance.open("partner/statement.csv?number=" + number).body());
        told.add(finance.open("partner/line.xhtml?number=" + number + "&line=1").body());
        Visitor door = Visitor.signedIn(World.partnerLogin(airport, "PARTNER_ADMIN"), World.PASSWORD);
        told.add(door.open("partner/visit.xhtml").body());
        told.addAll(kept(airport));
        return told;
    }

    /** What a partner was sent by webhooks, and can be sent again. */
    static List<String> kept(World.Partner partner) {
        Api api = partner.api();
        Answer list = api.get("/partner/webhook-deliveries").is(200);
        List<String> kept = new ArrayList<>(List.of(list.text()));
        List<String> messages = list.list("items.message");
        assertThat(messages).isNotEmpty();
        messages.forEach(message -> kept.add(
                api.get("/partner/webhook-deliveries/" + message).is(200).text()));
        return kept;
    }

    private static String paper(byte[] file) {
        try (var reader = new PdfReader(file)) {
            var pages = new PdfTextExtractor(reader);
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(pages.getTextFromPage(page)).append('\n');
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
