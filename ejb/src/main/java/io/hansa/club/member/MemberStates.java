package io.hansa.club.member;

import io.hansa.kernel.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Where members are in their lives. For boundaries of the club that have decided who may know. */
@ApplicationScoped
public class MemberStates {

    @Inject
    MemberRows members;

    /** @throws MemberNotFound when there is no such member */
    public MemberState of(MemberNumber number) {
        return members.find(number)
                .orElseThrow(() -> new MemberNotFound(number))
                .state();
    }

    /** Those of them who have left, are merged into others or erased, in one statement. */
    public Set<MemberNumber> gone(Collection<MemberNumber> numbers) {
        return members.find(numbers).stream()
                .filter(member -> member.state().isGone())
                .map(Member::number)
                .collect(Collectors.toSet());
    }

    /**
     * The state of a member, which stays so until the transaction ends: whoever asks for the same member waits.
     *
     * @throws MemberNotFound when there is no such member
     */
    public MemberState lock(MemberNumber number) {
        return members.lock(number)
                .orElseThrow(() -> new MemberNotFound(number))
                .state();
    }
}
