package io.hansa.club.member;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Moves memberships through their lives and keeps every step. For boundaries of the club that have decided who may. */
@ApplicationScoped
public class MemberLife {

    static final int LONGEST_WORDS = 200;

    /** More than anybody's life has; what is shown of it ends there. */
    private static final int MOST_SHOWN = 200;

    @Inject
    MemberRows members;

    @Inject
    StepRows steps;

    @Inject
    Event<MemberStepped> stepped;

    @Inject
    Programme programme;

    /**
     * Moves one membership, which stays locked until the transaction ends. One that is there already stays as it is.
     *
     * @param words of who asked for it, at most 200 characters; empty where the reason says all
     * @return whether it moved
     * @throws MemberNotFound when there is no such member
     * @throws NoSuchStep when its state does not lead there
     * @throws InvalidMember when the words are too many
     */
    public boolean step(MemberNumber number, MemberState to, StepReason reason, String words, Actor actor) {
        if (words.length() > LONGEST_WORDS) {
            throw new InvalidMember("words");
        }
        var member = members.lock(number).orElseThrow(() -> new MemberNotFound(number));
        if (member.state() == to) {
            return false;
        }
        if (!member.state().mayBecome(to)) {
            throw new NoSuchStep(member.state(), to);
        }
        move(member, to, new MemberStep.Why(reason, words.strip(), actor));
        return true;
    }

    /**
     * Wakes those of the members who are dormant, in one statement while none is.
     *
     * @return how many
     */
    public int wake(Collection<MemberNumber> numbers, Actor actor) {
        var dormant = members.inState(numbers, MemberState.DORMANT);
        if (dormant.isEmpty()) {
            return 0;
        }
        int woken = 0;
        for (var member : members.lockAll(dormant)) {
            if (member.state() == MemberState.DORMANT) {
                move(member, MemberState.ACTIVE, new MemberStep.Why(StepReason.WOKEN, "", actor));
                woken++;
            }
        }
        return woken;
    }

    /** What a membership was before it became what it is; empty when it has been nothing else. */
    public Optional<MemberState> before(MemberNumber number) {
        return steps.last(number, 1).stream()
                .flatMap(step -> step.toView().from().stream())
                .findFirst();
    }

    /** The latest first, page by page. */
    public Slice<MemberStepView> steps(MemberNumber number, Optional<String> cursor, int limit) {
        var place = Slice.begin(cursor, StepPlace::read, StepPlace.FIRST);
        return Slice.cut(
                        steps.before(number, place, limit + 1),
                        limit,
                        step -> step.place().cursor())
                .map(MemberStep::toView);
    }

    /** The latest first, at most 200. */
    public List<MemberStepView> steps(MemberNumber number) {
        return steps.last(number, MOST_SHOWN).stream().map(MemberStep::toView).toList();
    }

    /** Where memberships begin. */
    void begin(Collection<Member> begun, Actor actor) {
        steps.add(begun.stream()
                .map(member -> {
                    var reason = member.state() == MemberState.PROSPECT ? StepReason.REGISTERED : StepReason.ENROLLED;
                    var why = new MemberStep.Why(reason, "", actor);
                    return new MemberStep(member.number(), null, member.state(), why, member.enrolledAt());
                })
                .toList());
    }

    /** Moves a membership that the caller has locked and asked whether it may. */
    void move(Member member, MemberState to, MemberStep.Why why) {
        var from = member.state();
        member.become(to);
        steps.add(List.of(new MemberStep(member.number(), from, to, why, programme.now())));
        stepped.fire(new MemberStepped(member.number(), from, to, why.reason(), why.actor()));
    }
}
