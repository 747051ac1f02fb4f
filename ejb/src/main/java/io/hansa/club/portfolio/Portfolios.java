package io.hansa.club.portfolio;

import io.hansa.club.frequency.Cadences;
import io.hansa.club.frequency.FrequencyCell;
import io.hansa.club.member.MemberGone;
import io.hansa.club.member.MemberNames;
import io.hansa.club.member.MemberNotFound;
import io.hansa.club.member.MemberState;
import io.hansa.club.segment.SegmentStay;
import io.hansa.club.segment.Segments;
import io.hansa.club.tier.TierView;
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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who looks after whom. Service staff see their own portfolio, administrators and auditors all. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.SERVICE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class Portfolios {

    /** More than anybody looks after. */
    public static final int MOST = 3_000;

    /** In one transaction. */
    public static final int MOST_AT_ONCE = 1_000;

    private static final int STRETCHES = 50;

    @Resource
    SessionContext context;

    @Inject
    PortfolioRows rows;

    @Inject
    DueRows due;

    @Inject
    Cadences cadences;

    @Inject
    Segments segments;

    @Inject
    MemberNames names;

    @Inject
    Tiers tiers;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /**
     * Gives members to an account manager from a day on; whoever had them has them until before it.
     *
     * @return how many have another than before
     * @throws AccountManagerNotFound when there is none, or it takes no members
     * @throws InvalidPortfolio when nobody is named, or the day is over
     * @throws TooManyToAssign when more than {@link #MOST_AT_ONCE} are named
     * @throws MemberNotFound when one of them does not exist
     * @throws MemberGone when one of them has left, was merged or erased
     * @throws PortfolioFull when it would have more than {@link #MOST}
     */
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public int assign(AssignMembers command) {
        requireValid(command);
        command.manager().ifPresent(this::lockActive);
        Map<MemberNumber, String> states = rows.lockMembers(command.members());
        command.members().forEach(member -> requireThere(member, Optional.ofNullable(states.get(member))));
        return assign(command, command.members());
    }

    /**
     * Gives all who are in a segment by its last run, as {@link #assign}; who has left, was merged or erased meanwhile is left out.
     *
     * @throws io.hansa.club.segment.SegmentNotFound when there is none
     */
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public int assignSegment(String segment, Optional<String> manager, LocalDate from) {
        var command = new AssignMembers(manager, inSegment(segment), from);
        requireValid(command);
        manager.ifPresent(this::lockActive);
        Set<MemberNumber> there = rows.lockMembers(command.members()).entrySet().stream()
                .filter(state -> !MemberState.valueOf(state.getValue()).isGone())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return assign(command, there);
    }

    /**
     * The members whom an account manager has today, in the order of what is due.
     *
     * @param manager empty: the caller's own
     * @throws AccountManagerNotFound when service staff ask for another's, or there is none
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<PortfolioRow> due(Optional<String> manager, Optional<String> cursor, int limit) {
        String login = visible(manager);
        DueRows.After after = Slice.begin(cursor, DueRows.After::parse, DueRows.After.NONE);
        Map<String, Integer> days = cadences.byTier();
        Slice<DueRows.Due> found = Slice.read(
                limit,
                most -> due.page(login, programme.today(), days, FrequencyCell.ANY_TIER, after, most),
                DueRows.Due::cursor);
        List<MemberNumber> members =
                found.rows().stream().map(DueRows.Due::member).toList();
        Map<MemberNumber, String> called = names.of(members);
        Map<MemberNumber, TierView> standing = tiers.of(members);
        return found.map(row -> new PortfolioRow(
                row.member(),
                called.get(row.member()),
                Optional.ofNullable(standing.get(row.member())),
                row.status(),
                row.last(),
                Optional.of(row.due()).filter(day -> !day.equals(PortfolioRows.FOR_GOOD))));
    }

    /**
     * Who looked after a member when, the latest first, at most fifty.
     *
     * @throws MemberNotFound when there is no such member
     */
    @RolesAllowed({Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<StretchView> history(MemberNumber member) {
        if (!names.exists(member)) {
            throw new MemberNotFound(member);
        }
        return rows.of(member, STRETCHES);
    }

    /** Who looks after a member today; empty when nobody does, or there is no such member. */
    @RolesAllowed({Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<AccountManagerView> of(MemberNumber member) {
        return rows.on(member, programme.today()).flatMap(stretch -> rows.manager(stretch.manager()));
    }

    /** Who looks after the calling member today. */
    @RolesAllowed(Roles.MEMBER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<AccountManagerView> mine() {
        var me = new MemberNumber(Caller.of(context).ref());
        return rows.on(me, programme.today()).flatMap(stretch -> rows.manager(stretch.manager()));
    }

    private int assign(AssignMembers command, Set<MemberNumber> members) {
        Actor actor = Caller.of(context);
        Set<MemberNumber> changed = new HashSet<>(members);
        command.manager().ifPresent(login -> changed.removeAll(rows.having(login, members, command.from())));
        if (changed.isEmpty()) {
            return 0;
        }
        rows.end(changed, command.from(), actor);
        command.manager().ifPresent(login -> {
            if (rows.count(login, command.from()) + changed.size() > MOST) {
                throw new PortfolioFull(login, MOST);
            }
            rows.begin(login, changed, command.from(), actor, programme.now());
        });
        changed.forEach(member -> audit.record(
                "portfolio.assigned",
                "member:" + member,
                Map.of(
                        "manager",
                        command.manager().orElse(""),
                        "from",
                        command.from().toString())));
        return changed.size();
    }

    private void requireValid(AssignMembers command) {
        if (command.members().isEmpty()) {
            throw new InvalidPortfolio("members");
        }
        if (command.members().size() > MOST_AT_ONCE) {
            throw new TooManyToAssign(MOST_AT_ONCE);
        }
        if (command.from().isBefore(programme.today()) || !command.from().isBefore(PortfolioRows.FOR_GOOD)) {
            throw new InvalidPortfolio("from");
        }
    }

    private void lockActive(String login) {
        rows.lock(login).filter(AccountManagerView::active).orElseThrow(() -> new AccountManagerNotFound(login));
    }

    private static void requireThere(MemberNumber member, Optional<String> state) {
        if (MemberState.valueOf(state.orElseThrow(() -> new MemberNotFound(member)))
                .isGone()) {
            throw new MemberGone(member);
        }
    }

    /** One more than can be assigned shows that there are too many. */
    private Set<MemberNumber> inSegment(String segment) {
        Set<MemberNumber> members = new HashSet<>();
        Optional<String> cursor = Optional.empty();
        do {
            Slice<SegmentStay> page = segments.members(segment, programme.today(), cursor, Slice.MAX_LIMIT);
            page.rows().forEach(stay -> members.add(stay.member()));
            cursor = page.next();
        } while (cursor.isPresent() && members.size() <= MOST_AT_ONCE);
        return members;
    }

    private String visible(Optional<String> manager) {
        Actor caller = Caller.of(context);
        String login = manager.orElse(caller.ref());
        boolean all = context.isCallerInRole(Roles.ADMIN)
                || context.isCallerInRole(Roles.AUDITOR)
                || context.isCallerInRole(Roles.SYSTEM);
        if (!all && !login.equals(caller.ref())
                || manager.isPresent() && rows.manager(login).isEmpty()) {
            throw new AccountManagerNotFound(login);
        }
        return login;
    }
}
