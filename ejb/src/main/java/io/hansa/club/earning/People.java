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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
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
    SurveysAnswered surveys;

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
                        asked(book, MemberCondition.AfterEvent.class, numbers, all -> since(all, attendance::of)),
                        asked(book, MemberCondition.AfterSurvey.class, numbers, all -> since(all, surveys::of))));
    }

    private static <T> Map<MemberNumber, T> asked(
            RuleBook book,
            Class<? extends Condition> by,
            Set<MemberNumber> numbers,
            Function<Set<MemberNumber>, Map<MemberNumber, T>> look) {
        return numbers.isEmpty() || !book.asks(by) ? Map.of() : look.apply(numbers);
    }

    /** What a member did that rules ask for, and when: under a number of its own, or of one that was merged into it. */
    private record Done(String code, Instant at) {}

    private Map<MemberNumber, List<Done>> since(
            Set<MemberNumber> numbers,
            BiFunction<Collection<MemberNumber>, Instant, Map<MemberNumber, Map<String, Instant>>> look) {
        Map<MemberNumber, MemberNumber> meaning = survivors.meaning(numbers);
        Set<MemberNumber> all = new HashSet<>(numbers);
        all.addAll(meaning.keySet());
        Map<MemberNumber, List<Done>> found = new HashMap<>();
        look.apply(all, programme.now().minus(LONGEST_AGO)).forEach((member, done) -> {
            var own = found.computeIfAbsent(meaning.getOrDefault(member, member), first -> new ArrayList<>());
            done.forEach((code, at) -> own.add(new Done(code, at)));
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
            Map<MemberNumber, List<Done>> attended,
            Map<MemberNumber, List<Done>> answered) {}

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
            return facts(member, on, Instant.MAX);
        }

        /**
         * On a day, as far as times are kept.
         *
         * @param seenAt what was done after that was not seen yet
         */
        MemberFacts facts(MemberAccounts member, LocalDate on, Instant seenAt) {
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
                    daysAgo(known.attended().get(member.number()), on, seenAt),
                    daysAgo(known.answered().get(member.number()), on, seenAt));
        }

        /** How many days before, of what was done twice the last time; what came after does not count. */
        private Map<String, Integer> daysAgo(List<Done> all, LocalDate on, Instant seenAt) {
            if (all == null) {
                return Map.of();
            }
            Map<String, Integer> days = new HashMap<>();
            all.forEach(done -> {
                int ago = Math.toIntExact(ChronoUnit.DAYS.between(programme.dateOf(done.at()), on));
                if (ago >= 0 && !done.at().isAfter(seenAt)) {
                    days.merge(done.code(), ago, Math::min);
                }
            });
            return days;
        }
    }
}
