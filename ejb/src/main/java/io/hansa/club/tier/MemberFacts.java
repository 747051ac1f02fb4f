package io.hansa.club.tier;

import io.hansa.club.ladder.Had;
import io.hansa.club.ladder.Measure;
import io.hansa.club.member.Tenure;
import io.hansa.club.member.Tenures;
import io.hansa.club.tier.ActivityDays.Stretch;
import io.hansa.club.tier.ActivityDays.Sum;
import io.hansa.club.tier.InfluenceRows.Score;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Period;
import io.hansa.kernel.Programme;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.statement.Statements;
import io.hansa.ledger.statement.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reads what members have earned, with those that were merged into them, in a bounded number of statements for all of them: status
 * points by business date from the ledger, spend and activities by day, time as a member, scores of standing.
 */
@ApplicationScoped
class MemberFacts {

    @Inject
    Standings standings;

    @Inject
    Statements statements;

    @Inject
    ActivityDays days;

    @Inject
    InfluenceRows influence;

    @Inject
    Tenures tenures;

    @Inject
    Programme programme;

    /** All facts of each, for whatever version; otherwise as {@link #of(Collection, Function, Predicate)}. */
    Map<Standing, Facts> of(Collection<Standing> asked, Function<Standing, ? extends Collection<Period>> periods) {
        return of(asked, periods, measure -> true);
    }

    /**
     * Facts of each, with what is earned in the periods that it needs read at once; another period is read when it is asked for.
     *
     * @param measures what has to be read; others are 0
     */
    Map<Standing, Facts> of(
            Collection<Standing> asked,
            Function<Standing, ? extends Collection<Period>> periods,
            Predicate<Measure> measures) {
        Set<MemberNumber> members = asked.stream().map(Standing::member).collect(Collectors.toSet());
        Map<MemberNumber, Set<Holder>> holders = holders(asked, members);
        Map<MemberNumber, Set<Period>> wanted = new HashMap<>();
        asked.forEach(standing -> wanted.computeIfAbsent(standing.member(), member -> new HashSet<>())
                .addAll(periods.apply(standing)));
        boolean ofDays = measures.test(Measure.SPEND) || measures.test(Measure.ACTIVITIES);
        Earnings earnings = new Earnings(holders, ofDays);
        earnings.read(wanted);
        Map<MemberNumber, List<Score>> scores = measures.test(Measure.STANDING) ? influence.scores(members) : Map.of();
        Map<MemberNumber, Function<LocalDate, Tenure>> lives =
                measures.test(Measure.TENURE_MONTHS) ? tenures.byDay(members) : Map.of();
        LocalDate today = programme.today();
        return asked.stream().collect(Collectors.toMap(Function.identity(), standing -> period -> {
            MemberNumber member = standing.member();
            LocalDate day = lastDay(period, today);
            return had(
                    earnings.of(member, period),
                    lives.getOrDefault(member, any -> Tenure.NONE).apply(day).months(day),
                    scores.getOrDefault(member, List.of()),
                    day);
        }));
    }

    private static LocalDate lastDay(Period period, LocalDate today) {
        LocalDate last = period.until().minusDays(1);
        return last.isAfter(today) ? today : last;
    }

    private static Had had(Earned earned, int tenureMonths, List<Score> scores, LocalDate day) {
        return new Had(
                earned.statusPoints(),
                earned.sum().spend(),
                earned.sum().activities(),
                tenureMonths,
                scores.stream()
                        .filter(score -> score.holdsOn(day))
                        .mapToInt(Score::value)
                        .max()
                        .orElse(0));
    }

    /** Somebody whose facts count, with its account of status points. */
    private record Holder(MemberNumber member, AccountId account) {}

    private Map<MemberNumber, Set<Holder>> holders(Collection<Standing> asked, Set<MemberNumber> members) {
        Map<MemberNumber, Set<Holder>> holders = new HashMap<>();
        asked.forEach(standing -> holders.computeIfAbsent(standing.member(), member -> new HashSet<>())
                .add(new Holder(standing.member(), standing.statusAccount())));
        Map<MemberNumber, MemberNumber> leads = new HashMap<>();
        members.forEach(member -> leads.put(member, member));
        List<Standing> merged = standings.countingFor(members);
        while (!merged.isEmpty()) {
            Set<MemberNumber> further = new HashSet<>();
            for (Standing standing : merged) {
                MemberNumber lead = leads.get(standing.countsFor().orElseThrow());
                holders.get(lead).add(new Holder(standing.member(), standing.statusAccount()));
                if (leads.putIfAbsent(standing.member(), lead) == null) {
                    further.add(standing.member());
                }
            }
            merged = standings.countingFor(further);
        }
        return holders;
    }

    private record Earned(long statusPoints, Sum sum) {}

    /** What was read of periods. */
    private final class Earnings {

        private final Map<MemberNumber, Set<Holder>> holders;
        private final boolean ofDays;
        private final Map<Stretch, Earned> known = new HashMap<>();

        Earnings(Map<MemberNumber, Set<Holder>> holders, boolean ofDays) {
            this.holders = holders;
            this.ofDays = ofDays;
        }

        Earned of(MemberNumber member, Period period) {
            Stretch stretch = new Stretch(member, period);
            if (!known.containsKey(stretch)) {
                read(Map.of(member, Set.of(period)));
            }
            return known.get(stretch);
        }

        void read(Map<MemberNumber, Set<Period>> wanted) {
            List<Window> windows = new ArrayList<>();
            List<Stretch> stretches = new ArrayList<>();
            wanted.forEach((member, periods) ->
                    periods.forEach(period -> holders.get(member).forEach(holder -> {
                        windows.add(new Window(holder.account(), period));
                        stretches.add(new Stretch(holder.member(), period));
                    })));
            Map<Window, Long> points = statements.sums(windows);
            Map<Stretch, Sum> sums = ofDays ? days.sums(stretches) : Map.of();
            wanted.forEach((member, periods) -> periods.forEach(
                    period -> known.put(new Stretch(member, period), earned(member, period, points, sums))));
        }

        private Earned earned(MemberNumber member, Period period, Map<Window, Long> points, Map<Stretch, Sum> sums) {
            long status = 0;
            Sum sum = Sum.NOTHING;
            for (Holder holder : holders.get(member)) {
                status = Math.addExact(status, points.getOrDefault(new Window(holder.account(), period), 0L));
                sum = sum.plus(sums.getOrDefault(new Stretch(holder.member(), period), Sum.NOTHING));
            }
            return new Earned(status, sum);
        }
    }
}
