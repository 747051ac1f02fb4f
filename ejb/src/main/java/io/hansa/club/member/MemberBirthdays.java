package io.hansa.club.member;

import io.hansa.kernel.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Birthdays by number, in one statement. For boundaries of the club that ask how old somebody is. */
@ApplicationScoped
public class MemberBirthdays {

    @Inject
    MemberRows members;

    /** Members who have not told theirs are left out. */
    public Map<MemberNumber, LocalDate> of(Collection<MemberNumber> numbers) {
        Map<MemberNumber, LocalDate> birthdays = new HashMap<>();
        members.find(numbers)
                .forEach(member ->
                        member.profile().birthday().ifPresent(birthday -> birthdays.put(member.number(), birthday)));
        return birthdays;
    }
}
