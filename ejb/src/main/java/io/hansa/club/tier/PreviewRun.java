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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

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

    private static final int CHUNK = 4 * ReviewWork.PORTION;

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
        return standings.parts(CHUNK);
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
        Map<Shift, Long> shifts = new TreeMap<>();
        long done = 0;
        List<MemberNumber> members = standings.members(LaddersInForce.MAIN, after, last, ReviewWork.PORTION);
        while (!members.isEmpty()) {
            count(members, ladder, asOf, now, then, shifts);
            done += members.size();
            after = members.get(members.size() - 1).value();
            members = standings.members(LaddersInForce.MAIN, after, last, ReviewWork.PORTION);
        }
        rows.add(run.run(), shifts);
        return ChunkResult.done(done);
    }

    /** @param now empty of a ladder that is new, on which everybody begins with nothing */
    private void count(
            List<MemberNumber> members,
            String ladder,
            LocalDate asOf,
            Optional<LadderTerms> now,
            LadderTerms then,
            Map<Shift, Long> shifts) {
        List<Standing> main = standings.find(members, LaddersInForce.MAIN).stream()
                .filter(standing -> standing.countsFor().isEmpty())
                .toList();
        Map<MemberNumber, Held> held = new HashMap<>();
        standings.find(members, ladder).forEach(standing -> held.put(standing.member(), standing.held()));
        Map<Standing, Facts> known = facts.of(main, standing -> {
            List<Period> periods = new ArrayList<>(periods(then, standing.anchor(), asOf));
            now.ifPresent(terms -> periods.addAll(periods(terms, standing.anchor(), asOf)));
            return periods;
        });
        for (Standing standing : main) {
            Facts of = known.get(standing);
            Held present = held.get(standing.member());
            String from = now.map(terms -> outcome(terms, standing.anchor(), present, of, asOf))
                    .orElse(then.lowest().code());
            String to = outcome(then, standing.anchor(), present, of, asOf);
            shifts.merge(new Shift(from, to), 1L, Long::sum);
        }
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
