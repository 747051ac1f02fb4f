package io.hansa.club.group;

import io.hansa.club.member.MemberNames;
import io.hansa.club.member.MemberNotFound;
import io.hansa.club.pool.PoolKind;
import io.hansa.club.pool.PoolPurses;
import io.hansa.club.purse.MemberNotActive;
import io.hansa.club.purse.Purses;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.statement.StatementLine;
import io.hansa.ledger.statement.Statements;
import io.hansa.security.Audit;
import io.hansa.security.Caller;
import io.hansa.security.StaffLogins;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who acts for groups, from when until when. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.SERVICE, Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
public class Appointments {

    @Resource
    SessionContext context;

    @Inject
    GroupRows groups;

    @Inject
    AppointmentRows rows;

    @Inject
    Ending ending;

    @Inject
    GroupNotices notices;

    @Inject
    PoolPurses purses;

    @Inject
    Purses members;

    @Inject
    MemberNames names;

    @Inject
    StaffLogins staff;

    @Inject
    Accounts accounts;

    @Inject
    Statements statements;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /**
     * The member is told.
     *
     * @throws GroupNotFound when there is no such group
     * @throws GroupClosed when it is closed
     * @throws MemberNotFound when there is no such member
     * @throws MemberNotActive when the member takes no part
     * @throws InvalidGroup when the last date is before the first, or in the past
     * @throws AlreadyAppointed when the member is appointed in that time
     */
    public AppointmentView appoint(Appoint command) {
        var group = groups.lock(command.group()).orElseThrow(() -> new GroupNotFound(command.group()));
        if (group.isClosed()) {
            throw new GroupClosed(group.code());
        }
        if (!members.of(command.member()).active()) {
            throw new MemberNotActive(command.member().value());
        }
        Instant from = programme.startOf(command.from());
        Optional<Instant> until = command.until().map(last -> programme.startOf(last.plusDays(1)));
        if (until.filter(end -> !end.isAfter(from) || !end.isAfter(programme.now()))
                .isPresent()) {
            throw new InvalidGroup("until");
        }
        if (rows.live(command.member(), group.code(), programme.now()).stream()
                .anyMatch(other -> other.overlaps(from, until))) {
            throw new AlreadyAppointed(command.member().value());
        }
        var appointment = new Appointment(command, from, until, caller().toString(), programme.now());
        rows.add(appointment);
        record("group.appointed", appointment);
        notices.tell("appointed", appointment, group);
        return views(List.of(appointment)).get(0);
    }

    /**
     * Ends an appointment at once; the member is told. What waits for an approval is withdrawn. Again: nothing more.
     *
     * @throws AppointmentNotFound when there is none
     */
    public AppointmentView end(long id) {
        boolean ended = ending.end(id, caller());
        var appointment = rows.lock(id).orElseThrow();
        if (ended) {
            record("group.appointment-ended", appointment);
        }
        return views(List.of(appointment)).get(0);
    }

    /** Of a group, newest first. */
    @RolesAllowed({Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<AppointmentView> of(String group, Optional<String> cursor, int limit) {
        long before = Slice.begin(cursor, Long::parseLong, Long.MAX_VALUE);
        var found = Slice.read(limit, most -> rows.of(group, before, most), one -> Long.toString(one.id()));
        return new Slice<>(views(found.rows()), found.next());
    }

    /** The groups that a member acts for now, by code; of another's it is told nothing. */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM
    })
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ActingView> actingFor(MemberNumber member) {
        if (!caller().mayActFor(member)) {
            return List.of();
        }
        var holding = rows.holding(List.of(member), programme.now());
        var found = groups.byCodes(holding.stream().map(Appointment::group).toList());
        var called = staff.names(found.values().stream()
                .flatMap(group -> Stream.concat(group.accountManager().stream(), group.serviceTeam().stream()))
                .collect(Collectors.toSet()));
        return holding.stream()
                .map(one -> acting(one, found.get(one.group()), called))
                .sorted((one, other) -> one.group().compareTo(other.group()))
                .toList();
    }

    private ActingView acting(Appointment appointment, Group group, Map<String, String> called) {
        var purse = purses.of(appointment.member(), PoolKind.GROUP, Optional.of(group.code()));
        return new ActingView(
                group.code(),
                group.name(),
                appointment.role(),
                appointment.from(),
                appointment.until(),
                groups.terms(group.code()),
                servedBy(group, called),
                purse.available(),
                purse.left());
    }

    private static ServedBy servedBy(Group group, Map<String, String> called) {
        Optional<String> manager = group.accountManager();
        return new ServedBy(
                manager.map(called::get),
                group.serviceTeam().stream()
                        .filter(login -> !manager.equals(Optional.of(login)))
                        .map(called::get)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList(),
                group.serviceLine());
    }

    /** Lines of the pool of a group that a member acts for now, newest first; none for others. */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM
    })
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<StatementLine> lines(String group, Optional<String> cursor, int limit) {
        boolean mayLook = caller().kind() != Actor.Kind.MEMBER
                || rows.holding(new MemberNumber(caller().ref()), group, programme.now())
                        .isPresent();
        return accounts.find(Groups.holder(group).account())
                .filter(pool -> mayLook)
                .map(pool -> statements.lines(pool, cursor, limit))
                .orElse(new Slice<>(List.of(), Optional.empty()));
    }

    private List<AppointmentView> views(List<Appointment> appointments) {
        var displayed = names.of(
                appointments.stream().map(Appointment::member).distinct().toList());
        return appointments.stream()
                .map(one -> new AppointmentView(
                        one.id(),
                        one.group(),
                        one.member(),
                        displayed.getOrDefault(one.member(), ""),
                        one.role(),
                        one.from(),
                        one.until(),
                        one.holdsAt(programme.now())))
                .toList();
    }

    private void record(String action, Appointment appointment) {
        audit.record(
                action,
                "group:" + appointment.group(),
                Map.of(
                        "appointment", Long.toString(appointment.id()),
                        "member", appointment.member().value(),
                        "role", appointment.role().name(),
                        "from", appointment.from().toString(),
                        "until", appointment.until().map(Object::toString).orElse("-")));
    }

    private Actor caller() {
        return Caller.of(context);
    }
}
