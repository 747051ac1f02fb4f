package io.hansa.club.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.hansa.club.consent.ChangeConsents;
import io.hansa.club.consent.Channel;
import io.hansa.club.consent.Door;
import io.hansa.club.consent.MemberConsents;
import io.hansa.club.consent.Purpose;
import io.hansa.club.consent.Topic;
import io.hansa.club.frequency.ContactLimitReached;
import io.hansa.club.frequency.Frequencies;
import io.hansa.club.frequency.FrequencyCell;
import io.hansa.club.frequency.FrequencyTerms;
import io.hansa.club.frequency.FrequencyView;
import io.hansa.club.frequency.ReachView;
import io.hansa.club.frequency.SetFrequency;
import io.hansa.club.frequency.TouchChannel;
import io.hansa.club.frequency.TouchPurpose;
import io.hansa.club.life.LeaveClub;
import io.hansa.club.life.Memberships;
import io.hansa.club.member.MemberGone;
import io.hansa.club.member.MemberNotFound;
import io.hansa.club.member.StepReason;
import io.hansa.club.merge.MergeNumber;
import io.hansa.club.merge.MergeWorld;
import io.hansa.club.segment.DefineSegment;
import io.hansa.club.segment.SegmentRule;
import io.hansa.club.segment.SegmentVersions;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.outbox.Audience;
import io.hansa.outbox.Notification;
import io.hansa.outbox.Outbox;
import io.hansa.security.Identities;
import io.hansa.security.NewIdentity;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.Parallel;
import io.hansa.testing.Somebody;
import io.hansa.testing.TestMembers;
import io.hansa.web.security.AsStaff;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who looks after whom, what is due, and what was said, with the real database. Each test has an account manager of its own. */
@InContainer
class PortfolioIT {

    private static final FrequencyCell OFFERS = FrequencyCell.limit(TouchPurpose.OFFERS);
    private static final FrequencyCell ANY = FrequencyCell.cadence(FrequencyCell.ANY_TIER);

    @Inject
    AsSystem system;

    @Inject
    AsStaff staff;

    @Inject
    TestMembers members;

    @Inject
    MergeWorld merges;

    @Inject
    Memberships memberships;

    @Inject
    MemberConsents consents;

    @Inject
    Identities identities;

    @Inject
    AccountManagers managers;

    @Inject
    Portfolios portfolios;

    @Inject
    ManagerContacts contacts;

    @Inject
    Occasions occasions;

    @Inject
    SegmentVersions segments;

    @Inject
    Frequencies frequencies;

    @Inject
    Outbox outbox;

    @Inject
    Programme programme;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    private String ann;
    private String ben;
    private LocalDate today;

    @BeforeEach
    void two_account_managers() {
        ann = manager("Ann");
        ben = manager("Ben");
        today = programme.today();
    }

    @AfterEach
    void neither_limit_nor_plan() {
        set(OFFERS, new FrequencyTerms(false, 1, 1));
        set(ANY, new FrequencyTerms(false, 1, 1));
    }

    @Test
    void a_member_has_one_account_manager_and_who_had_it_when_is_kept() throws SQLException {
        MemberNumber member = members.withPoints(0);
        assertThat(assign(ann, today, member)).isEqualTo(1);
        assertThat(assign(ann, today, member)).as("nothing is to be done").isZero();
        assertThat(assign(ben, today.plusDays(7), member)).isEqualTo(1);

        assertThat(history(member)).extracting(StretchView::manager).containsExactly(ben, ann);
        assertThat(history(member).get(1).ends()).contains(today.plusDays(7));
        assertThat(holder(member)).contains(ann);

        assign(ben, today.plusDays(3), member);
        assertThat(history(member)).extracting(StretchView::begins).containsExactly(today.plusDays(3), today);
        assertThat(system.<Integer>call(() ->
                        portfolios.assign(new AssignMembers(Optional.empty(), Set.of(member), today.plusDays(1)))))
                .isEqualTo(1);
        assertThat(history(member)).singleElement().satisfies(stretch -> {
            assertThat(stretch.manager()).isEqualTo(ann);
            assertThat(stretch.ends()).contains(today.plusDays(1));
        });
        assertThatThrownBy(() -> update("UPDATE club_portfolio SET ends = '9999-12-31' WHERE member = ?", member))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> update("DELETE FROM club_portfolio WHERE member = ?", member))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void of_many_who_take_a_member_over_at_once_one_has_it() {
        MemberNumber member = members.withPoints(0);
        List<Callable<Object>> works = IntStream.range(0, 12)
                .<Callable<Object>>mapToObj(i -> () -> assign(i % 2 == 0 ? ann : ben, today, member))
                .toList();

        assertThat(Parallel.outcomes(works)).containsOnly("done");

        assertThat(history(member).stream().filter(stretch -> stretch.isOn(today)))
                .hasSize(1);
    }

    @Test
    void what_cannot_be_assigned_is_refused() {
        MemberNumber gone = members.withPoints(0);
        system.run(() -> memberships.leave(new LeaveClub(gone, StepReason.PRICE, "")));
        assertThatThrownBy(() -> assign(ann, today, gone)).isInstanceOf(MemberGone.class);
        assertThatThrownBy(() -> assign(ann, today, MemberNumber.ofSerial(999_999_999L)))
                .isInstanceOf(MemberNotFound.class);
        MemberNumber member = members.withPoints(0);
        assertThatThrownBy(() -> assign(ann, today.minusDays(1), member)).isInstanceOf(InvalidPortfolio.class);
        assertThatThrownBy(() -> assign("nobody", today, member)).isInstanceOf(AccountManagerNotFound.class);
        assertThatThrownBy(() -> assign("客户经理", today, member)).isInstanceOf(AccountManagerNotFound.class);
        assertThatThrownBy(() -> system.run(() -> managers.set(new EntrustPortfolio("客户经理", "A", "400", true))))
                .isInstanceOf(InvalidPortfolio.class);
        assign(ann, today.plusDays(9), member);
        assertThatThrownBy(() -> system.run(() -> managers.set(new EntrustPortfolio(ann, "Ann", "400", false))))
                .isInstanceOf(PortfolioNotEmpty.class);
    }

    @Test
    void nobody_looks_after_more_than_three_thousand() throws SQLException {
        MemberNumber member = members.withPoints(0);
        fill(ben, members.withPoints(0), Portfolios.MOST - 1);
        assertThat(assign(ben, today, member)).isEqualTo(1);

        assertThatThrownBy(() -> assign(ben, today, members.withPoints(0))).isInstanceOf(PortfolioFull.class);
    }

    @Test
    void all_of_a_segment_are_assigned_at_once_up_to_a_thousand() throws SQLException {
        String code = segment();
        List<MemberNumber> in = members.withPoints(3, 0);
        stay(code, in);
        system.run(() -> memberships.leave(new LeaveClub(in.get(0), StepReason.PRICE, "")));

        assertThat(system.<Integer>call(() -> portfolios.assignSegment(code, Optional.of(ann), today)))
                .isEqualTo(2);
        assertThat(due(2)).extracting(PortfolioRow::member).containsExactlyInAnyOrder(in.get(1), in.get(2));

        stay(
                code,
                LongStream.range(0, Portfolios.MOST_AT_ONCE - 2)
                        .mapToObj(i -> MemberNumber.ofSerial(990_000_000L + i))
                        .toList());
        assertThatThrownBy(() -> system.call(() -> portfolios.assignSegment(code, Optional.of(ben), today)))
                .isInstanceOf(TooManyToAssign.class);
    }

    @Test
    void who_is_due_first_comes_first_page_by_page_and_a_contact_puts_it_back() {
        set(ANY, new FrequencyTerms(true, 1, 30));
        List<MemberNumber> all = members.withPoints(5, 0);
        system.run(() -> portfolios.assign(new AssignMembers(Optional.of(ann), Set.copyOf(all), today)));
        assertThat(due(2)).hasSize(5).allMatch(row -> row.due().equals(Optional.of(today)));

        record(all.get(1), ContactSubject.SERVICE, ContactOutcome.REACHED);
        record(all.get(2), ContactSubject.SERVICE, ContactOutcome.NOT_REACHED);

        List<PortfolioRow> rows = due(2);
        assertThat(rows).hasSize(5);
        assertThat(rows.get(4).member()).isEqualTo(all.get(1));
        assertThat(rows.get(4).due()).contains(today.plusDays(30));
        assertThat(rows.get(4).lastContact()).contains(today);
        assertThat(rows.subList(0, 4)).allMatch(row -> row.lastContact().isEmpty());

        set(ANY, new FrequencyTerms(false, 1, 30));
        assertThat(due(3)).allMatch(row -> row.due().isEmpty());
    }

    @Test
    void an_account_manager_contacts_who_agreed_within_the_limit_or_says_why() {
        set(OFFERS, new FrequencyTerms(true, 1, 30));
        MemberNumber member = members.withPoints(0);
        assign(ann, today, member);
        assertThatThrownBy(() -> record(member, ContactSubject.CARE, ContactOutcome.REACHED))
                .isInstanceOf(ContactNotAgreed.class);
        assertThat(reach(member).isFree()).isTrue();
        agree(member, Channel.PHONE);

        long first = record(member, ContactSubject.CARE, ContactOutcome.REACHED);
        assertThat(reach(member).from()).contains(today.plusDays(30));
        assertThat(offered(member)).as("the next offer is held back").isZero();
        assertThatThrownBy(() -> record(member, ContactSubject.OFFER, ContactOutcome.REACHED))
                .isInstanceOf(ContactLimitReached.class);
        record(member, ContactSubject.SERVICE, ContactOutcome.REACHED);
        inbound(member);
        assertThat(reach(member).used())
                .as("its own matters and calls are none")
                .isEqualTo(1);

        system.call(() -> contacts.record(contact(member, ContactSubject.OFFER, Optional.of(OverReason.ASKED))));
        assertThat(said(member)).first().satisfies(row -> assertThat(row.over()).contains(OverReason.ASKED));
        assertThat(audited(member)).anyMatch(details -> details.contains("ASKED"));
        assertThat(reach(member).used()).isEqualTo(2);

        system.run(() -> contacts.correct(new CorrectContact(first, ContactOutcome.MISTAKEN, "another member")));
        assertThat(reach(member).used()).isEqualTo(1);
        assertThatThrownBy(() ->
                        system.run(() -> contacts.correct(new CorrectContact(first, ContactOutcome.REACHED, "again"))))
                .isInstanceOf(ManagerContactNotFound.class);
        assertThat(said(member))
                .filteredOn(row -> row.outcome() == ContactOutcome.MISTAKEN)
                .hasSize(1);
    }

    @Test
    void a_contact_of_the_days_before_counts_on_its_day_and_above_the_limit_only_with_a_reason() {
        set(OFFERS, new FrequencyTerms(true, 1, 30));
        MemberNumber member = members.withPoints(0);
        assign(ann, today, member);
        agree(member, Channel.PHONE);
        record(member, ContactSubject.OFFER, ContactOutcome.REACHED);
        Instant before = programme.startOf(today.minusDays(3)).plus(Duration.ofHours(12));

        assertThatThrownBy(() -> system.call(
                        () -> contacts.record(contact(member, ContactSubject.OFFER, Optional.empty(), before))))
                .isInstanceOf(ContactLimitReached.class);
        system.call(
                () -> contacts.record(contact(member, ContactSubject.OFFER, Optional.of(OverReason.ASKED), before)));

        assertThat(reach(member).used()).isEqualTo(2);
        assertThat(reach(member).from()).as("of both the later one").contains(today.plusDays(30));
        assertThat(said(member)).first().satisfies(row -> assertThat(row.at()).isEqualTo(before));
        assertThatThrownBy(() -> system.call(() -> contacts.record(
                        contact(member, ContactSubject.OFFER, Optional.empty(), before.minus(Duration.ofDays(5))))))
                .isInstanceOf(InvalidPortfolio.class);
    }

    @Test
    void a_contact_that_is_written_down_twice_under_one_key_is_one_and_counts_once() {
        set(OFFERS, new FrequencyTerms(true, 5, 30));
        MemberNumber member = members.withPoints(0);
        assign(ann, today, member);
        agree(member, Channel.PHONE);
        RecordContact contact = contact(member, ContactSubject.CARE, Optional.empty());

        long first = system.call(() -> contacts.record(contact));

        assertThat(system.<Long>call(() -> contacts.record(contact))).isEqualTo(first);
        assertThat(said(member))
                .singleElement()
                .satisfies(row -> assertThat(row.id()).isEqualTo(first));
        assertThat(reach(member).used()).isEqualTo(1);
        record(member, ContactSubject.CARE, ContactOutcome.REACHED);
        assertThat(reach(member).used()).as("another key is another").isEqualTo(2);
    }

    @Test
    void nobody_but_its_account_manager_and_administrators_writes_a_contact_down() {
        MemberNumber member = members.withPoints(0);
        assign(ann, today, member);
        var contact = contact(member, ContactSubject.SERVICE, Optional.empty());

        assertThatThrownBy(() -> staff.call(ben, Roles.SERVICE, () -> contacts.record(contact)))
                .isInstanceOf(NotInPortfolio.class);
        assertThatThrownBy(() ->
                        staff.call(ben, Roles.SERVICE, () -> portfolios.due(Optional.of(ann), Optional.empty(), 9)))
                .isInstanceOf(AccountManagerNotFound.class);
        assertThat(staff.<Long>call(ann, Roles.SERVICE, () -> contacts.record(contact)))
                .isPositive();
        assertThat(staff.<Slice<PortfolioRow>>call(
                                ann, Roles.SERVICE, () -> portfolios.due(Optional.empty(), Optional.empty(), 9))
                        .rows())
                .extracting(PortfolioRow::member)
                .containsExactly(member);
        assertThat(said(member)).singleElement().satisfies(row -> {
            assertThat(row.manager()).isEqualTo(ann);
            assertThat(row.recordedBy()).hasToString("staff:" + ann);
        });
    }

    @Test
    void occasions_come_of_themselves_and_a_contact_handles_one() throws SQLException {
        // not on a leap day, whose year before has none
        LocalDate soon = today.plusDays(today.plusDays(3).getDayOfMonth() == 29 ? 4 : 3);
        MemberNumber member = members.bornOn(soon.minusYears(41), 0);
        MemberNumber other = members.bornOn(today.minusYears(30).minusDays(1), 0);
        MemberNumber old = members.withPoints(0);
        update(
                "UPDATE club_member SET enrolled_at = enrolled_at - INTERVAL 2 YEAR + INTERVAL 5 DAY WHERE number = ?",
                old);
        rose(other);
        for (var one : List.of(member, other, old)) {
            assign(ann, today, one);
        }

        List<OccasionRow> found = coming(2);
        assertThat(found)
                .extracting(OccasionRow::member, OccasionRow::kind, OccasionRow::on)
                .containsExactlyInAnyOrder(
                        tuple(other, OccasionKind.TIER, today),
                        tuple(member, OccasionKind.BIRTHDAY, soon),
                        tuple(old, OccasionKind.ANNIVERSARY, enrolled(old).plusYears(2)));
        assertThat(found)
                .filteredOn(row -> row.kind() == OccasionKind.TIER)
                .singleElement()
                .satisfies(row -> assertThat(row.rose()).isTrue());
        assertThat(found).noneMatch(OccasionRow::handled);
        assertThat(open(member, OccasionKind.BIRTHDAY)).contains(new OccasionKey(OccasionKind.BIRTHDAY, soon));
        assertThat(open(member, OccasionKind.TIER)).as("it has none").isEmpty();

        system.call(() -> contacts.record(new RecordContact(
                UUID.randomUUID().toString(),
                member,
                TouchChannel.VISIT,
                false,
                ContactSubject.CARE,
                Optional.of(new OccasionKey(OccasionKind.BIRTHDAY, soon)),
                ContactOutcome.REACHED,
                "wished well",
                Optional.empty(),
                programme.now())));
        assertThat(coming(1))
                .filteredOn(OccasionRow::handled)
                .singleElement()
                .satisfies(row -> assertThat(row.kind()).isEqualTo(OccasionKind.BIRTHDAY));
        assertThat(open(member, OccasionKind.BIRTHDAY)).as("it was handled").isEmpty();
    }

    @Test
    void a_merge_leaves_the_survivor_its_own_or_gives_it_the_loser_s_and_is_taken_back() throws Exception {
        MemberNumber loser = members.withPoints(0);
        MemberNumber with = members.withPoints(0);
        assign(ann, today, loser);
        assign(ben, today, with);
        MergeNumber kept = merges.merge(loser, with);
        assertThat(holder(with)).contains(ben);
        assertThat(holder(loser)).isEmpty();
        merges.unmerge(kept);
        assertThat(holder(loser)).contains(ann);

        MemberNumber without = members.withPoints(0);
        MergeNumber given = merges.merge(loser, without);
        assertThat(holder(without)).contains(ann);
        assertThat(holder(loser)).isEmpty();
        merges.unmerge(given);
        assertThat(holder(loser)).contains(ann);
        assertThat(holder(without)).contains(ann);
    }

    @Test
    void who_leaves_has_no_account_manager_any_more() {
        MemberNumber member = members.withPoints(0);
        assign(ann, today, member);
        assign(ben, today.plusDays(5), member);
        system.run(() -> memberships.leave(new LeaveClub(member, StepReason.PRICE, "")));

        assertThat(holder(member)).isEmpty();
        assertThat(due(5)).isEmpty();
        assertThatThrownBy(() -> record(member, ContactSubject.SERVICE, ContactOutcome.REACHED))
                .isInstanceOf(MemberGone.class);
    }

    private String manager(String name) {
        String login = "m" + UUID.randomUUID().toString().substring(0, 12);
        system.run(() -> {
            identities.create(NewIdentity.staff(login, name, Set.of(Roles.SERVICE), Somebody.PASSWORD));
            managers.set(new EntrustPortfolio(login, name, "400 810 0001", true));
        });
        return login;
    }

    /** So many stretches of one member's, which no boundary would make: enough to be counted. */
    private void fill(String login, MemberNumber member, int stretches) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                var insert = connection.prepareStatement(
                        "INSERT INTO club_portfolio (member, manager, begins, ends, assigned_by, assigned_at)"
                                + " VALUES (?, ?, ?, ?, 'system:test', UTC_TIMESTAMP(6))")) {
            for (int i = 0; i < stretches; i++) {
                insert.setString(1, member.value());
                insert.setString(2, login);
                insert.setString(3, today.toString());
                insert.setString(4, today.plusYears(1).toString());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** One that is there, whoever is in. */
    private String segment() {
        String code = "P" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        system.call(() -> segments.set(new DefineSegment(
                code, new LocalizedText("测试", "Test"), SegmentRule.parse("LANGUAGE ONE_OF EN"), false, 0)));
        return code;
    }

    /** As a run would have found them. */
    private void stay(String segment, List<MemberNumber> in) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                var insert = connection.prepareStatement(
                        "INSERT INTO club_segment_stay (segment, member, since_at) VALUES (?, ?, UTC_TIMESTAMP(6))")) {
            for (MemberNumber member : in) {
                insert.setString(1, segment);
                insert.setString(2, member.value());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private int assign(String login, LocalDate from, MemberNumber member) {
        return system.call(() -> portfolios.assign(new AssignMembers(Optional.of(login), Set.of(member), from)));
    }

    private List<StretchView> history(MemberNumber member) {
        return system.call(() -> portfolios.history(member));
    }

    private Optional<String> holder(MemberNumber member) {
        return system.call(() -> portfolios.of(member)).map(AccountManagerView::login);
    }

    /** Ann's whole portfolio, read by pages. */
    private List<PortfolioRow> due(int page) {
        List<PortfolioRow> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Optional<String> after = cursor;
            Slice<PortfolioRow> rows = system.call(() -> portfolios.due(Optional.of(ann), after, page));
            all.addAll(rows.rows());
            cursor = rows.next();
        } while (cursor.isPresent());
        return all;
    }

    private List<OccasionRow> coming(int page) {
        List<OccasionRow> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Optional<String> after = cursor;
            Slice<OccasionRow> rows = system.call(() -> occasions.coming(Optional.of(ann), 14, after, page));
            all.addAll(rows.rows());
            cursor = rows.next();
        } while (cursor.isPresent());
        return all;
    }

    private Optional<OccasionKey> open(MemberNumber member, OccasionKind kind) {
        return system.call(() -> occasions.open(member, kind));
    }

    private long record(MemberNumber member, ContactSubject subject, ContactOutcome outcome) {
        return system.call(() -> contacts.record(new RecordContact(
                UUID.randomUUID().toString(),
                member,
                TouchChannel.PHONE,
                false,
                subject,
                Optional.empty(),
                outcome,
                "",
                Optional.empty(),
                programme.now())));
    }

    private void inbound(MemberNumber member) {
        system.call(() -> contacts.record(new RecordContact(
                UUID.randomUUID().toString(),
                member,
                TouchChannel.PHONE,
                true,
                ContactSubject.OFFER,
                Optional.empty(),
                ContactOutcome.REACHED,
                "asked for the spring offer",
                Optional.empty(),
                programme.now())));
    }

    private RecordContact contact(MemberNumber member, ContactSubject subject, Optional<OverReason> over) {
        return contact(member, subject, over, programme.now());
    }

    private static RecordContact contact(
            MemberNumber member, ContactSubject subject, Optional<OverReason> over, Instant at) {
        return new RecordContact(
                UUID.randomUUID().toString(),
                member,
                TouchChannel.PHONE,
                false,
                subject,
                Optional.empty(),
                ContactOutcome.REACHED,
                "spoke",
                over,
                at);
    }

    private List<ContactRow> said(MemberNumber member) {
        return system.call(() -> contacts.of(member, Optional.empty(), 50)).rows();
    }

    private ReachView reach(MemberNumber member) {
        return system.call(() -> contacts.reach(member).get(0));
    }

    private int offered(MemberNumber member) {
        return system.inTransaction(() -> outbox.offer(
                Audience.Offer.MARKETING,
                List.of(new Notification(
                        member,
                        "club.welcome",
                        Map.of("member", member.value()),
                        UUID.randomUUID().toString()))));
    }

    private void agree(MemberNumber member, Channel channel) {
        String words = system.call(consents::wording).version();
        system.run(() -> consents.change(new ChangeConsents(
                member, Map.of(new Topic(channel, Purpose.MARKETING), true), Door.CONSOLE, words, "form 3")));
    }

    private void set(FrequencyCell cell, FrequencyTerms terms) {
        system.run(() -> {
            int seen = frequencies.history(cell).stream()
                    .findFirst()
                    .map(FrequencyView::version)
                    .orElse(0);
            frequencies.set(new SetFrequency(cell, seen, terms));
        });
    }

    private LocalDate enrolled(MemberNumber member) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                var select = connection.prepareStatement("SELECT enrolled_at FROM club_member WHERE number = ?")) {
            select.setString(1, member.value());
            try (var row = select.executeQuery()) {
                row.next();
                return programme.dateOf(
                        row.getObject(1, java.time.LocalDateTime.class).toInstant(java.time.ZoneOffset.UTC));
            }
        }
    }

    /** As its standing would have it: from the lowest tier to gold, just now. */
    private void rose(MemberNumber member) throws SQLException {
        update(
                "INSERT INTO club_tier_change (id, member, ladder, from_tier, to_tier, reason, inputs, actor, changed_at)"
                        + " VALUES (NEXT VALUE FOR club_tier_change_seq, ?, 'MAIN', 'BASE', 'GOLD', 'QUALIFIED', '{}', 'system:test',"
                        + " UTC_TIMESTAMP(6))",
                member);
    }

    private List<String> audited(MemberNumber member) {
        try (Connection connection = dataSource.getConnection();
                var select = connection.prepareStatement("SELECT details FROM security_audit WHERE subject = ?")) {
            select.setString(1, "member:" + member);
            try (var row = select.executeQuery()) {
                List<String> found = new ArrayList<>();
                while (row.next()) {
                    found.add(row.getString(1));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void update(String sql, MemberNumber member) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setString(1, member.value());
            update.executeUpdate();
        }
    }
}
