package io.hansa.partners.equivalence;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.partners.access.Caller;
import io.hansa.partners.access.Callers;
import io.hansa.partners.access.SandboxCode;
import io.hansa.partners.access.Scope;
import io.hansa.partners.refusal.UnknownMember;
import io.hansa.partners.sandbox.Clubs;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What tiers members have at partners, as partners' systems and our staff say. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM, Roles.PARTNER_API})
public class MemberStatuses {

    @Inject
    EquivalenceRows rows;

    @Inject
    TierEquivalences equivalences;

    @Inject
    Clubs clubs;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Inject
    Event<MemberStatusRecorded> recorded;

    @Resource
    SessionContext context;

    /**
     * Says what tier a member has; the same again is no news.
     *
     * @throws UnknownMember when the reference names nobody
     */
    public MemberStatusView record(RecordMemberStatus command) {
        Caller caller = callers.of(context);
        caller.requireMayMean(command.partnerCode());
        caller.require(Scope.MEMBERS);
        String partner = command.partnerCode();
        MemberNumber member = member(partner, command.member());
        rows.lockPartner(partner);
        Optional<MemberStatus> before = rows.latest(partner, member);
        if (before.isPresent() && before.get().says(command)) {
            return view(before.get());
        }
        int next = before.map(MemberStatus::seq).orElse(0) + 1;
        var status = new MemberStatus(command, partner, member, next, caller.actor(), programme.now());
        rows.add(status);
        MemberStatusView view = view(status);
        if (!SandboxCode.is(partner)) {
            recorded.fire(new MemberStatusRecorded(view));
        }
        return view;
    }

    /** As the caller's own system knows it. */
    @RolesAllowed(Roles.PARTNER_API)
    public MemberStatusView recordMine(
            String member, String number, String tier, Optional<LocalDate> until, String proof) {
        return record(new RecordMemberStatus(callers.of(context).requirePartner(), member, number, tier, until, proof));
    }

    /**
     * Of the caller's own partner.
     *
     * @throws MemberStatusNotFound when nothing was said
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed(Roles.PARTNER_API)
    public MemberStatusView mine(String member) {
        Caller caller = callers.of(context, Scope.MEMBERS);
        String partner = caller.requirePartner();
        return rows.latest(partner, member(partner, member))
                .map(this::view)
                .orElseThrow(() -> new MemberStatusNotFound(member));
    }

    /** At each partner that said something, by partner. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public List<MemberStatusView> ofMember(MemberNumber member) {
        return rows.ofMember(member).stream().map(this::view).toList();
    }

    private MemberNumber member(String partner, String reference) {
        return Optional.ofNullable(clubs.members(partner)
                        .resolve(partner, List.of(reference))
                        .get(reference))
                .orElseThrow(() -> new UnknownMember(reference))
                .number();
    }

    private MemberStatusView view(MemberStatus status) {
        LocalDate today = programme.today();
        Optional<String> equivalent =
                status.holdsOn(today) ? equivalences.ours(status.partner(), status.tier()) : Optional.empty();
        return status.view(today, equivalent);
    }
}
