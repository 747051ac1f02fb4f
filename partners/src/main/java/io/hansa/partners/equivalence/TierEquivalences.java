package io.hansa.partners.equivalence;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.partners.access.Callers;
import io.hansa.partners.access.SandboxCode;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says which tier of a partner's is worth which of ours; proposed by one person, approved by another. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.SYSTEM})
public class TierEquivalences {

    @Inject
    EquivalenceRows rows;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Inject
    Event<EquivalenceDecision> decisions;

    @Resource
    SessionContext context;

    /**
     * @throws EquivalenceOpen when another version waits for its decision
     * @throws EquivalenceBegun when it would begin before today
     */
    public EquivalenceView propose(ProposeEquivalence command) {
        String partner = command.partnerCode();
        rows.lockPartner(partner);
        List<Equivalence> versions = rows.versions(partner);
        versions.stream()
                .filter(version -> version.state() == EquivalenceState.PROPOSED)
                .findFirst()
                .ifPresent(open -> {
                    throw new EquivalenceOpen(partner, open.version());
                });
        requireMayBegin(command.begins());
        int next = versions.isEmpty() ? 1 : versions.get(0).version() + 1;
        var proposed = new Equivalence(command, next, actor(), programme.now());
        rows.add(proposed, partner, command.pairs());
        tell(partner, proposed);
        return proposed.view(command.pairs());
    }

    /**
     * @throws OwnEquivalence when the caller proposed it
     * @throws EquivalenceDecided when it was decided already
     * @throws EquivalenceBegun when its date has passed while it waited
     */
    public EquivalenceView approve(String partnerCode, int version) {
        rows.lockPartner(partnerCode);
        Equivalence proposed = known(partnerCode, version);
        proposed.decide(EquivalenceState.APPROVED, actor(), programme.now());
        requireMayBegin(proposed.begins());
        tell(partnerCode, proposed);
        return view(partnerCode, proposed);
    }

    /** Says no to it; whoever proposed it takes it back so. */
    public EquivalenceView refuse(String partnerCode, int version) {
        rows.lockPartner(partnerCode);
        Equivalence proposed = known(partnerCode, version);
        proposed.decide(EquivalenceState.REFUSED, actor(), programme.now());
        tell(partnerCode, proposed);
        return view(partnerCode, proposed);
    }

    /** Newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public List<EquivalenceView> versions(String partnerCode) {
        List<Equivalence> versions = rows.versions(partnerCode);
        Map<Integer, List<TierPair>> pairs = rows.pairs(
                partnerCode, versions.stream().map(Equivalence::version).toList());
        return versions.stream()
                .map(version -> version.view(pairs.getOrDefault(version.version(), List.of())))
                .toList();
    }

    /** The tier of the caller's own partner that is worth one of ours today. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.PARTNER_API, Roles.PARTNER_TILL, Roles.PARTNER_FINANCE, Roles.PARTNER_ADMIN})
    public Optional<String> mine(String ours) {
        return inForce(callers.of(context).requirePartner()).flatMap(pairs -> pairs.theirs(ours));
    }

    /** Our tier that is worth one of the partner's today, for the module's other features. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @PermitAll
    public Optional<String> ours(String partnerCode, String theirs) {
        return inForce(partnerCode).flatMap(pairs -> pairs.ours(theirs));
    }

    private Optional<TierPairs> inForce(String partnerCode) {
        String partner = SandboxCode.partnerOf(partnerCode);
        return rows.inForce(partner, programme.today())
                .map(version -> new TierPairs(
                        rows.pairs(partner, List.of(version.version())).get(version.version())));
    }

    private void requireMayBegin(LocalDate begins) {
        if (begins.isBefore(programme.today())) {
            throw new EquivalenceBegun(programme.today());
        }
    }

    private Equivalence known(String partner, int version) {
        return rows.find(partner, version).orElseThrow(() -> new EquivalenceNotFound(partner, version));
    }

    private EquivalenceView view(String partner, Equivalence version) {
        return version.view(rows.pairs(partner, List.of(version.version())).get(version.version()));
    }

    private void tell(String partner, Equivalence version) {
        decisions.fire(new EquivalenceDecision(partner, version.version(), version.state(), actor()));
    }

    private Actor actor() {
        return callers.of(context).actor();
    }
}
