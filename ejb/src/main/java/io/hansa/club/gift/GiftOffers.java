package io.hansa.club.gift;

import io.hansa.club.tier.Tiers;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the matrix lets a member give other members, of what it has. */
@ApplicationScoped
class GiftOffers {

    private static final Comparator<GiftLimitView> POINTS_FIRST = Comparator.comparing(
                    (GiftLimitView limit) -> !limit.cell().unit().equals(Unit.PTS))
            .thenComparing(limit -> limit.cell().unit().code());

    @Inject
    GiftLimitRows limits;

    @Inject
    GiftPostings postings;

    @Inject
    GiftYears years;

    @Inject
    Tiers tiers;

    @Inject
    Programme programme;

    /** The matrix in one statement, then two for each unit that it lists. */
    List<Giveable> of(MemberNumber member) {
        return holding(tiers.of(member).code()).values().stream()
                .filter(limit -> limit.terms().enabled())
                .sorted(POINTS_FIRST)
                .map(limit -> giveable(Party.member(member), limit))
                .toList();
    }

    /** The cell of each unit: of the tier's own, else of any. */
    private Map<Unit, GiftLimitView> holding(String tier) {
        Map<Unit, GiftLimitView> cells = new LinkedHashMap<>();
        List<GiftLimitView> matrix = limits.current();
        for (String of : List.of(GiftCell.ANY_TIER, tier)) {
            matrix.stream()
                    .filter(limit -> limit.cell()
                            .equals(new GiftCell(
                                    PartyKind.MEMBER,
                                    PartyKind.MEMBER,
                                    limit.cell().unit(),
                                    of)))
                    .forEach(limit -> cells.put(limit.cell().unit(), limit));
        }
        return cells;
    }

    private Giveable giveable(Party giver, GiftLimitView limit) {
        Unit unit = limit.cell().unit();
        var terms = limit.terms();
        long available = postings.wallet(giver, unit)
                .map(wallet -> wallet.available().amount())
                .orElse(0L);
        long given = years.given(new GiftYears.Year(
                giver, PartyKind.MEMBER, unit, programme.today().getYear()));
        return new Giveable(unit, available, terms.least(), terms.most(), Math.max(0, terms.perYear() - given));
    }
}
