package io.hansa.club.portfolio;

import io.hansa.club.member.MemberNames;
import io.hansa.club.tier.TierView;
import io.hansa.club.tier.Tiers;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reasons to call that come of themselves: birthdays, years in the club and days of the dossier of the days to come, and tiers that
 * changed in as many days before. None is kept; that one was handled is a contact that names it.
 */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
public class Occasions {

    /** The farthest that anybody looks ahead. */
    public static final int MOST_DAYS = 60;

    @Resource
    SessionContext context;

    @Inject
    OccasionFinds finds;

    @Inject
    PortfolioRows rows;

    @Inject
    MemberNames names;

    @Inject
    Tiers tiers;

    @Inject
    Programme programme;

    /**
     * Of the members whom an account manager has today, by day.
     *
     * @param manager empty: the caller's own
     * @param days from today on, between 1 and {@link #MOST_DAYS}
     * @throws AccountManagerNotFound when service staff ask for another's, or there is none
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<OccasionRow> coming(Optional<String> manager, int days, Optional<String> cursor, int limit) {
        String after = Slice.begin(cursor, Occasions::cursor, "");
        String login = visible(manager);
        LocalDate today = programme.today();
        List<OccasionRow> all = all(
                new OccasionFinds.Whose(login, today, Optional.empty()), today, Math.max(1, Math.min(days, MOST_DAYS)));
        Slice<OccasionRow> found = Slice.read(
                limit,
                most -> all.stream()
                        .filter(row -> row.cursor().compareTo(after) > 0)
                        .limit(most)
                        .toList(),
                OccasionRow::cursor);
        Map<MemberNumber, String> called =
                names.of(found.rows().stream().map(OccasionRow::member).collect(Collectors.toSet()));
        return found.map(row -> row.called(called.get(row.member())));
    }

    /**
     * Which occasion of a kind a member has that is nearest and was not handled yet, within {@link #MOST_DAYS}; empty when there is
     * none, or the member is in no portfolio that the caller sees.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<OccasionKey> open(MemberNumber member, OccasionKind kind) {
        LocalDate today = programme.today();
        return rows.on(member, today)
                .map(StretchView::manager)
                .filter(this::isVisible)
                .flatMap(login ->
                        all(new OccasionFinds.Whose(login, today, Optional.of(member)), today, MOST_DAYS).stream()
                                .filter(row -> row.kind() == kind && !row.handled())
                                .min(Comparator.comparing(row -> Math.abs(ChronoUnit.DAYS.between(today, row.on())))))
                .map(OccasionRow::key);
    }

    /** In the order of their cursors; two days of a dossier that fall on one are one. */
    private List<OccasionRow> all(OccasionFinds.Whose whose, LocalDate today, int days) {
        LocalDate through = today.plusDays(days);
        LocalDate since = today.minusDays(days);
        Set<OccasionFinds.Handled> handled = new HashSet<>(finds.handled(whose, since));
        List<OccasionRow> all = new ArrayList<>();
        for (var began : finds.began(whose)) {
            began.birthday()
                    .flatMap(born -> Yearly.within(born, today, through)
                            .map(on -> row(began.member(), OccasionKind.BIRTHDAY, on, years(born, on), handled)))
                    .ifPresent(all::add);
            Yearly.within(began.enrolled(), today, through)
                    .map(on -> row(began.member(), OccasionKind.ANNIVERSARY, on, years(began.enrolled(), on), handled))
                    .ifPresent(all::add);
        }
        for (var day : finds.matters(whose)) {
            comes(day.on(), today, through)
                    .map(on -> row(day.member(), OccasionKind.DATE, on, 0, handled))
                    .ifPresent(all::add);
        }
        all.addAll(changes(whose, since, handled));
        return all.stream()
                .sorted(Comparator.comparing(OccasionRow::cursor))
                .distinct()
                .toList();
    }

    /** The last change of each member on a day counts. */
    private List<OccasionRow> changes(OccasionFinds.Whose whose, LocalDate since, Set<OccasionFinds.Handled> handled) {
        Map<String, TierView> ladder =
                tiers.ladder().stream().collect(Collectors.toMap(TierView::code, Function.identity()));
        return finds.changed(whose, since).stream()
                .collect(Collectors.toMap(
                        change -> new OccasionFinds.Matters(change.member(), change.on()),
                        change -> change,
                        (earlier, later) -> later))
                .values()
                .stream()
                .map(change -> new OccasionRow(
                        change.member(),
                        "",
                        OccasionKind.TIER,
                        change.on(),
                        0,
                        Optional.ofNullable(ladder.get(change.to())),
                        rank(ladder, change.to()) > rank(ladder, change.from()),
                        handled.contains(new OccasionFinds.Handled(
                                change.member(), new OccasionKey(OccasionKind.TIER, change.on())))))
                .toList();
    }

    private static int rank(Map<String, TierView> ladder, String code) {
        return ladder.containsKey(code) ? ladder.get(code).rank() : 0;
    }

    private static OccasionRow row(
            MemberNumber member, OccasionKind kind, LocalDate on, int years, Set<OccasionFinds.Handled> handled) {
        boolean done = handled.contains(new OccasionFinds.Handled(member, new OccasionKey(kind, on)));
        return new OccasionRow(member, "", kind, on, years, Optional.empty(), false, done);
    }

    /** A day of the dossier may be to come for the first time. */
    private static Optional<LocalDate> comes(LocalDate day, LocalDate today, LocalDate through) {
        boolean first = !day.isBefore(today) && !day.isAfter(through);
        return first ? Optional.of(day) : Yearly.within(day, today, through);
    }

    /** On 28 February who was born on the 29th is a year older, too. */
    private static int years(LocalDate first, LocalDate on) {
        return on.getYear() - first.getYear();
    }

    private static String cursor(String text) {
        int end = text.lastIndexOf('.');
        OccasionKind.valueOf(text.substring(end + 1));
        LocalDate.parse(text.substring(0, text.indexOf('.')));
        return text;
    }

    private String visible(Optional<String> manager) {
        String login = manager.orElse(Caller.of(context).ref());
        if (!isVisible(login) || manager.isPresent() && rows.manager(login).isEmpty()) {
            throw new AccountManagerNotFound(login);
        }
        return login;
    }

    private boolean isVisible(String login) {
        return context.isCallerInRole(Roles.ADMIN)
                || context.isCallerInRole(Roles.SYSTEM)
                || login.equals(Caller.of(context).ref());
    }
}
