package io.hansa.club.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.club.brand.Brands;
import io.hansa.club.dossier.DossierCategory;
import io.hansa.club.dossier.Dossiers;
import io.hansa.club.dossier.WriteDossier;
import io.hansa.club.group.Appoint;
import io.hansa.club.group.AppointmentRole;
import io.hansa.club.group.Appointments;
import io.hansa.club.group.Groups;
import io.hansa.club.group.Industry;
import io.hansa.club.group.OpenGroup;
import io.hansa.club.household.Households;
import io.hansa.club.member.Consent;
import io.hansa.club.member.EnrolMember;
import io.hansa.club.member.EnrolOutcome;
import io.hansa.club.member.Enrolment;
import io.hansa.club.member.Language;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.ledger.sql.Sql;
import io.hansa.partners.transaction.Goods;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Redemption;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import io.hansa.partners.transaction.TransactionResult;
import io.hansa.partners.transaction.Transactions;
import io.hansa.runs.DyingServers;
import io.hansa.runs.RunNumber;
import io.hansa.runs.RunState;
import io.hansa.runs.RunView;
import io.hansa.runs.RunWorker;
import io.hansa.runs.Runs;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.MembersInClub;
import io.hansa.testing.TestPartners;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Segments on the real ledger and partners' messages. */
@InContainer
class SegmentsIT {

    @Inject
    AsSystem system;

    @Inject
    Enrolment enrolment;

    @Inject
    TestPartners partners;

    @Inject
    Transactions transactions;

    @Inject
    Segments segments;

    @Inject
    SegmentVersions versions;

    @Inject
    Households households;

    @Inject
    Groups groups;

    @Inject
    Appointments appointments;

    @Inject
    Brands brands;

    @Inject
    Dossiers dossiers;

    @Inject
    MembersInClub club;

    @Inject
    Matching matching;

    @Inject
    Runs runs;

    @Inject
    RunWorker worker;

    @Inject
    DyingServers servers;

    @Inject
    Programme programme;

    @PersistenceContext(unitName = "club")
    EntityManager em;

    private final String code =
            "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private List<MemberNumber> two;
    private String partner;

    /**
     * The first is 30, English, agreed to SMS, bought for 330 yuan, shoes among it, of which 30 came back, had 5,000 points more, of which 1,000 were
     * taken back, and used 700 of which 200 came back. The second told nothing and did nothing.
     */
    private void two_members() {
        LocalDate birthday = programme.today().minusYears(30);
        two = system
                .call(() -> enrolment.enrol(List.of(
                        person(Language.EN, Optional.of(birthday), Set.of(Consent.SMS, Consent.MAIL)),
                        person(Language.ZH, Optional.empty(), Set.of()))))
                .stream()
                .map(EnrolOutcome.Enrolled.class::cast)
                .map(EnrolOutcome.Enrolled::number)
                .toList();
        partner = partners.withContract();
        var now = programme.now().minusSeconds(60);
        String buyer = two.get(0).value();
        var sent = system.call(() -> transactions.submitFor(
                partner,
                List.of(
                        new Accrual(
                                "a1",
                                "A1",
                                now,
                                TestPartners.OUTLET,
                                buyer,
                                OptionalLong.of(25_000),
                                OptionalLong.empty(),
                                new Goods(Optional.of("SNEAKER-42"), Optional.of("SHOES"))),
                        Accrual.ofAmount("a2", "A2", now, TestPartners.OUTLET, buyer, 8_000),
                        Accrual.ofPoints("a3", "A3", now, TestPartners.OUTLET, buyer, 5_000),
                        new Redemption("r1", "R1", now, TestPartners.OUTLET, buyer, 700),
                        new Reversal("u1", "U1", now, "A2", OptionalLong.of(3_000), OptionalLong.empty()),
                        new Reversal("u2", "U2", now, "A3", OptionalLong.empty(), OptionalLong.of(1_000)),
                        new Reversal("u3", "U3", now, "R1", OptionalLong.empty(), OptionalLong.of(200)))));
        assertThat(sent).allMatch(result -> result instanceof TransactionResult.Accepted);
    }

    @Test
    void each_trait_finds_those_of_whom_it_is_so() {
        two_members();
        long bought = balance() - 5_000 + 1_000 + 500;

        finds("SPENT AT_LEAST 300 IN 1; SPENT AT_MOST 300 IN 1", true, false);
        finds("SPENT AT_LEAST 301 IN 1096", false, false);
        finds("EARNED AT_LEAST %d IN 1; EARNED AT_MOST %d IN 1".formatted(bought + 4_000, bought + 4_000), true, false);
        finds("REDEEMED AT_LEAST 500 IN 1; REDEEMED AT_MOST 500 IN 1", true, false);
        finds("BALANCE AT_LEAST %d; BALANCE AT_MOST %d".formatted(balance(), balance()), true, false);
        finds("BALANCE AT_MOST 0", false, true);
        finds("STATUS AT_MOST 1000000000000", true, true);
        finds("TIER ONE_OF BASE", true, true);
        finds("TIER NONE_OF BASE,GOLD", false, false);
        finds("AGE AT_LEAST 30; AGE AT_MOST 30", true, false);
        finds("AGE AT_LEAST 31", false, false);
        finds("TENURE AT_MOST 0", true, true);
        finds("TENURE AT_LEAST 1", false, false);
        belongs(two.get(0));
        finds("HOUSEHOLD ONE_OF HEAD", true, false);
        finds("HOUSEHOLD NONE_OF HEAD", false, true);
        finds("HOUSEHOLD ONE_OF PERSON", false, false);
        finds("POOL AT_MOST 0", true, true);
        finds("POOL AT_LEAST 1", false, false);
        finds("GROUP ONE_OF " + group(), true, false);
        finds("ACTS ONE_OF ORDER,ADMIN; GROUP ONE_OF " + group(), true, false);
        finds("ACTS ONE_OF POOL", false, false);
        finds("REGION ONE_OF CN", true, true);
        finds("REGION ONE_OF CN-BJ,US", false, false);
        finds("LANGUAGE ONE_OF EN", true, false);
        finds("LANGUAGE NONE_OF EN", false, true);
        finds("PARTNER ONE_OF %s IN 1".formatted(partner), true, false);
        finds("PARTNER NONE_OF %s IN 1".formatted(partner), false, true);
        finds("CATEGORY ONE_OF HATS,SHOES IN 1", true, false);
        finds("CATEGORY NONE_OF SHOES IN 1096", false, true);
        finds("CATEGORY ONE_OF SNEAKER-42 IN 1096", false, false);
        finds("VISITS AT_LEAST 7 IN 1; VISITS AT_MOST 7 IN 1", true, false);
        finds("IDLE AT_MOST 0", true, true);
        finds("IDLE AT_LEAST 1000000000000", false, false);
        finds("CONSENT ONE_OF PHONE,SMS", true, false);
        finds("CONSENT NONE_OF SMS", false, true);
        finds("BRAND ONE_OF NONE", false, false);
        String brand = club.brand();
        system.run(() -> brands.assign(two.get(1), Optional.of(brand)));
        finds("BRAND ONE_OF NONE," + brand, false, true);
        finds("BRAND NONE_OF " + brand, true, false);
        finds("DOSSIER NONE_OF HABIT", true, true);
    }

    @Test
    void a_dossier_finds_those_of_whom_something_is_known_until_it_is_taken_out() {
        two_members();
        MemberNumber known = two.get(0);
        club.lift(known, "GOLD");
        system.run(() -> dossiers.write(
                new WriteDossier(known, DossierCategory.HABIT, "window seat", Optional.empty(), Optional.empty())));
        finds("DOSSIER ONE_OF HABIT,INDUSTRY", true, false);
        finds("DOSSIER NONE_OF HABIT", false, true);
        finds("DOSSIER ONE_OF PREFERENCE", false, false);

        long written = system.call(() -> dossiers.open(known)).rows().get(0).id();
        correct(known, written, "aisle seat");
        finds("DOSSIER ONE_OF HABIT", true, false);
        correct(known, system.call(() -> dossiers.open(known)).rows().get(0).id(), "");
        finds("DOSSIER ONE_OF HABIT", false, false);
    }

    private void correct(MemberNumber member, long row, String text) {
        system.run(() -> dossiers.write(
                new WriteDossier(member, DossierCategory.HABIT, text, Optional.empty(), Optional.of(row))));
    }

    @Test
    void who_was_in_at_the_end_of_a_day_that_is_over_is_told_by_stretches() {
        two_members();
        MemberNumber first = two.get(0);
        MemberNumber second = two.get(1);
        define("LANGUAGE ONE_OF EN", true, 0);
        LocalDate today = programme.today();
        stayed(first, noon(today.minusDays(9)), Optional.of(noon(today.minusDays(7))));
        stayed(first, noon(today.minusDays(5)), Optional.of(noon(today.minusDays(2))));
        stayed(second, noon(today.minusDays(3)), Optional.empty());

        assertThat(inOn(today.minusDays(10))).isEmpty();
        assertThat(inOn(today.minusDays(9))).containsExactly(first);
        assertThat(inOn(today.minusDays(7))).isEmpty();
        assertThat(inOn(today.minusDays(6))).isEmpty();
        assertThat(inOn(today.minusDays(5))).containsExactly(first);
        assertThat(inOn(today.minusDays(3))).containsExactly(first, second);
        assertThat(inOn(today.minusDays(2))).containsExactly(second);
        assertThat(inOn(today)).containsExactly(second);
        assertThat(system.call(() -> segments.members(code, today.minusDays(4), Optional.empty(), 1))
                        .rows())
                .singleElement()
                .satisfies(stay -> {
                    assertThat(stay.since()).isEqualTo(noon(today.minusDays(5)));
                    assertThat(stay.until()).contains(noon(today.minusDays(2)));
                });
    }

    private void stayed(MemberNumber member, Instant since, Optional<Instant> until) {
        system.inTransaction(() -> em.createNativeQuery(
                        "INSERT INTO club_segment_stay (segment, member, since_at, until_at) VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, code)
                .setParameter(2, member.value())
                .setParameter(3, Sql.utcText(since))
                .setParameter(4, until.map(Sql::utcText).orElse(null))
                .executeUpdate());
    }

    private Instant noon(LocalDate date) {
        return date.atTime(LocalTime.NOON).atZone(programme.zone()).toInstant();
    }

    @Test
    void a_rule_is_counted_exactly_before_it_is_saved_and_changes_by_versions() {
        two_members();
        var rule = SegmentRule.parse("PARTNER ONE_OF %s IN 1".formatted(partner));

        var count = system.call(() -> segments.count(rule));
        assertThat(count.exact()).isTrue();
        assertThat(count.members()).isEqualTo(1);
        assertThat(count.looked()).isGreaterThanOrEqualTo(2);

        define(rule.toString(), true, 0);
        define("LANGUAGE ONE_OF EN", true, 1);
        assertThatThrownBy(() -> define("LANGUAGE ONE_OF ZH", true, 1)).isInstanceOf(SegmentChanged.class);
        assertThat(system.call(() -> versions.of(code)).stream().map(SegmentView::version))
                .containsExactly(2, 1);
        assertThat(system.call(() -> segments.view(code)).rule()).hasToString("LANGUAGE ONE_OF EN");
    }

    @Test
    void runs_keep_who_came_in_and_who_went_out() {
        two_members();
        MemberNumber buyer = two.get(0);
        MemberNumber other = two.get(1);
        define("PARTNER ONE_OF %s IN 1".formatted(partner), true, 0);

        look();
        assertThat(in()).containsExactly(buyer);
        assertThat(system.call(() -> segments.of(two))).containsOnlyKeys(buyer);
        assertThat(system.call(() -> segments.of(two)).get(buyer)).contains(code);
        var first = stays(buyer);
        look();
        assertThat(stays(buyer)).isEqualTo(first);

        define("CONSENT NONE_OF SMS; PARTNER NONE_OF %s IN 1".formatted(partner), true, 1);
        look();
        assertThat(system.call(() -> segments.of(two))).containsOnlyKeys(other);
        assertThat(stays(buyer)).singleElement().satisfies(stay -> {
            assertThat(stay.since()).isEqualTo(first.get(0).since());
            assertThat(stay.until()).isPresent();
        });
        assertThat(system.call(() -> segments.members(code, programme.today().minusDays(1), Optional.empty(), 10))
                        .rows())
                .isEmpty();

        define("BALANCE AT_LEAST 0", false, 2);
        look();
        assertThat(in()).isEmpty();
        assertThat(system.call(() -> segments.view(code)).looked().orElseThrow().members())
                .isZero();
        assertThatThrownBy(() -> system.inTransaction(
                        () -> em.createNativeQuery("UPDATE club_segment_stay SET until_at = NULL WHERE segment = ?1")
                                .setParameter(1, code)
                                .executeUpdate()))
                .hasStackTraceContaining("a stretch ends once");
    }

    @Test
    void a_look_whose_servers_die_in_each_chunk_keeps_one_stay() {
        two_members();
        MemberNumber buyer = two.get(0);
        define("PARTNER ONE_OF %s IN 1".formatted(partner), true, 0);
        lookWhileServersDie(1);
        assertThat(in()).containsExactly(buyer);
        assertThat(stays(buyer)).singleElement().matches(stay -> stay.until().isEmpty());
        assertThat(looked()).isEqualTo(1);

        define("PARTNER ONE_OF NOBODY IN 1", true, 1);
        lookWhileServersDie(2);
        assertThat(in()).isEmpty();
        assertThat(stays(buyer)).singleElement().matches(stay -> stay.until().isPresent());
        assertThat(looked()).isZero();
    }

    private void lookWhileServersDie(int version) {
        RunView done = servers.work(
                SegmentRun.KIND, Map.of(SegmentRun.SEGMENT, code, SegmentRun.VERSION, Integer.toString(version)));
        assertThat(done.state()).isEqualTo(RunState.DONE);
        assertThat(done.chunks()).isPositive();
    }

    private long looked() {
        return system.call(() -> segments.view(code)).looked().orElseThrow().members();
    }

    private void finds(String rule, boolean first, boolean second) {
        var found = system.call(() -> matching.find(
                SegmentRule.parse(rule),
                programme.today(),
                two.get(0).value().substring(0, 9),
                two.get(1).value()));
        assertThat(List.of(
                        found.contains(two.get(0).value()),
                        found.contains(two.get(1).value())))
                .as(rule)
                .containsExactly(first, second);
    }

    private String group() {
        return "G" + two.get(0).value().substring(2);
    }

    /** To a household of its own, and to a group for which it orders. */
    private void belongs(MemberNumber member) {
        system.run(() -> {
            households.create("Home", member);
            groups.open(new OpenGroup(
                    group(), "Company", Industry.I, "110000", Optional.empty(), Set.of(), Optional.empty()));
            appointments.appoint(
                    new Appoint(group(), member, AppointmentRole.ORDER, programme.today(), Optional.empty()));
        });
    }

    private long balance() {
        return ((Number) em.createNativeQuery("SELECT b.balance FROM ledger_balance b JOIN club_member m"
                                + " ON m.wallet_account = b.account WHERE m.number = ?1")
                        .setParameter(1, two.get(0).value())
                        .getSingleResult())
                .longValue();
    }

    private void define(String rule, boolean enabled, int basedOn) {
        system.call(() -> versions.set(
                new DefineSegment(code, new LocalizedText("测试", "Test"), SegmentRule.parse(rule), enabled, basedOn)));
    }

    private void look() {
        RunNumber number = system.call(() -> segments.snapshot(code));
        RunView view = system.call(() -> runs.view(number));
        while (!view.state().isOver()) {
            worker.work();
            view = system.call(() -> runs.view(number));
        }
        assertThat(view.state()).isEqualTo(RunState.DONE);
    }

    private List<MemberNumber> in() {
        return inOn(programme.today());
    }

    private List<MemberNumber> inOn(LocalDate day) {
        return system.call(() -> segments.members(code, day, Optional.empty(), 200)).rows().stream()
                .map(SegmentStay::member)
                .toList();
    }

    private List<SegmentStay> stays(MemberNumber member) {
        return system.call(() -> segments.of(member)).stream()
                .filter(stay -> stay.segment().equals(code))
                .toList();
    }

    private static EnrolMember person(Language language, Optional<LocalDate> birthday, Set<Consent> consents) {
        return new EnrolMember(
                UUID.randomUUID().toString(),
                "赵",
                "云",
                String.format("137%08d", ThreadLocalRandom.current().nextInt(100_000_000)),
                Optional.empty(),
                language,
                birthday,
                consents,
                Optional.empty());
    }
}
