package io.hansa.club.portfolio;

import io.hansa.club.consent.Agreed;
import io.hansa.club.consent.Channel;
import io.hansa.club.consent.Topic;
import io.hansa.club.frequency.ReachView;
import io.hansa.club.frequency.TouchChannel;
import io.hansa.club.frequency.Touches;
import io.hansa.club.member.MemberGone;
import io.hansa.club.member.MemberNames;
import io.hansa.club.member.MemberNotFound;
import io.hansa.club.member.MemberStates;
import io.hansa.kernel.Actor;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What account managers and members said to each other, and whether a member may be contacted now. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
public class ManagerContacts {

    private static final Duration LATEST = Duration.ofDays(7);

    @Resource
    SessionContext context;

    @Inject
    ContactRows rows;

    @Inject
    PortfolioRows portfolios;

    @Inject
    MemberNames names;

    @Inject
    MemberStates members;

    @Inject
    Agreed agreed;

    @Inject
    Touches touches;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /**
     * For each purpose that is limited whether a member may be contacted now, and from when again.
     *
     * @throws MemberNotFound when there is no such member
     */
    @RolesAllowed({Roles.SERVICE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ReachView> reach(MemberNumber member) {
        requireMember(member);
        return touches.reach(member);
    }

    /**
     * What was said, as it holds, the latest written first.
     *
     * @throws MemberNotFound when there is no such member
     */
    @RolesAllowed({Roles.SERVICE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<ContactRow> of(MemberNumber member, Optional<String> cursor, int limit) {
        requireMember(member);
        long before = Slice.begin(cursor, Long::parseLong, Long.MAX_VALUE);
        return Slice.read(
                limit,
                most -> rows.of(member, before, most).stream()
                        .map(ManagerContact::toRow)
                        .toList(),
                row -> Long.toString(row.id()));
    }

    /**
     * Writes a contact down; one of the manager's own for a purpose that is limited counts from then on.
     *
     * @return its number; under a key that the caller has used before, that of the contact written down then
     * @throws io.hansa.kernel.InvalidRequestKey when the key is no key
     * @throws NotInPortfolio when the caller neither looks after the member nor is an administrator
     * @throws MemberGone when the member has left, was merged or erased
     * @throws InvalidPortfolio when it is to come, or longer ago than seven days
     * @throws ContactNotAgreed when the member has not agreed to be contacted so for that
     * @throws io.hansa.club.frequency.ContactLimitReached when it was contacted often enough, and no reason is given
     */
    public long record(RecordContact command) {
        Actor caller = Caller.of(context);
        String key = RequestKey.of(caller, command.requestKey()).key();
        requireMember(command.member());
        Optional<StretchView> had = portfolios.on(command.member(), programme.today());
        requireHers(command.member(), had, caller);
        requireTime(command.at());
        boolean gone = members.lock(command.member()).isGone();
        Optional<ManagerContact> known = rows.byKey(caller, key);
        if (known.isPresent()) {
            return known.get().id();
        }
        if (gone) {
            throw new MemberGone(command.member());
        }
        boolean own = !command.inbound();
        if (own) {
            requireAgreed(command);
        }
        var contact = new ManagerContact(
                command,
                had.map(StretchView::manager).orElse(caller.ref()),
                programme.dateOf(command.at()),
                caller,
                programme.now());
        rows.add(contact);
        if (own) {
            command.subject()
                    .limited()
                    .ifPresent(purpose -> touches.count(
                            command.member(),
                            purpose,
                            command.way(),
                            contact.touch(),
                            programme.dateOf(command.at()),
                            command.over().isPresent()));
        }
        audit.record("portfolio.contact-recorded", "member:" + command.member(), details(command));
        return contact.id();
    }

    /**
     * Puts another in the place of a contact; one that never was counts no more.
     *
     * @throws ManagerContactNotFound when there is none, or another stands in its place, or it never was
     * @throws NotInPortfolio as {@link #record}
     */
    public void correct(CorrectContact command) {
        Actor caller = Caller.of(context);
        ManagerContact before =
                rows.find(command.contact()).orElseThrow(() -> new ManagerContactNotFound(command.contact()));
        requireHers(before.member(), portfolios.on(before.member(), programme.today()), caller);
        if (members.lock(before.member()).isGone()) {
            throw new MemberGone(before.member());
        }
        if (before.isMistaken() || rows.isCorrected(command.contact())) {
            throw new ManagerContactNotFound(command.contact());
        }
        var contact = new ManagerContact(before, command, caller, programme.now());
        rows.add(contact);
        if (contact.isMistaken()) {
            touches.discount(before.member(), contact.touch());
        }
        audit.record(
                "portfolio.contact-corrected",
                "member:" + before.member(),
                Map.of("outcome", command.outcome().name()));
    }

    private void requireMember(MemberNumber member) {
        if (!names.exists(member)) {
            throw new MemberNotFound(member);
        }
    }

    private void requireHers(MemberNumber member, Optional<StretchView> had, Actor caller) {
        boolean any = context.isCallerInRole(Roles.ADMIN) || context.isCallerInRole(Roles.SYSTEM);
        boolean hers = had.filter(stretch -> caller.kind() == Actor.Kind.STAFF)
                .filter(stretch -> stretch.manager().equals(caller.ref()))
                .isPresent();
        if (!any && !hers) {
            throw new NotInPortfolio(member);
        }
    }

    private void requireTime(Instant at) {
        Instant now = programme.now();
        if (at.isAfter(now) || at.isBefore(now.minus(LATEST))) {
            throw new InvalidPortfolio("at");
        }
    }

    /** In person nobody is reached who does not want it. */
    private void requireAgreed(RecordContact command) {
        if (command.way() != TouchChannel.VISIT) {
            var topic = new Topic(
                    Channel.valueOf(command.way().name()), command.subject().consent());
            if (!agreed.of(command.member()).contains(topic)) {
                throw new ContactNotAgreed(command.way());
            }
        }
    }

    private static Map<String, String> details(RecordContact command) {
        Map<String, String> details = new TreeMap<>();
        details.put("way", command.way().name());
        details.put("inbound", Boolean.toString(command.inbound()));
        details.put("subject", command.subject().name());
        details.put("outcome", command.outcome().name());
        command.over().ifPresent(why -> details.put("over", why.name()));
        return details;
    }
}
