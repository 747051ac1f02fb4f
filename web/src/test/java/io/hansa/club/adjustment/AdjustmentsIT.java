package io.hansa.club.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.club.household.AlreadyInHousehold;
import io.hansa.club.household.Households;
import io.hansa.club.member.EnrolMember;
import io.hansa.club.member.Enrolment;
import io.hansa.club.member.Language;
import io.hansa.club.member.MemberNotFound;
import io.hansa.kernel.DomainException;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Points given and taken by hand move once, and never below what is there. */
@InContainer
class AdjustmentsIT {

    @Inject
    AsSystem system;

    @Inject
    Adjustments adjustments;

    @Inject
    Enrolment enrolment;

    @Inject
    Households households;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @Test
    void points_are_given_and_taken_once_for_each_request() {
        var member = enrolled();
        var gift = adjusting(member, 300);

        var given = system.call(() -> adjustments.adjust(gift));
        var again = system.call(() -> adjustments.adjust(gift));
        var taken = system.call(() -> adjustments.adjust(adjusting(member, -120)));

        assertThat(given.available()).isEqualTo(Points.of(300));
        assertThat(again.entry()).isEqualTo(given.entry()).isPresent();
        assertThat(again.replayed()).isTrue();
        assertThat(taken.available()).isEqualTo(Points.of(180));
        assertThatThrownBy(() -> system.call(() -> adjustments.adjust(adjusting(member, -181))))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("insufficient-points"));
    }

    /** The table itself keeps what was asked and decided, whoever writes. */
    @Test
    void what_was_made_is_never_changed() throws SQLException {
        long made = system.call(() -> adjustments.adjust(adjusting(enrolled(), 300)))
                .adjustment()
                .id();

        for (String change : List.of(
                "UPDATE club_adjustment_request SET points = points + 1 WHERE id = ?",
                "UPDATE club_adjustment_request SET state = 'WAITING', entry = NULL WHERE id = ?",
                "UPDATE club_adjustment_request SET decision = 'no' WHERE id = ?",
                "DELETE FROM club_adjustment_request WHERE id = ?")) {
            assertThatThrownBy(() -> run(change, made)).as(change).isInstanceOf(SQLException.class);
        }
    }

    private void run(String change, long id) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(change)) {
            statement.setLong(1, id);
            statement.executeUpdate();
        }
    }

    @Test
    void nothing_and_nobody_cannot_be_adjusted() {
        var member = enrolled();
        assertThatThrownBy(() -> system.call(() -> adjustments.adjust(adjusting(member, 0))))
                .isInstanceOf(InvalidAdjustment.class);
        assertThatThrownBy(
                        () -> system.call(() -> adjustments.adjust(adjusting(MemberNumber.ofSerial(999_999_999), 1))))
                .isInstanceOf(MemberNotFound.class);
    }

    @Test
    void a_member_is_in_one_household_only() {
        var head = enrolled();
        var other = enrolled();
        var household = system.call(() -> households.create("李家", head));

        var joined = system.call(() -> households.join(household.number(), other));
        assertThat(system.call(() -> households.join(household.number(), other)).members())
                .hasSize(2);

        assertThat(joined.members()).extracting(person -> person.number()).containsExactly(head, other);
        assertThatThrownBy(() -> system.call(() -> households.create("别家", other)))
                .isInstanceOf(AlreadyInHousehold.class);
    }

    private static AdjustPoints adjusting(MemberNumber member, long points) {
        return new AdjustPoints(
                UUID.randomUUID().toString(), member, Points.of(points), AdjustmentReason.GOODWILL, "called twice");
    }

    private MemberNumber enrolled() {
        var command = new EnrolMember(
                UUID.randomUUID().toString(),
                "Smith",
                "Anna",
                "135%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000)),
                Optional.empty(),
                Language.EN,
                Optional.empty(),
                Set.of(),
                Optional.empty());
        return system.call(() -> enrolment.enrol(command)).number();
    }
}
