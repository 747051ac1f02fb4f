package io.hansa.club.invitation;

import io.hansa.club.household.AlreadyInHousehold;
import io.hansa.club.household.Joining;
import io.hansa.club.household.Membership;
import io.hansa.club.household.NotInHousehold;
import io.hansa.club.member.MemberLookup;
import io.hansa.kernel.Actor;
import io.hansa.kernel.IdempotencyConflict;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RequestKey;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.security.Audit;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Invitations to households. A member acts for itself only; service staff act for a member that asks them to. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
public class Invitations {

    /** So many of a household wait at most. */
    static final int MOST_WAITING = 10;

    /** So many does a household send within a day: nobody shall try out phone numbers. */
    static final int MOST_A_DAY = 20;

    private static final int SHOWN = 20;
    private static final int FEWEST_CHARACTERS = 6;
    private static final int MOST_CHARACTERS = 40;

    @Resource
    SessionContext context;

    @Inject
    InvitationRows rows;

    @Inject
    InvitationViews views;

    @Inject
    InvitationNotices notices;

    @Inject
    Joining joining;

    @Inject
    Membership memberships;

    @Inject
    MemberLookup members;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    @Inject
    @ConfigProperty(name = "hansa.household.invitation-days", defaultValue = "14")
    int days;

    /**
     * Asks a member to join. A reference that names nobody, or somebody who is not active, gets the same answer as any other: the
     * invitation waits, and lapses. With the same key: the same invitation.
     *
     * @throws InvalidInvitation when the reference is neither a number nor a phone
     * @throws io.hansa.club.household.NotHouseholdHead when the member heads no household
     * @throws NotInHousehold when it is in none, or another member asks
     * @throws AlreadyInHousehold when the invited one is in this household
     * @throws AlreadyInvited when an invitation of the same member waits
     * @throws TooManyInvitations when too many wait, or were sent within a day
     */
    public InvitationView invite(InviteToHousehold command) {
        String typed = command.reference().strip();
        if (typed.length() < FEWEST_CHARACTERS || typed.length() > MOST_CHARACTERS || !typed.matches("[+0-9 ()-]+")) {
            throw new InvalidInvitation();
        }
        requireOwn(command.head());
        var key = RequestKey.of(caller(), command.idempotencyKey());
        var place = joining.keepHead(command.head());
        var known = known(key, InvitationKind.JOIN, typed);
        if (known.isPresent()) {
            return known.get();
        }
        refuseTooMany(place);
        var found = members.find(typed).filter(MemberLookup.Found::active).map(MemberLookup.Found::number);
        found.filter(member -> isIn(place, member)).ifPresent(member -> {
            throw new AlreadyInHousehold(member);
        });
        return send(new Invitation(
                InvitationKind.JOIN, place.number(), found, typed, command.head(), key, programme.now(), life()));
    }

    /**
     * Asks a member of the household to be its head. With the same key: the same offer.
     *
     * @throws NotInHousehold when the head or the member is not in it
     * @throws io.hansa.club.household.NotHouseholdHead when somebody else than the head asks
     * @throws io.hansa.club.household.MinorCannotBeHead when the member is not of age
     * @throws AlreadyInvited when the member is asked already
     */
    public InvitationView offer(OfferHead command) {
        requireOwn(command.head());
        var key = RequestKey.of(caller(), command.idempotencyKey());
        var place = joining.keepHead(command.head());
        var known = known(key, InvitationKind.HEAD, command.next().value());
        if (known.isPresent()) {
            return known.get();
        }
        joining.requireSuccessor(place, command.next());
        refuseTooMany(place);
        return send(new Invitation(
                InvitationKind.HEAD,
                place.number(),
                Optional.of(command.next()),
                command.next().value(),
                command.head(),
                key,
                programme.now(),
                life()));
    }

    private Optional<InvitationView> known(RequestKey key, InvitationKind kind, String reference) {
        var known = rows.byKey(key);
        if (known.filter(one -> !one.isOf(kind, reference)).isPresent()) {
            throw new IdempotencyConflict(key.key());
        }
        return known.map(one -> views.view(one, true));
    }

    private InvitationView send(Invitation invitation) {
        rows.add(invitation);
        notices.invited(invitation);
        record("household.invited", invitation);
        return views.view(invitation, false);
    }

    /**
     * The member joins, or is the head. Again: the same, {@code replayed}.
     *
     * @throws InvitationNotFound when there is none, or it is another's
     * @throws InvitationEnded when it waits no more
     * @throws AlreadyInHousehold when the member is in another household
     * @throws io.hansa.club.household.HouseholdFull when it has no place left
     * @throws io.hansa.club.household.HouseholdNotFound when it was split, or another one heads it meanwhile
     */
    public InvitationView accept(MemberNumber member, InvitationNumber number) {
        var invitation = lockFor(member, number);
        if (refuseEnded(invitation, InvitationState.ACCEPTED)) {
            return views.view(invitation, true);
        }
        if (invitation.kind() == InvitationKind.JOIN) {
            joining.join(invitation.household(), member);
        } else {
            joining.succeed(invitation.household(), invitation.invitedBy(), member);
        }
        return end(invitation, InvitationState.ACCEPTED, "household.invitation-accepted");
    }

    /** Refuses {@link InvitationNotFound}, {@link InvitationEnded}. */
    public InvitationView decline(MemberNumber member, InvitationNumber number) {
        var invitation = lockFor(member, number);
        if (refuseEnded(invitation, InvitationState.DECLINED)) {
            return views.view(invitation, true);
        }
        return end(invitation, InvitationState.DECLINED, "household.invitation-declined");
    }

    /** By the head. Refuses {@link InvitationNotFound}, {@link InvitationEnded}. */
    public InvitationView withdraw(MemberNumber head, InvitationNumber number) {
        requireOwn(head);
        var invitation = rows.lock(number)
                .filter(one -> memberships
                        .of(head)
                        .filter(place -> place.number().equals(one.household()))
                        .filter(place -> place.head().equals(head))
                        .isPresent())
                .orElseThrow(() -> new InvitationNotFound(number.value()));
        if (refuseEnded(invitation, InvitationState.WITHDRAWN)) {
            return views.view(invitation, true);
        }
        return end(invitation, InvitationState.WITHDRAWN, "household.invitation-withdrawn");
    }

    /** What a member is asked, as long as it can answer; newest first. Of another's it is told nothing. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<InvitationView> of(MemberNumber member) {
        return caller().mayActFor(member) ? views.views(rows.waiting(member, programme.now(), SHOWN)) : List.of();
    }

    /** What the head of a household asked, newest first; nothing when the member heads none. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<InvitationView> sentBy(MemberNumber head) {
        return memberships
                .of(head)
                .filter(place -> caller().mayActFor(head) && place.head().equals(head))
                .map(place -> views.views(rows.of(place.number(), SHOWN)))
                .orElse(List.of());
    }

    /**
     * Lets invitations lapse that nobody answered in time. Several may run at once; each lapses once.
     *
     * @return how many; fewer than {@code limit} when none is left
     */
    @RolesAllowed(Roles.SYSTEM)
    public int lapseDue(int limit) {
        var due = rows.lockDue(programme.now(), Slice.limit(limit));
        due.forEach(invitation -> {
            invitation.end(InvitationState.LAPSED, programme.now());
            notices.ended(invitation, InvitationState.LAPSED);
        });
        return due.size();
    }

    private InvitationView end(Invitation invitation, InvitationState end, String action) {
        invitation.end(end, programme.now());
        notices.ended(invitation, end);
        record(action, invitation);
        return views.view(invitation, false);
    }

    /** Whether it ended so before. */
    private boolean refuseEnded(Invitation invitation, InvitationState end) {
        var state = invitation.stateAt(programme.now());
        if (state != InvitationState.WAITING && state != end) {
            throw new InvitationEnded(invitation.number().value(), state);
        }
        return state == end;
    }

    private Invitation lockFor(MemberNumber member, InvitationNumber number) {
        return rows.lock(number)
                .filter(invitation -> caller().mayActFor(member))
                .filter(invitation -> invitation.isFor(member))
                .orElseThrow(() -> new InvitationNotFound(number.value()));
    }

    /** Within the household's lock, so that many at once do not send more. */
    private void refuseTooMany(Membership.Place place) {
        if (rows.waiting(place.number(), programme.now()) >= MOST_WAITING) {
            throw new TooManyInvitations(MOST_WAITING);
        }
        if (rows.since(place.number(), programme.now().minus(Duration.ofDays(1))) >= MOST_A_DAY) {
            throw new TooManyInvitations(MOST_A_DAY);
        }
    }

    private boolean isIn(Membership.Place place, MemberNumber member) {
        return memberships
                .of(member)
                .filter(other -> other.number().equals(place.number()))
                .isPresent();
    }

    private Duration life() {
        return Duration.ofDays(days);
    }

    private void record(String action, Invitation invitation) {
        audit.record(
                action,
                "member:" + invitation.member().orElse(invitation.invitedBy()),
                Map.of(
                        "invitation", invitation.number().value(),
                        "household", invitation.household(),
                        "kind", invitation.kind().name()));
    }

    private void requireOwn(MemberNumber member) {
        if (!caller().mayActFor(member)) {
            throw new NotInHousehold(member);
        }
    }

    private Actor caller() {
        return Caller.of(context);
    }
}
