package io.hansa.club.tier;

import io.hansa.club.tier.Moving.Moved;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets what a member earned count for another, and for itself again. */
@ApplicationScoped
class Merging {

    /** A standing that counts for another is never due. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    static final String DUE = "due";

    @Inject
    Standings standings;

    @Inject
    TierChanges changes;

    @Inject
    Promotion promotion;

    @Inject
    Moving moving;

    @Inject
    Programme programme;

    void merge(MemberNumber member, MemberNumber into, Actor actor) {
        LocalDate today = programme.today();
        List<Standing> locked = standings.lock(List.of(member, into));
        List<Moved> moved = new ArrayList<>();
        of(locked, member).stream()
                .filter(standing -> standing.countsFor().isEmpty())
                .forEach(standing -> {
                    Held held = standing.held();
                    standing.countFor(Optional.of(into));
                    Inputs inputs = Inputs.none()
                            .with("into", into.value())
                            .with(DUE, held.dueOn().toString());
                    Held never = held.graceFrom().isPresent()
                            ? held.inGrace(held.graceFrom().get(), NEVER)
                            : held.at(held.tier(), NEVER);
                    moved.add(new Moved(
                            standing, new Decided(never, List.of(stay(held, TierReason.MERGED, today, inputs)))));
                });
        moving.make(moved, actor);
        earliest(of(locked, member)).ifPresent(since -> promotion.rise(of(locked, into), Map.of(into, since)));
    }

    void unmerge(MemberNumber member, Actor actor) {
        LocalDate today = programme.today();
        List<Moved> moved = new ArrayList<>();
        for (Standing standing : standings.lock(List.of(member))) {
            if (standing.countsFor().isPresent()) {
                LocalDate due = changes.last(member, standing.ladder(), TierReason.MERGED)
                        .map(change -> LocalDate.parse(change.inputs().get(DUE)))
                        .orElse(today);
                standing.countFor(Optional.empty());
                Held held = standing.held();
                Held again = held.graceFrom().isPresent()
                        ? held.inGrace(held.graceFrom().get(), due)
                        : held.at(held.tier(), due);
                moved.add(new Moved(
                        standing, new Decided(again, List.of(stay(held, TierReason.UNMERGED, today, Inputs.none())))));
            }
        }
        moving.make(moved, actor);
    }

    private static List<Standing> of(List<Standing> locked, MemberNumber member) {
        return locked.stream()
                .filter(standing -> standing.member().equals(member))
                .toList();
    }

    /** Since when it may have earned something. */
    private static Optional<LocalDate> earliest(List<Standing> standings) {
        return standings.stream().map(Standing::anchor).min(LocalDate::compareTo);
    }

    private static Move stay(Held held, TierReason reason, LocalDate today, Inputs inputs) {
        return new Move(held.tier(), held.tier(), reason, today, inputs.map());
    }
}
