package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.launcher.TestDatabase;
import io.hansa.testing.OverHttp;
import io.hansa.testing.RunningHansa;
import io.hansa.testing.Visitor;
import io.hansa.testing.WebhookReceiver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A person is entered with unmistakable values wherever the product takes persons in, and erased. Then every column of every table, the
 * server's log and the exports are searched for these values.
 */
@OverHttp
class ErasureIT {

    private static final Path LOG = TestDatabase.ownFolder("server").resolve("server.log");
    private static final String FAMILY = "Xqzfamily";
    private static final String GIVEN = "Vjwgiven";
    private static final String COMPANION = "Wkxcompanion";
    private static final LocalDate BORN = LocalDate.of(1911, 3, 7);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final String unique = World.unique().toLowerCase(Locale.ROOT);
    private final String phone = "187%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    private final String mail = "zvq" + unique + "@unmistakable.example";
    private final String external = "Zxq-" + unique;

    private final WebhookReceiver receiver = new WebhookReceiver();

    private World.Partner partner;
    private World.Partner airport;
    private String right;
    private String member;
    private String other;
    private Api me;
    private String imported;

    @AfterEach
    void close() {
        partner.api().call("DELETE", "/partner/webhook-endpoints/books", null, null);
        receiver.close();
    }

    @Test
    void nothing_of_a_person_is_left_and_the_books_are_as_they_were() throws Exception {
        enter();
        String file = partnersSend();
        memberActs();
        comesToALounge();
        String statement = World.statement(partner, YearMonth.now(ZONE).minusMonths(1));
        String before = statementOf(statement);
        String told = Visitor.signedIn(World.staffLogin("SERVICE"), World.PASSWORD)
                .open("console/erasures/person.json?number=" + member)
                .body();
        assertThat(told)
                .contains(FAMILY, GIVEN, phone, mail, external, COMPANION, BORN.toString())
                .contains("waited for an hour", "managerContacts");
        assertThat(me.get("/me").is(200).text("accountManager.name")).isEqualTo("Keeper");
        assertThat(found().keySet())
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

        assertThat(World.erased(member)).isTrue();

        assertThat(found()).as("columns with something of the person").isEmpty();
        assertThat(values().stream().filter(log()::contains))
                .as("in the server's log")
                .isEmpty();
        assertThat(values().stream().filter(letters()::contains))
                .as("in the folder of the gateway")
                .isEmpty();
        Visitor staff = Visitor.signedIn(World.staffLogin("ADMIN"), World.PASSWORD);
        List<String> exports = List.of(
                staff.open("console/imports/results.csv?number=" + imported).body(),
                staff.open("console/erasures/person.json?number=" + member).body(),
                staff.open("console/members/member.xhtml?number=" + member).body(),
                partner.api()
                        .get("/partner/files/" + file + "/results.csv")
                        .is(200)
                        .text(),
                partner.api().get("/partner/transactions?limit=50").is(200).text());
        for (String export : exports) {
            assertThat(values().stream().filter(export::contains)).as(export).isEmpty();
        }
        assertThat(statementOf(statement)).isEqualTo(before);
        partner.api()
                .key("again")
                .post("/partner/accruals", accrual("AGAIN", "ext:" + external, Instant.now()))
                .isProblem(404, "unknown-member");
        World.auditorFindsNothing();
    }

    private void enter() {
        partner = World.netted();
        airport = Lounges.airport();
        right = Lounges.right("NOBODY", airport);
        other = World.memberWithPassword();
        partner.api()
                .put(
                        "/partner/webhook-endpoints/books",
                        "{\"url\":\"" + receiver.url()
                                + "\",\"types\":[\"transaction.accepted\",\"transaction.refused\"]}")
                .is(201);
        Answer made = World.person(
                Map.of(
                        "family", FAMILY,
                        "given", GIVEN,
                        "phone", phone,
                        "mail", mail,
                        "birthday", BORN.toString(),
                        "partner", partner.code(),
                        "external", external,
                        "right", right),
                other);
        member = made.text("member");
        imported = made.text("import");
        me = World.me(member);
    }

    /** By the id that it has for the member: accepted in the month before, refused, in a file, and its status there. */
    private String partnersSend() {
        Instant lastMonth = YearMonth.now(ZONE)
                .minusMonths(1)
                .atDay(10)
                .atTime(12, 0)
                .atZone(ZONE)
                .toInstant();
        Api api = partner.api();
        api.key("a")
                .post("/partner/accruals", accrual("E1", "ext:" + external, lastMonth))
                .is(201);
        api.key("b")
                .post("/partner/redemptions", body("E2", "ext:" + external, Instant.now(), "\"points\":9000000"))
                .is(409);
        receiver.each("transaction.accepted", "transaction.refused");
        api.key("c")
                .post(
                        "/partner/accruals",
                        accrual("E3", "ext:" + external, Instant.now()).replace("\"" + World.OUTLET + "\"", "\"NONE\""))
                .is(404);
        String csv = "kind,reference,occurred_at,outlet,member,amount_fen,points,original\r\n" + "accrual,F1,"
                + Instant.now().minusSeconds(60) + "," + World.OUTLET + ",ext:" + external + ",50000,,\r\n";
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
                "{\"number\":\"" + external + "\",\"tier\":\"Elite\",\"validUntil\":\"2030-12-31\",\"proof\":\"seen "
                        + FAMILY + "\"}");
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
                                + phone
                                + "\"}}")
                .is(201)
                .text("subscription");
        me.put("/me/subscriptions/" + subscription + "/confirmation").is(200);
        me.key("c")
                .post(
                        "/me/subscriptions/" + subscription + "/complaints",
                        "{\"reason\":\"OTHER\",\"text\":\"call " + GIVEN + " at " + phone + "\"}")
                .is(201);
        me.put("/me/subscriptions/" + subscription + "/cancellation").is(200);
    }

    /** It is let in once, and turned away once; both sides say what they have to. */
    private void comesToALounge() {
        Api till = airport.api();
        till.key("in")
                .post("/partner/visits", Lounges.scan("V1", member, right, 0))
                .is(201);
        ZonedDateTime soon = Lounges.soon();
        Lounges.places(airport, right, soon, 1);
        String number = me.key("place")
                .post("/me/reservations", Lounges.reservation(airport, right, soon, 0))
                .is(201)
                .text("reservation");
        till.put(
                        "/partner/reservations/" + number + "/refusal",
                        "{\"reason\":\"FULL\",\"words\":\"" + FAMILY + " was angry, " + phone + "\"}")
                .is(200);
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

    private List<String> values() {
        return List.of(FAMILY, GIVEN, COMPANION, phone, mail, external, BORN.toString());
    }

    /** What lies there for the gateway, which these tests do not have. */
    private static String letters() {
        if (Files.notExists(RunningHansa.MESSAGES)) {
            return "";
        }
        try (var files = Files.list(RunningHansa.MESSAGES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(ErasureIT::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String log() {
        try {
            return Files.readString(LOG, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tables with one of the values in any column, and which columns; whatever the letters' case. */
    private Map<String, String> found() throws SQLException {
        var database = RunningHansa.database();
        Map<String, List<String>> columns = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(
                database.jdbcUrl(),
                database.migrate().name(),
                database.migrate().password())) {
            try (var statement = connection.prepareStatement(
                            "SELECT c.table_name, c.column_name FROM information_schema.columns c"
                                    + " JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name"
                                    + " WHERE c.table_schema = DATABASE() AND t.table_type = 'BASE TABLE' AND c.data_type IN ('char',"
                                    + " 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext', 'binary', 'varbinary', 'tinyblob', 'blob',"
                                    + " 'mediumblob', 'longblob', 'json', 'date')");
                    var rows = statement.executeQuery()) {
                while (rows.next()) {
                    columns.computeIfAbsent(rows.getString(1), table -> new ArrayList<>())
                            .add(rows.getString(2));
                }
            }
            assertThat(columns).hasSizeGreaterThan(100);
            for (var table : columns.entrySet()) {
                List<String> with = with(connection, table.getKey(), table.getValue());
                if (!with.isEmpty()) {
                    found.put(table.getKey(), String.join(",", with));
                }
            }
        }
        return found;
    }

    /** Each row's columns at once first: hardly any has something, and to hold each against each value took longer than all else. */
    private List<String> with(Connection connection, String table, List<String> columns) throws SQLException {
        List<String> texts = columns.stream()
                .map(column -> "LOWER(CONVERT(`" + column + "` USING utf8mb4)) COLLATE utf8mb4_bin")
                .toList();
        String whole = "CONCAT_WS(' ', " + String.join(", ", texts) + ") REGEXP ?";
        if (!row(connection, "SELECT MAX(" + whole + ") FROM `" + table + "`", 1)
                .get(0)) {
            return List.of();
        }
        String each = texts.stream()
                .map(text -> "MAX(" + text + " REGEXP ?)")
                .collect(Collectors.joining(", ", "SELECT ", " FROM `" + table + "`"));
        List<Boolean> found = row(connection, each, columns.size());
        return IntStream.range(0, columns.size())
                .filter(found::get)
                .mapToObj(columns::get)
                .sorted()
                .toList();
    }

    private List<Boolean> row(Connection connection, String sql, int columns) throws SQLException {
        String oneOfThem = values().stream()
                .map(value -> Pattern.quote(value.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining("|"));
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 1; i <= columns; i++) {
                statement.setString(i, oneOfThem);
            }
            try (var row = statement.executeQuery()) {
                row.next();
                var found = new ArrayList<Boolean>();
                for (int i = 1; i <= columns; i++) {
                    found.add(row.getBoolean(i));
                }
                return found;
            }
        }
    }
}
