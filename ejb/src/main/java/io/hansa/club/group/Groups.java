package io.hansa.club.group;

import io.hansa.club.pool.PoolHolder;
import io.hansa.club.pool.PoolTerms;
import io.hansa.club.pool.PoolTermsChanged;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.security.Audit;
import io.hansa.security.Caller;
import io.hansa.security.StaffLogins;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Corporate groups: what they are, how they share. Marketing keeps them; who looks at one is audited. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
public class Groups {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,12}");
    private static final Pattern REGION = Pattern.compile("[1-8][0-9]{5}");
    private static final Pattern LOGIN = Pattern.compile("[A-Za-z0-9_.@-]{1,64}");
    private static final Pattern LINE = Pattern.compile("[+]?[0-9 -]{5,19}");
    private static final int LONGEST_NAME = 80;
    private static final int MOST_IN_TEAM = 8;

    @Resource
    SessionContext context;

    @Inject
    GroupRows rows;

    @Inject
    AppointmentRows appointments;

    @Inject
    GroupViews views;

    @Inject
    Ending ending;

    @Inject
    StaffLogins staff;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /**
     * @throws InvalidGroup when a field cannot be so
     * @throws GroupCodeTaken when another group has the code
     */
    public GroupView open(OpenGroup command) {
        check(command);
        var group = new Group(command, programme.now());
        rows.add(group);
        record("group.opened", group.code(), Map.of());
        return views.view(group);
    }

    /**
     * @throws GroupNotFound when there is none
     * @throws InvalidGroup when a field cannot be so
     * @throws GroupChanged when it has another version than the caller has seen
     */
    public GroupView change(ChangeGroup command) {
        check(command.group());
        var group = lock(command.group().code());
        if (group.version() != command.seen()) {
            throw new GroupChanged(group.code());
        }
        group.change(command.group());
        rows.respell(group);
        record("group.changed", group.code(), Map.of("version", Integer.toString(group.version())));
        return views.view(group);
    }

    /** Nobody acts for it any more; what is in its pool stays there. Again: nothing more. Refuses {@link GroupNotFound}. */
    public GroupView close(String code) {
        var group = lock(code);
        if (!group.isClosed()) {
            group.close(programme.now());
            appointments.live(code, programme.now()).forEach(id -> ending.end(id, Caller.of(context)));
            record("group.closed", code, Map.of());
        }
        return views.view(group);
    }

    /**
     * @throws GroupNotFound when there is none
     * @throws PoolTermsChanged when they have another version than the caller has seen
     */
    public PoolTerms set(SetGroupTerms command) {
        var group = lock(command.group());
        if (rows.terms(group.code()).version() != command.terms().version()) {
            throw new PoolTermsChanged(group.code());
        }
        var version = new GroupTermsVersion(
                group.code(), command.terms(), Caller.of(context).toString(), programme.now());
        rows.add(version);
        var set = version.terms();
        record(
                "group.terms-set",
                group.code(),
                Map.of(
                        "version", Integer.toString(set.version()),
                        "sharePercent", Integer.toString(set.sharePercent()),
                        "cap", set.cap().map(Object::toString).orElse("-"),
                        "period", set.period().name(),
                        "approvalAbove",
                                set.approvalAbove().map(Object::toString).orElse("-")));
        return set;
    }

    /** By code. */
    @RolesAllowed({Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<GroupRow> list(GroupFilter filter, Optional<String> cursor, int limit) {
        return Slice.read(limit, most -> rows.list(filter, cursor.orElse(""), most), Group::code)
                .map(Group::toRow);
    }

    /** With its contacts and months. Refuses {@link GroupNotFound}. Staff's look is audited. */
    @RolesAllowed({Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public GroupView group(String code) {
        var group = rows.find(code).orElseThrow(() -> new GroupNotFound(code));
        if (Caller.of(context).kind() == Actor.Kind.STAFF) {
            record("group.viewed", code, Map.of());
        }
        return views.view(group);
    }

    /** The groups that members are appointed by now, in one statement; who is by none is left out. For rules and segments. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<MemberNumber, Set<String>> of(Collection<MemberNumber> members) {
        Map<MemberNumber, Set<String>> groups = new HashMap<>();
        appointments
                .holding(members, programme.now())
                .forEach(one -> groups.computeIfAbsent(one.member(), first -> new TreeSet<>())
                        .add(one.group()));
        return groups;
    }

    /** Whether there is such a group, and it is not closed. For what names groups. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isOpen(String code) {
        return rows.find(code).filter(group -> !group.isClosed()).isPresent();
    }

    /** Where a group's points are. */
    static PoolHolder holder(String code) {
        return PoolHolder.group(code);
    }

    private Group lock(String code) {
        return rows.lock(code).orElseThrow(() -> new GroupNotFound(code));
    }

    private void check(OpenGroup command) {
        require(CODE.matcher(command.code()).matches(), "code");
        String name = command.name().strip();
        require(!name.isEmpty() && name.length() <= LONGEST_NAME, "name");
        require(command.industry() != null, "industry");
        require(REGION.matcher(command.region()).matches(), "region");
        require(areStaff(command.accountManager().stream().toList()), "accountManager");
        require(command.serviceTeam().size() <= MOST_IN_TEAM && areStaff(command.serviceTeam()), "serviceTeam");
        require(command.serviceLine().map(line -> LINE.matcher(line).matches()).orElse(true), "serviceLine");
    }

    private boolean areStaff(Collection<String> logins) {
        return logins.stream().allMatch(login -> LOGIN.matcher(login).matches()) && staff.areStaff(logins);
    }

    private static void require(boolean fine, String field) {
        if (!fine) {
            throw new InvalidGroup(field);
        }
    }

    private void record(String action, String code, Map<String, String> details) {
        audit.record(action, "group:" + code, details);
    }
}
