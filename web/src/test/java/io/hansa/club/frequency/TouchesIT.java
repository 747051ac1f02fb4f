package io.hansa.club.frequency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.club.merge.MergeNumber;
import io.hansa.club.merge.MergeWorld;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.outbox.Audience;
import io.hansa.outbox.Notification;
import io.hansa.outbox.Outbox;
import io.hansa.testing.AsBoundary;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.Parallel;
import io.hansa.testing.TestMembers;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One limit over all channels, with the real database: exact at the edges of its window, and when many ask at once. */
@InContainer
class TouchesIT {

    private static final FrequencyCell OFFERS = FrequencyCell.limit(TouchPurpose.OFFERS);

    @Inject
    AsSystem system;

    @Inject
    AsBoundary boundary;

    @Inject
    TestMembers members;

    @Inject
    MergeWorld merges;

    @Inject
    Outbox outbox;

    @Inject
    Frequencies frequencies;

    @Inject
    Touches touches;

    @Inject
    TouchRows rows;

    @Inject
    Programme programme;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    /** Other tests offer things, too. */
    @AfterEach
    void no_limit() {
        set(new FrequencyTerms(false, 1, 1));
    }

    /** How many days ago there were touches, the limit, and how many of two offers go today. */
    private record Edge(List<Integer> ago, int times, int days, int told) {}

    @Test
    void a_window_has_so_many_days_of_the_programme_s_zone() {
        List<Edge> edges = List.of(
                new Edge(List.of(), 1, 7, 1),
                new Edge(List.of(), 2, 7, 2),
                new Edge(List.of(6), 1, 7, 0),
                new Edge(List.of(7), 1, 7, 1),
                new Edge(List.of(7, 6), 2, 7, 1),
                new Edge(List.of(0), 1, 1, 0),
                new Edge(List.of(1), 1, 1, 1),
                new Edge(List.of(29, 29, 29), 4, 30, 1),
                new Edge(List.of(30, 30, 30), 2, 30, 2),
                new Edge(List.of(3, 2, 1), 2, 30, 0));
        for (Edge edge : edges) {
            limit(edge.times(), edge.days());
            MemberNumber member = members.withPoints(0);
            edge.ago().forEach(days -> touched(member, days));

            assertThat(offered(List.of(offer(member), offer(member))))
                    .as(edge.toString())
                    .isEqualTo(edge.told());
            assertThat(reach(member).isFree())
                    .as(edge.toString())
                    .isEqualTo(edge.told()
                                    + (int) edge.ago().stream()
                                            .filter(days -> days < edge.days())
                                            .count()
                            < edge.times());
        }
    }

    @Test
    void all_channels_count_together_and_surveys_by_themselves() {
        limit(3, 30);
        MemberNumber member = members.withPoints(0);
        count(member, TouchPurpose.OFFERS, TouchChannel.PHONE, false);
        count(member, TouchPurpose.OFFERS, TouchChannel.VISIT, false);
        count(member, TouchPurpose.SURVEYS, TouchChannel.MAIL, false);
        assertThat(reach(member).used()).isEqualTo(2);

        assertThat(offered(List.of(offer(member), offer(member)))).isEqualTo(1);
        assertThat(reach(member).from()).contains(programme.today().plusDays(30));
        assertThatThrownBy(() -> count(member, TouchPurpose.OFFERS, TouchChannel.SMS, false))
                .isInstanceOfSatisfying(
                        ContactLimitReached.class,
                        refusal -> assertThat(refusal.args())
                                .containsEntry("from", programme.today().plusDays(30))
                                .containsEntry("times", 3));
        count(member, TouchPurpose.OFFERS, TouchChannel.SMS, true);
        assertThat(reach(member).used()).isEqualTo(4);
    }

    @Test
    void what_is_offered_again_counts_once_and_what_was_rolled_back_never() {
        limit(2, 30);
        MemberNumber member = members.withPoints(0);
        Notification same = offer(member);
        assertThat(offered(List.of(same))).isEqualTo(1);
        assertThat(offered(List.of(same))).as("told already").isEqualTo(1);
        assertThat(reach(member).used()).isEqualTo(1);

        assertThatThrownBy(() -> system.inTransaction(() -> {
                    outbox.offer(Audience.Offer.MARKETING, List.of(offer(member)));
                    throw new IllegalStateException("rolled back");
                }))
                .hasStackTraceContaining("rolled back");
        assertThat(reach(member).used()).isEqualTo(1);
        assertThat(offered(List.of(offer(member)))).isEqualTo(1);
        assertThat(offered(List.of(same, offer(member))))
                .as("the one that was told is no other")
                .isEqualTo(1);
    }

    @Test
    void of_twenty_offers_at_once_with_one_left_one_goes() {
        limit(3, 30);
        MemberNumber member = members.withPoints(0);
        touched(member, 2);
        touched(member, 1);
        AtomicInteger told = new AtomicInteger();
        List<Callable<Object>> works = IntStream.range(0, 20)
                .<Callable<Object>>mapToObj(i -> i % 2 == 0
                        ? () -> told.addAndGet(
                                boundary.call(() -> outbox.offer(Audience.Offer.MARKETING, List.of(offer(member)))))
                        : () -> boundary.call(() -> {
                            touches.count(
                                    member,
                                    TouchPurpose.OFFERS,
                                    TouchChannel.PHONE,
                                    "call " + i,
                                    programme.today(),
                                    false);
                            return null;
                        }))
                .toList();

        List<String> outcomes = Parallel.outcomes(works);

        long calls = IntStream.range(0, 20)
                .filter(i -> i % 2 == 1 && outcomes.get(i).equals("done"))
                .count();
        assertThat(told.get() + calls).isEqualTo(1);
        assertThat(outcomes).isSubsetOf("done", "contact-limit-reached");
        assertThat(reach(member).used()).isEqualTo(3);
    }

    @Test
    void thousands_are_asked_for_in_a_few_statements_and_each_has_its_own_count() {
        limit(1, 30);
        List<MemberNumber> all = members.withPoints(520, 0);
        List<MemberNumber> full = all.subList(0, 130);
        system.inTransaction(() -> {
            rows.add(full.stream()
                    .map(member -> new Touch(
                            member,
                            TouchPurpose.OFFERS,
                            TouchChannel.MAIL,
                            "letter",
                            programme.today(),
                            programme.now()))
                    .toList());
            return null;
        });

        long[] asked = new long[1];
        int told = system.inTransaction(() -> {
            long before = statements();
            int went = outbox.offer(
                    Audience.Offer.MARKETING, all.stream().map(TouchesIT::offer).toList());
            asked[0] = statements() - before;
            return went;
        });

        assertThat(told).isEqualTo(390);
        assertThat(asked[0]).as("statements for 520 members").isLessThan(130);
    }

    @Test
    void what_reached_a_merged_membership_counts_for_the_survivor() throws Exception {
        limit(2, 30);
        MemberNumber loser = members.withPoints(0);
        MemberNumber survivor = members.withPoints(0);
        touched(loser, 3);
        touched(loser, 3);
        assertThat(reach(survivor).isFree()).isTrue();
        MergeNumber merge = merges.merge(loser, survivor);

        assertThat(reach(survivor).from()).contains(programme.today().plusDays(27));
        assertThat(offered(List.of(offer(survivor)))).isZero();
        assertThatThrownBy(() -> count(survivor, TouchPurpose.OFFERS, TouchChannel.PHONE, false))
                .isInstanceOf(ContactLimitReached.class);

        merges.unmerge(merge);
        assertThat(offered(List.of(offer(survivor)))).isEqualTo(1);
    }

    @Test
    void a_frequency_waits_for_a_second_person_and_the_database_keeps_it() throws SQLException {
        limit(1, 5);
        assertThat(system.call(frequencies::matrix))
                .filteredOn(version -> version.cell().equals(OFFERS))
                .singleElement()
                .satisfies(version -> assertThat(version.terms()).isEqualTo(new FrequencyTerms(true, 1, 5)));
        assertThatThrownBy(() -> update("UPDATE club_frequency SET times = 2")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> update("DELETE FROM club_frequency")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() ->
                        system.run(() -> frequencies.set(new SetFrequency(OFFERS, 0, new FrequencyTerms(true, 1, 5)))))
                .isInstanceOf(FrequencyChanged.class);
        assertThatThrownBy(() -> system.run(() -> frequencies.set(
                        new SetFrequency(FrequencyCell.cadence("NO_SUCH_TIER"), 0, new FrequencyTerms(true, 1, 5)))))
                .isInstanceOf(InvalidFrequency.class);
    }

    private void limit(int times, int days) {
        set(new FrequencyTerms(true, times, days));
    }

    private void set(FrequencyTerms terms) {
        system.run(() -> {
            int seen = frequencies.history(OFFERS).stream()
                    .findFirst()
                    .map(FrequencyView::version)
                    .orElse(0);
            frequencies.set(new SetFrequency(OFFERS, seen, terms));
        });
    }

    private ReachView reach(MemberNumber member) {
        return system.call(() -> touches.reach(member).get(0));
    }

    private int offered(List<Notification> offers) {
        return system.inTransaction(() -> outbox.offer(Audience.Offer.MARKETING, new ArrayList<>(offers)));
    }

    private void touched(MemberNumber member, int daysAgo) {
        system.inTransaction(() -> {
            rows.add(List.of(new Touch(
                    member,
                    TouchPurpose.OFFERS,
                    TouchChannel.SMS,
                    "before " + UUID.randomUUID(),
                    programme.today().minusDays(daysAgo),
                    programme.now())));
            return null;
        });
    }

    private void count(MemberNumber member, TouchPurpose purpose, TouchChannel channel, boolean anyway) {
        system.inTransaction(() -> {
            touches.count(member, purpose, channel, "call " + UUID.randomUUID(), programme.today(), anyway);
            return null;
        });
    }

    private static Notification offer(MemberNumber to) {
        return new Notification(
                to,
                "club.welcome",
                Map.of("member", to.value()),
                UUID.randomUUID().toString());
    }

    /** How many statements this connection has sent. */
    private long statements() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SHOW SESSION STATUS LIKE 'Questions'")) {
            row.next();
            return row.getLong(2);
        }
    }

    private void update(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
