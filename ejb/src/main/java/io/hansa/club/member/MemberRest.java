package io.hansa.club.member;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.ledger.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Lets members rest, many in a few statements. For the run that knows who has done nothing. */
@ApplicationScoped
public class MemberRest {

    @Inject
    MemberRows members;

    @Inject
    StepRows steps;

    @Inject
    MemberLife life;

    @Inject
    Programme programme;

    /** An active member. */
    public record Awake(long serial, MemberNumber number, Instant enrolledAt, AccountId wallet, AccountId status) {}

    /** Zero when there is nobody. */
    public long lastSerial() {
        return members.lastId();
    }

    public boolean anyEnrolledBefore(Instant instant) {
        return members.anyEnrolledBefore(instant);
    }

    /** The active members of a range of serials, both ends included. */
    public List<Awake> awake(long from, long upTo) {
        return members.active(from, upTo).stream()
                .map(member ->
                        new Awake(member.id(), member.number(), member.enrolledAt(), member.wallet(), member.status()))
                .toList();
    }

    /**
     * Lets those of them rest who are still active, and became so before a day.
     *
     * @return how many
     */
    public int rest(Collection<Awake> idle, LocalDate since, Actor actor) {
        if (idle.isEmpty()) {
            return 0;
        }
        var numbers = idle.stream().map(Awake::number).toList();
        var recent = steps.of(numbers).stream()
                .filter(step -> !step.isFirst())
                .filter(step -> !programme.dateOf(step.steppedAt()).isBefore(since))
                .map(MemberStep::member)
                .collect(Collectors.toSet());
        int resting = 0;
        for (var member : members.lockAll(numbers)) {
            if (member.state() == MemberState.ACTIVE && !recent.contains(member.number())) {
                life.move(member, MemberState.DORMANT, new MemberStep.Why(StepReason.IDLE, "", actor));
                resting++;
            }
        }
        return resting;
    }
}
