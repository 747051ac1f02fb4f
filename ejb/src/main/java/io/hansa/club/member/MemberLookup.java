package io.hansa.club.member;

import io.hansa.kernel.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds members for other members, who are told no more than a masked name. For boundaries of the club. */
@ApplicationScoped
public class MemberLookup {

    @Inject
    MemberRows members;

    @Inject
    Survivors survivors;

    /**
     * Who has not left.
     *
     * @param number as it is on the card
     */
    public record Found(MemberNumber number, String maskedName, boolean active) {}

    /** By a whole member number or a whole phone, with or without country; empty for all that names nobody. */
    public Optional<Found> find(String reference) {
        String typed = reference.replaceAll("[ ()-]", "");
        List<Member> found = MemberNumber.isValid(typed) ? members.find(List.of(new MemberNumber(typed))) : List.of();
        if (found.isEmpty()) {
            found = members.byPhones(PhoneNumbers.read(reference).stream().toList());
        }
        return survivors.resolve(found).stream()
                .filter(member -> !member.state().isGone())
                .map(member -> new Found(
                        member.number(), member.name().masked(), member.state().takesPart()))
                .findFirst();
    }

    /** In one statement; numbers without a member are left out. */
    public Map<MemberNumber, String> maskedNames(Collection<MemberNumber> numbers) {
        return members.find(numbers).stream()
                .collect(
                        Collectors.toMap(Member::number, member -> member.name().masked()));
    }
}
