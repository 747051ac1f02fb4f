package io.hansa.club.member;

import io.hansa.club.tier.Tiers;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds and changes members. A member may ask for itself only; of others it is told that they do not exist. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class Members {

    /** With its prefix {@code ext:} a reference has at most 128 characters. */
    private static final int LONGEST_EXTERNAL_ID = 124;

    @Resource
    SessionContext context;

    @Inject
    MemberRows members;

    @Inject
    MemberSearch search;

    @Inject
    MemberNames names;

    @Inject
    MemberLogins logins;

    @Inject
    Tiers tiers;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /**
     * A profile; when staff ask, the look is audited.
     *
     * @throws MemberNotFound when there is none, or it is another's
     */
    public MemberView view(MemberNumber number) {
        requireVisible(number);
        var member = members.find(number).orElseThrow(() -> new MemberNotFound(number));
        if (Caller.of(context).kind() == Actor.Kind.STAFF) {
            audit.record("member.viewed", "member:" + number, Map.of());
        }
        return member.toView();
    }

    /** The calling member's own profile. */
    @RolesAllowed(Roles.MEMBER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public MemberView me() {
        var me = new MemberNumber(Caller.of(context).ref());
        return members.find(me).orElseThrow(() -> new MemberNotFound(me)).toView();
    }

    /** The names to show in lists of other contexts; numbers without a member are left out. */
    @RolesAllowed({Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<MemberNumber, String> names(Collection<MemberNumber> numbers) {
        return members.find(numbers).stream()
                .collect(
                        Collectors.toMap(Member::number, member -> member.name().display()));
    }

    /**
     * Finds members by whatever was typed: a number, a phone with or without country, or the beginning of a name in either
     * order. Empty text finds all, newest first.
     */
    @RolesAllowed({Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<MemberRow> search(String text, Optional<String> cursor, int limit) {
        var found = search.find(text, cursor, Slice.limit(limit));
        var standing = tiers.of(found.rows().stream().map(Member::number).toList());
        return found.map(member -> new MemberRow(
                member.number(),
                member.name().display(),
                PhoneNumbers.masked(member.phone()),
                member.state(),
                standing.get(member.number()),
                member.enrolledAt()));
    }

    /** @throws InvalidMember, {@link PhoneTaken}, {@link MailTaken}, {@link MemberNotFound} */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    public MemberView change(ChangeProfile command) {
        var number = command.number();
        requireVisible(number);
        var profile = Profile.of(command, programme.today());
        var member = lockItself(number);
        var before = member.profile();
        if (before.equals(profile)) {
            return member.toView();
        }
        requireFree(profile, member);
        DuplicateMember.translating(() -> {
            member.change(profile);
            members.flush();
        });
        follow(member, before);
        audit.record("member.changed", "member:" + number, Map.of("fields", before.changedFields(profile)));
        return member.toView();
    }

    /**
     * Notes where a member lives: which policies hold there.
     *
     * @param region a province ({@code CN-BJ}) or a country ({@code CN}) by ISO 3166
     * @throws InvalidMember when it is neither
     * @throws MemberNotFound when there is no such member
     */
    @RolesAllowed({Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    public void move(MemberNumber number, String region) {
        if (!region.matches("[A-Z]{2}(-[A-Z0-9]{1,3})?")) {
            throw new InvalidMember("region");
        }
        var member = lockItself(number);
        if (!member.region().equals(region)) {
            member.move(region);
            audit.record("member.changed", "member:" + number, Map.of("fields", "region"));
        }
    }

    /**
     * Lets a partner call a member by an id of its own ({@code ext:…}); asked again, nothing changes.
     *
     * @throws InvalidMember when the id is empty or longer than 124 characters
     * @throws ExternalIdTaken when the partner calls another member so
     * @throws MemberNotFound when there is no such member
     */
    @RolesAllowed({Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    public void link(String partnerCode, String externalId, MemberNumber number) {
        if (externalId.isBlank() || externalId.length() > LONGEST_EXTERNAL_ID) {
            throw new InvalidMember("externalId");
        }
        var member = lockItself(number);
        var owner = members.byExternalIds(partnerCode, List.of(externalId)).get(externalId);
        if (owner == null) {
            members.add(new ExternalId(partnerCode, externalId, member.id()));
            audit.record("member.linked", "member:" + number, Map.of("partner", partnerCode));
        } else if (owner != member.id()) {
            throw new ExternalIdTaken();
        }
    }

    private void follow(Member member, Profile before) {
        if (!before.name().equals(member.name())) {
            members.replaceSpellings(member);
        }
        if (!before.phone().equals(member.phone()) || !before.mail().equals(member.mail())) {
            logins.change(member);
        }
    }

    /** @throws MemberGone when it was merged into another or erased */
    private Member lockItself(MemberNumber number) {
        var member = members.lock(number).orElseThrow(() -> new MemberNotFound(number));
        if (member.state() == MemberState.MERGED || member.state() == MemberState.ERASED) {
            throw new MemberGone(number);
        }
        return member;
    }

    private void requireFree(Profile profile, Member member) {
        if (takenByAnother(members.byPhones(List.of(profile.phone())), member)) {
            throw new PhoneTaken();
        }
        if (takenByAnother(members.byMails(profile.mail().stream().toList()), member)) {
            throw new MailTaken();
        }
    }

    private static boolean takenByAnother(List<Member> owners, Member member) {
        return owners.stream().anyMatch(owner -> owner.id() != member.id());
    }

    private void requireVisible(MemberNumber number) {
        var caller = Caller.of(context);
        if (caller.kind() == Actor.Kind.MEMBER && !caller.ref().equals(number.value())) {
            throw new MemberNotFound(number);
        }
    }
}
