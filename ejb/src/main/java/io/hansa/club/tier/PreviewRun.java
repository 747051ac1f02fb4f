package io.hansa.club.tier;

import io.hansa.club.ladder.Had;
import io.hansa.club.ladder.LadderTerms;
import io.hansa.club.ladder.LadderVersionView;
import io.hansa.club.ladder.Ladders;
import io.hansa.club.ladder.LaddersInForce;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Period;
import io.hansa.kernel.Roles;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import io.hansa.runs.RunContext;
import io.hansa.runs.RunHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Counts where members would stand by a version, and where they stand by what is in force: by what they earned in the period
 * before and in the running one, with their floors and promises. It changes nobody's tier.
 */
@ApplicationScoped
class PreviewRun implements RunHandler {

    static final String KIND = "tier.preview";
    static final String LADDER = "ladder";
    static final String VERSION = "version";
    static final String AS_OF = "asOf";

    private static final int CHUNK = 5_000;

    @Inject
    Places places;

    @Inject
    Standings standings;

    @Inject
    Ladders ladders;

    @Inject
    LaddersInForce inForce;

    @Inject
    MemberFacts facts;

    @Inject
    PreviewRows rows;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<String> operators() {
        return Set.of(Roles.MARKETING, Roles.FINANCE, Roles.ADMIN);
    }

    @Override
    public List<ChunkPlan> plan(RunContext run) {
        return places.parts(CHUNK);
    }

    @Override
    public ChunkResult work(RunContext run, String payload) {
        int sign = payload.indexOf('>');
        String after = payload.substring(0, sign);
        String last = payload.substring(sign + 1);
        String ladder = run.param(LADDER);
        LocalDate asOf = LocalDate.parse(run.param(AS_OF));
        LadderVersionView draft = ladders.version(ladder, Integer.parseInt(run.param(VERSION)));
        LadderTerms then = draft.terms();
        Optional<LadderTerms> now = inForce.isInForce(ladder, asOf)
                ? Optional.of(inForce.book(ladder).on(asOf).terms())
                : Optional.empty();
        List<Standing> all = standings.range(List.of(LaddersInForce.MAIN, ladder), after, last);
        List<Standing> main = all.stream()
                .filter(standing -> standing.ladder().equals(LaddersInForce.MAIN))
                .filter(standing -> standing.countsFor().isEmpty())
                .toList();
        Map<MemberNumber, Held> held = all.stream()
                .filter(standing -> standing.ladder().equals(ladder))
                .collect(Collectors.toMap(Standing::member, Standing::held));
        rows.add(run.run(), shifts(main, held, asOf, now, then));
        return ChunkResult.done(main.size());
    }

    /** @param now empty of a ladder that is new, on which everybody begins with nothing */
    private Map<Shift, Long> shifts(
            List<Standing> main,
            Map<MemberNumber, Held> held,
            LocalDate asOf,
            Optional<LadderTerms> now,
            LadderTerms then) {
        Map<Standing, Facts> known = facts.of(
                main,
                standing -> {
                    List<Period> periods = new ArrayList<>(periods(then, standing.anchor(), asOf));
                    now.ifPresent(terms -> periods.addAll(periods(terms, standing.anchor(), asOf)));
                    return periods;
                },
                measure -> then.asksFor(measure)
                        || now.filter(terms -> terms.asksFor(measure)).isPresent());
        Map<Shift, Long> shifts = new TreeMap<>();
        for (Standing standing : main) {
            Facts of = known.get(standing);
            Held present = held.get(standing.member());
            String from = now.map(terms -> outcome(terms, standing.anchor(), present, of, asOf))
                    .orElse(then.lowest().code());
            String to = outcome(then, standing.anchor(), present, of, asOf);
            shifts.merge(new Shift(from, to), 1L, Long::sum);
        }
        return shifts;
    }

    private static List<Period> periods(LadderTerms terms, LocalDate anchor, LocalDate asOf) {
        Period running = terms.periods().of(asOf, anchor);
        return List.of(terms.periods().of(running.from().minusDays(1), anchor), running);
    }

    private static String outcome(LadderTerms terms, LocalDate anchor, Held held, Facts facts, LocalDate asOf) {
        String code = terms.lowest().code();
        for (Period period : periods(terms, anchor, asOf)) {
            Had had = facts.in(period);
            code = terms.higher(code, terms.reachedBy(had).code());
        }
        if (held == null) {
            return code;
        }
        code = terms.higher(code, held.floorOn(asOf).orElse(code));
        return held.keptUntil().filter(asOf::isBefore).isPresent() ? terms.higher(code, held.tier()) : code;
    }

    /** By what is in force, and by the version. */
    record Shift(String from, String to) implements Comparable<Shift> {

        @Override
        public int compareTo(Shift other) {
            return toString().compareTo(other.toString());
        }
    }
}
