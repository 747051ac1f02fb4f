package io.hansa.club.entitlement;

import io.hansa.club.household.Membership;
import io.hansa.club.member.MemberLookup;
import io.hansa.club.member.MemberNotFound;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RequestKey;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.ledger.statement.StatementLine;
import io.hansa.ledger.statement.WalletView;
import io.hansa.security.Audit;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What rights a member has, and what it was given. A member sees its own. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class MemberRights {

    @Resource
    SessionContext context;

    @Inject
    RightRows rights;

    @Inject
    GrantRows grants;

    @Inject
    RightPostings postings;

    @Inject
    MemberLookup members;

    @Inject
    Membership households;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /**
     * The rights that a member has or had, by code; staff's look is audited.
     *
     * @throws MemberNotFound when there is no such member, or it is another
     */
    public List<MemberRight> of(MemberNumber member) {
        requireVisible(member);
        if (caller().kind() == Actor.Kind.STAFF) {
            audit.record("member.rights-viewed", "member:" + member, Map.of());
        }
        List<RightGrant> covering = grants.covering(member, programme.today());
        Optional<MemberNumber> head =
                households.of(member).map(Membership.Place::head).filter(other -> !other.equals(member));
        List<MemberRight> found = new ArrayList<>();
        for (RightView right : rights.current()) {
            found(member, head, right, covering).ifPresent(found::add);
        }
        return found;
    }

    private Optional<MemberRight> found(
            MemberNumber member, Optional<MemberNumber> head, RightView right, List<RightGrant> covering) {
        if (!right.terms().counted()) {
            return covering.stream()
                    .filter(grant -> grant.right().equals(right.code()))
                    .map(RightGrant::expiresOn)
                    .max(Comparator.naturalOrder())
                    .map(until -> new MemberRight(right, 0, 0, List.of(), Optional.of(until), 0));
        }
        Optional<WalletView> own = postings.wallet(member, right.code()).map(postings::view);
        long heads = head.filter(other -> right.terms().household())
                .flatMap(other -> postings.wallet(other, right.code()))
                .map(postings::available)
                .orElse(0L);
        return own.isEmpty() && heads == 0
                ? Optional.empty()
                : Optional.of(new MemberRight(
                        right,
                        own.map(wallet -> wallet.available().amount()).orElse(0L),
                        own.map(wallet -> wallet.held().amount()).orElse(0L),
                        own.map(WalletView::expiring).orElse(List.of()),
                        Optional.empty(),
                        heads));
    }

    /** What a member was given, newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<RightGrantView> grants(MemberNumber member, Optional<String> cursor, int limit) {
        requireVisible(member);
        long before = Slice.begin(cursor, Long::parseLong, Long.MAX_VALUE);
        return Slice.read(limit, most -> grants.of(member, before, most), grant -> Long.toString(grant.id()))
                .map(RightGrant::view);
    }

    /**
     * Every change of a counted right of a member's, newest first, with what was left after it and why; nothing of one that it never had.
     *
     * @throws MemberNotFound when it is another member
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<StatementLine> lines(MemberNumber member, RightCode right, Optional<String> cursor, int limit) {
        requireVisible(member);
        return postings.wallet(member, right)
                .map(wallet -> postings.lines(wallet, cursor, limit))
                .orElse(new Slice<>(List.of(), Optional.empty()));
    }

    /**
     * Gives a member a right by hand, once for each key.
     *
     * @throws RightNotFound when no such right holds
     * @throws MemberNotFound when there is no such active member
     * @throws InvalidRight when the amount does not suit the right, or the date has begun
     */
    @RolesAllowed({Roles.SERVICE, Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
    public RightGrantView grant(GrantRight command) {
        Actor by = caller();
        var key = RequestKey.of(by, command.idempotencyKey());
        Optional<RightGrant> known = grants.replayed(key, command);
        if (known.isPresent()) {
            return known.get().view();
        }
        RightView right = rights.find(command.right())
                .orElseThrow(() -> new RightNotFound(command.right().value()));
        LocalDate today = programme.today();
        InvalidRight.refuseUnless(right.terms().counted() == command.amount() > 0, "amount");
        InvalidRight.refuseUnless(command.expiresOn().isAfter(today), "expiresOn");
        members.find(command.member().value())
                .filter(MemberLookup.Found::active)
                .orElseThrow(() -> new MemberNotFound(command.member()));
        var grant = new RightGrant(
                        command.member(),
                        command.right(),
                        today,
                        command.expiresOn(),
                        command.amount(),
                        key,
                        by,
                        programme.now())
                .because(command.words());
        grants.add(grant);
        if (grant.amount() > 0) {
            grant.posted(postings.grant(grant));
        }
        grants.flush();
        audit.record(
                "right.granted",
                "member:" + command.member(),
                Map.of("right", command.right().value(), "amount", Long.toString(command.amount())));
        return grant.view();
    }

    private void requireVisible(MemberNumber member) {
        if (!caller().mayActFor(member)) {
            throw new MemberNotFound(member);
        }
    }

    private Actor caller() {
        return Caller.of(context);
    }
}
