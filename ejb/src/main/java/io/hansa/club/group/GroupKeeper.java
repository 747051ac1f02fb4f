package io.hansa.club.group;

import io.hansa.club.pool.DrawTerms;
import io.hansa.club.pool.PoolHolder;
import io.hansa.club.pool.PoolKeeper;
import io.hansa.club.pool.PoolKind;
import io.hansa.club.pool.PoolTerms;
import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.kernel.Programme;
import io.hansa.ledger.journal.Cause;
import io.hansa.ledger.journal.Why;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says of groups' pools who draws on them, and how. */
@ApplicationScoped
class GroupKeeper implements PoolKeeper {

    static final Cause SHARE = Cause.of("group.share", "group", "percent", "version", "entry");

    private static final int MOST_TOLD = 20;

    @Inject
    GroupRows groups;

    @Inject
    AppointmentRows appointments;

    @Inject
    Programme programme;

    @Override
    public PoolKind kind() {
        return PoolKind.GROUP;
    }

    /** @throws NotAppointed when no group has appointed the member, or not that one; or several have, and none is named */
    @Override
    public DrawTerms terms(MemberNumber member, Optional<String> ref) {
        List<Appointment> holding = appointments.holding(List.of(member), programme.now()).stream()
                .filter(appointment -> ref.isEmpty() || ref.get().equals(appointment.group()))
                .toList();
        if (holding.size() != 1) {
            throw new NotAppointed(member.value());
        }
        return terms(holding.get(0));
    }

    /** @throws NotAppointed when the group does not have the member act for it just now */
    @Override
    public DrawTerms keep(MemberNumber member, String ref) {
        return kept(member, ref).map(this::terms).orElseThrow(() -> new NotAppointed(member.value()));
    }

    /** Looked at once more when it is kept: who ends it has been waited for. */
    private Optional<Appointment> kept(MemberNumber member, String ref) {
        return appointments
                .holding(member, ref, programme.now())
                .flatMap(appointments::keep)
                .filter(appointment -> appointment.holdsAt(programme.now()));
    }

    private DrawTerms terms(Appointment appointment) {
        var group = groups.find(appointment.group()).orElseThrow();
        var terms = groups.terms(group.code());
        return new DrawTerms(
                PoolHolder.group(group.code()),
                group.name(),
                terms.cap().map(Points::of),
                terms.period(),
                approvalAbove(appointment.role(), terms).map(Points::of));
    }

    static Optional<Long> approvalAbove(AppointmentRole role, PoolTerms terms) {
        return switch (role) {
            case ORDER -> Optional.of(0L);
            case POOL -> terms.approvalAbove();
            case ADMIN -> Optional.empty();
        };
    }

    @Override
    public boolean keepApprover(MemberNumber member, String ref) {
        return kept(member, ref)
                .filter(appointment -> appointment.role() == AppointmentRole.ADMIN)
                .isPresent();
    }

    @Override
    public List<MemberNumber> approvers(String ref) {
        return appointments.administrators(ref, programme.now(), MOST_TOLD);
    }

    @Override
    public Set<String> approvedBy(MemberNumber member) {
        return appointments.holding(List.of(member), programme.now()).stream()
                .filter(appointment -> appointment.role() == AppointmentRole.ADMIN)
                .map(Appointment::group)
                .collect(Collectors.toSet());
    }

    /** What is in a group's pool is the group's, whoever earned it. */
    @Override
    public void cameBack(String ref, Actor actor) {}

    @Override
    public Map<MemberNumber, Share> shares(Collection<MemberNumber> members) {
        var holding = of(members);
        if (holding.isEmpty()) {
            return Map.of();
        }
        var terms = groups.terms(
                holding.values().stream().map(Appointment::group).distinct().toList());
        Map<MemberNumber, Share> shares = new HashMap<>();
        holding.forEach((member, appointment) -> {
            var inForce = terms.getOrDefault(appointment.group(), PoolTerms.NONE);
            if (inForce.sharePercent() > 0) {
                var holder = PoolHolder.group(appointment.group());
                shares.put(member, new Share(holder, inForce.sharePercent(), Integer.toString(inForce.version())));
            }
        });
        return shares;
    }

    /** By what appointment each member acts when it buys: of several the last one made. */
    Map<MemberNumber, Appointment> of(Collection<MemberNumber> members) {
        return appointments.holding(members, programme.now()).stream()
                .collect(Collectors.toMap(Appointment::member, one -> one, (last, earlier) -> last));
    }

    @Override
    public Why because(Share share, EntryNumber earned) {
        return SHARE.because(Map.of(
                "group", share.holder().ref(),
                "percent", Integer.toString(share.percent()),
                "version", share.version(),
                "entry", earned.toString()));
    }

    @Override
    public void shared(Map<MemberNumber, Set<String>> pools) {
        // what was shared stays the group's, also when the appointment has ended meanwhile
    }
}
