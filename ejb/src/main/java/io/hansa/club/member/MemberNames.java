package io.hansa.club.member;

import io.hansa.kernel.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Names by number, in one statement. For boundaries of the club that have decided who may see them. */
@ApplicationScoped
public class MemberNames {

    @Inject
    MemberRows members;

    /** Numbers without a member are left out. */
    public Map<MemberNumber, String> of(Collection<MemberNumber> numbers) {
        return members.find(numbers).stream()
                .collect(
                        Collectors.toMap(Member::number, member -> member.name().display()));
    }

    public boolean exists(MemberNumber number) {
        return members.find(number).isPresent();
    }
}
