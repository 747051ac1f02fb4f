package io.hansa.club.earning;

import io.hansa.club.brand.Brands;
import io.hansa.club.tier.TierView;
import io.hansa.club.tier.Tiers;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import io.hansa.partners.port.MemberAccounts;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** What rules see of members: only what some rule asks for is looked up, each in one statement for all of a batch. */
@ApplicationScoped
class People {

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    /** What a condition can ask for, and how late a message may be. */
    private static final Duration LONGEST_AGO = Duration.ofDays(366 + 366);

    @Inject
    Tiers tiers;

    @Inject
    Brands brands;

    @Inject
    Attendance attendance;

    @Inject
    Programme programme;

    OfBatch of(RuleBook book, Collection<MemberAccounts> members) {
        Set<MemberNumber> numbers = members.stream().map(MemberAccounts::number).collect(Collectors.toSet());
        return new OfBatch(
                programme,
                ladder(),
                book.asks(Condition.OnBirthday.class) ? birthdays(numbers) : Map.of(),
                book.asks(Condition.InSubProgramme.class) && !numbers.isEmpty() ? brands.of(numbers) : Map.of(),
                book.asks(Condition.AfterEvent.class) && !numbers.isEmpty()
                        ? attendance.of(numbers, programme.now().minus(LONGEST_AGO))
                        : Map.of());
    }

    private List<String> ladder() {
        return tiers.ladder().stream().map(TierView::code).toList();
    }

    private Map<MemberNumber, MonthDay> birthdays(Set<MemberNumber> numbers) {
        Map<MemberNumber, MonthDay> found = new HashMap<>();
        try (Connection connection = dataSource.getConnection()) {
            Sql.selectIn(
                    connection,
                    "SELECT number, birthday FROM club_member WHERE number IN (?*) AND birthday IS NOT NULL",
                    numbers.stream().map(MemberNumber::value).toList(),
                    row -> found.put(
                            new MemberNumber(row.getString("number")), MonthDay.from(Sql.date(row, "birthday"))));
            return found;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Of the members of one batch. */
    static final class OfBatch {

        private final Programme programme;
        private final List<String> ladder;
        private final Map<MemberNumber, MonthDay> birthdays;
        private final Map<MemberNumber, String> brands;
        private final Map<MemberNumber, Map<String, Instant>> attended;

        private OfBatch(
                Programme programme,
                List<String> ladder,
                Map<MemberNumber, MonthDay> birthdays,
                Map<MemberNumber, String> brands,
                Map<MemberNumber, Map<String, Instant>> attended) {
            this.programme = programme;
            this.ladder = ladder;
            this.birthdays = birthdays;
            this.brands = brands;
            this.attended = attended;
        }

        /** On a day, before counting. */
        MemberFacts facts(MemberAccounts member, LocalDate on) {
            int rank = ladder.indexOf(member.tier());
            return new MemberFacts(
                    rank < 0 ? List.of() : ladder.subList(0, rank + 1),
                    Set.of(),
                    Set.of(),
                    Optional.ofNullable(brands.get(member.number()))
                            .map(Set::of)
                            .orElse(Set.of()),
                    BirthdayFit.of(Optional.ofNullable(birthdays.get(member.number())), on),
                    0,
                    0,
                    attended(member.number(), on));
        }

        /** How many days before; what came after does not count. */
        private Map<String, Integer> attended(MemberNumber member, LocalDate on) {
            Map<String, Integer> days = new HashMap<>();
            attended.getOrDefault(member, Map.of()).forEach((event, came) -> {
                long ago = ChronoUnit.DAYS.between(programme.dateOf(came), on);
                if (ago >= 0) {
                    days.put(event, (int) ago);
                }
            });
            return days;
        }
    }
}
