package io.hansa.club.household;

import io.hansa.club.pool.DrawTerms;
import io.hansa.club.pool.PoolHolder;
import io.hansa.club.pool.PoolKeeper;
import io.hansa.club.pool.PoolKind;
import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.journal.Cause;
import io.hansa.ledger.journal.Why;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Says of households' pools who draws on them, and how. */
@ApplicationScoped
class HouseholdKeeper implements PoolKeeper {

    static final Cause SHARE = Cause.of("household.share", "household", "percent", "version", "entry");

    private static final Actor SHARING = Actor.system("household-share");

    @Inject
    HouseholdRows households;

    @Inject
    PoolRows rows;

    @Inject
    Departures departures;

    @Inject
    Minors minors;

    @Override
    public PoolKind kind() {
        return PoolKind.HOUSEHOLD;
    }

    /** @throws NotInHousehold when the member is in none, or in another one */
    @Override
    public DrawTerms terms(MemberNumber member, Optional<String> ref) {
        return households
                .belonging(member)
                .map(belonging -> terms(member, belonging))
                .filter(terms ->
                        ref.isEmpty() || ref.get().equals(terms.holder().ref()))
                .orElseThrow(() -> new NotInHousehold(member));
    }

    /** @throws NotInHousehold when the member is in none, or in another one */
    @Override
    public DrawTerms keep(MemberNumber member, String ref) {
        return households
                .keepBelonging(member)
                .map(belonging -> terms(member, belonging))
                .filter(terms -> ref.equals(terms.holder().ref()))
                .orElseThrow(() -> new NotInHousehold(member));
    }

    private DrawTerms terms(MemberNumber member, Belonging belonging) {
        var household = households.find(belonging.household()).orElseThrow();
        return DrawRules.of(
                household,
                new DrawRules.Case(
                        rows.terms(household),
                        rows.personTerms(household, member).own(),
                        household.isHead(member),
                        minors.isMinor(member),
                        minors.draw()));
    }

    /** A head stays the head while the household's row is locked. */
    @Override
    public boolean keepApprover(MemberNumber member, String ref) {
        return households
                .lock(ref)
                .filter(household -> household.isHead(member))
                .filter(household -> isIn(household, member))
                .isPresent();
    }

    private boolean isIn(Household household, MemberNumber member) {
        return Objects.equals(rows.places(List.of(member)).get(member), household.id());
    }

    @Override
    public List<MemberNumber> approvers(String ref) {
        return households.find(ref).map(Household::head).stream().toList();
    }

    @Override
    public Set<String> approvedBy(MemberNumber member) {
        return Set.copyOf(households.headedBy(member));
    }

    @Override
    public void cameBack(String ref, Actor actor) {
        departures.settle(households.find(ref).orElseThrow(() -> new HouseholdNotFound(ref)), actor);
    }

    @Override
    public Map<MemberNumber, Share> shares(Collection<MemberNumber> members) {
        return rows.shares(members);
    }

    @Override
    public Why because(Share share, EntryNumber earned) {
        return SHARE.because(Map.of(
                "household", share.holder().ref(),
                "percent", Integer.toString(share.percent()),
                "version", share.version(),
                "entry", earned.toString()));
    }

    /**
     * Nobody is kept in a household for its share: who earns holds its wallet, and who leaves wants it, so that they would block
     * each other. The pool's lock orders them instead. Who left before it was taken is seen to be gone now; who leaves after it
     * takes this share along.
     */
    @Override
    public void shared(Map<MemberNumber, Set<String>> pools) {
        var places = rows.places(pools.keySet());
        pools.entrySet().stream()
                .flatMap(put -> put.getValue().stream()
                        .map(number -> households.find(number).orElseThrow())
                        .filter(household -> !Objects.equals(places.get(put.getKey()), household.id())))
                .distinct()
                .forEach(left -> departures.settle(left, SHARING));
    }

    /** The pool of a household. */
    static PoolHolder holder(Household household) {
        return PoolHolder.household(household.number());
    }
}
