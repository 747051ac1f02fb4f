package io.hansa.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.club.brand.Brands;
import io.hansa.club.brand.SetBrand;
import io.hansa.club.group.Appoint;
import io.hansa.club.group.AppointmentRole;
import io.hansa.club.group.Appointments;
import io.hansa.club.group.Groups;
import io.hansa.club.group.Industry;
import io.hansa.club.group.OpenGroup;
import io.hansa.club.segment.DefineSegment;
import io.hansa.club.segment.SegmentRule;
import io.hansa.club.segment.SegmentVersions;
import io.hansa.club.segment.Segments;
import io.hansa.events.EventWorld;
import io.hansa.events.booking.BookSeats;
import io.hansa.events.booking.BookingView;
import io.hansa.events.booking.Bookings;
import io.hansa.events.event.EventNumber;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.runs.RunNumber;
import io.hansa.runs.RunState;
import io.hansa.runs.RunWorker;
import io.hansa.runs.Runs;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** New members who are somebody in the club: of a tier, a sub-programme, a group, or at an event. */
@ApplicationScoped
public class MembersInClub {

    @Inject
    AsSystem system;

    @Inject
    TestMembers members;

    @Inject
    Brands brands;

    @Inject
    Segments segments;

    @Inject
    SegmentVersions versions;

    @Inject
    Groups groups;

    @Inject
    Appointments appointments;

    @Inject
    EventWorld events;

    @Inject
    Bookings bookings;

    @Inject
    Runs runs;

    @Inject
    RunWorker worker;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    public MemberNumber ofTier(String tier) {
        MemberNumber member = members.withPoints(0);
        lift(member, tier);
        return member;
    }

    /** Whatever it has. */
    public void lift(MemberNumber member, String tier) {
        write("UPDATE club_standing SET tier = ? WHERE member = ?", tier, member.value());
    }

    /** A sub-programme's code. */
    public String brand() {
        String code = code("B");
        system.call(() -> brands.set(new SetBrand(
                code,
                new LocalizedText("港湾", "Harbour"),
                "+86 400 000 0000",
                new LocalizedText("全天", "all day"),
                "#0f5c52",
                "#62bfae",
                true,
                0)));
        return code;
    }

    public MemberNumber ofBrand(String brand) {
        MemberNumber member = members.withPoints(0);
        system.run(() -> brands.assign(member, Optional.of(brand)));
        return member;
    }

    /** The code of a segment at which a run has looked. */
    public String segment(String rule) {
        String code = code("S");
        system.call(() -> versions.set(
                new DefineSegment(code, new LocalizedText("测试", "Test"), SegmentRule.parse(rule), true, 0)));
        RunNumber run = system.call(() -> segments.snapshot(code));
        while (!system.call(() -> runs.view(run)).state().isOver()) {
            worker.work();
        }
        assertThat(system.call(() -> runs.view(run)).state()).isEqualTo(RunState.DONE);
        return code;
    }

    /** A corporate group's code. */
    public String group() {
        String code = code("G");
        system.call(() -> groups.open(
                new OpenGroup(code, "Company", Industry.I, "110000", Optional.empty(), Set.of(), Optional.empty())));
        return code;
    }

    public MemberNumber actingFor(String group, LocalDate from) {
        MemberNumber member = members.withPoints(0);
        system.call(
                () -> appointments.appoint(new Appoint(group, member, AppointmentRole.ORDER, from, Optional.empty())));
        return member;
    }

    /** Whose doors are open. */
    public EventNumber event() {
        return events.eventStartingIn(Duration.ofHours(3), 9, 0);
    }

    /** Who booked, and did not come. */
    public MemberNumber booker(EventNumber event) {
        return booked(event).member();
    }

    /** Who was let in. */
    public MemberNumber guest(EventNumber event) {
        BookingView booking = booked(event);
        system.call(() -> bookings.checkIn(event, booking.payload().orElseThrow()));
        return booking.member();
    }

    private BookingView booked(EventNumber event) {
        MemberNumber member = members.withPoints(0);
        return system.call(() -> bookings.book(
                new BookSeats(member, event, List.of(), false, UUID.randomUUID().toString())));
    }

    public void cameDaysAgo(MemberNumber guest, int days) {
        write(
                "UPDATE event_booking SET checked_in_at = checked_in_at - INTERVAL ? DAY WHERE member = ?",
                days,
                guest.value());
    }

    private void write(String sql, Object... parameters) {
        system.inTransaction(() -> {
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement update = connection.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    update.setObject(i + 1, parameters[i]);
                }
                assertThat(update.executeUpdate()).isPositive();
                return update;
            } catch (SQLException e) {
                throw new IllegalStateException(e.getMessage(), e);
            }
        });
    }

    private static String code(String first) {
        return first + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }
}
