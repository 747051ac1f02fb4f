package io.hansa.club.earning;

import io.hansa.club.brand.Brands;
import io.hansa.club.group.Groups;
import io.hansa.club.member.Survivors;
import io.hansa.club.segment.Segments;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
    Segments segments;

    @Inject
    Groups groups;

    @Inject
    Brands brands;

    @Inject
    Attendance attendance;

    @Inject
    Survivors survivors;

    @Inject
    Programme programme;

    OfBatch of(RuleBook book, Collection<MemberAccounts> members) {
        Set<MemberNumber> numbers = members.stream().map(MemberAccounts::number).collect(Collectors.toSet());
        return new OfBatch(
                programme,
                ladder(),
                new Known(
                        asked(book, MemberCondition.OnBirthday.class, numbers, this::birthdays),
                        asked(book, MemberCondition.InSegment.class, numbers, segments::of),
                        asked(book, MemberCondition.InGroup.class, numbers, groups::of),
                        asked(book, MemberCondition.InSubProgramme.class, numbers, brands::of),
                        asked(book, MemberCondition.AfterEvent.class, numbers, this::attended)));
    }

    private static <T> Map<MemberNumber, T> asked(
            RuleBook book,
            Class<? extends Condition> by,
            Set<MemberNumber> numbers,
            Function<Set<MemberNumber>, Map<MemberNumber, T>> look) {
        return numbers.isEmpty() || !book.asks(by) ? Map.of() : look.apply(numbers);
    }

    private Map<MemberNumber, Map<String, Instant>> attended(Set<MemberNumber> numbers) {
        Map<MemberNumber, MemberNumber> meaning = survivors.meaning(numbers);
        Set<MemberNumber> all = new HashSet<>(numbers);
        all.addAll(meaning.keySet());
        Map<MemberNumber, Map<String, Instant>> found = new HashMap<>();
        attendance.of(all, programme.now().minus(LONGEST_AGO)).forEach((member, came) -> {
            var own = found.computeIfAbsent(meaning.getOrDefault(member, member), first -> new HashMap<>());
            came.forEach((event, at) -> own.merge(event, at, (one, other) -> one.isAfter(other) ? one : other));
        });
        return found;
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

    /** What was looked up, of whom there is something. */
    private record Known(
            Map<MemberNumber, MonthDay> birthdays,
            Map<MemberNumber, Set<String>> segments,
            Map<MemberNumber, Set<String>> groups,
            Map<MemberNumber, String> brands,
            Map<MemberNumber, Map<String, Instant>> attended) {}

    /** Of the members of one batch. */
    static final class OfBatch {

        private final Programme programme;
        private final List<String> ladder;
        private final Known known;

        private OfBatch(Programme programme, List<String> ladder, Known known) {
            this.programme = programme;
            this.ladder = ladder;
            this.known = known;
        }

        /** On a day, before counting. */
        MemberFacts facts(MemberAccounts member, LocalDate on) {
            int rank = ladder.indexOf(member.tier());
            return new MemberFacts(
                    rank < 0 ? List.of() : ladder.subList(0, rank + 1),
                    known.segments().getOrDefault(member.number(), Set.of()),
                    known.groups().getOrDefault(member.number(), Set.of()),
                    Optional.ofNullable(known.brands().get(member.number()))
                            .map(Set::of)
                            .orElse(Set.of()),
                    BirthdayFit.of(Optional.ofNullable(known.birthdays().get(member.number())), on),
                    0,
                    0,
                    attended(member.number(), on));
        }

        /** How many days before; what came after does not count. */
        private Map<String, Integer> attended(MemberNumber member, LocalDate on) {
            Map<String, Integer> days = new HashMap<>();
            known.attended().getOrDefault(member, Map.of()).forEach((event, came) -> {
                long ago = ChronoUnit.DAYS.between(programme.dateOf(came), on);
                if (ago >= 0) {
                    days.put(event, (int) ago);
                }
            });
            return days;
        }
    }
}
