package io.hansa.club.household;

import io.hansa.club.member.MemberBirthdays;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who is a minor, and what the programme lets minors do. Who has not told a birthday counts as of age. */
@ApplicationScoped
class Minors {

    @Inject
    MemberBirthdays birthdays;

    @Inject
    Programme programme;

    @Inject
    @ConfigProperty(name = "hansa.household.of-age", defaultValue = "18")
    int ofAge;

    @Inject
    @ConfigProperty(name = "hansa.household.minors-draw", defaultValue = "APPROVED")
    MinorsDraw draw;

    boolean isMinor(MemberNumber member) {
        return !of(List.of(member)).isEmpty();
    }

    /** Those of the members who are minors today. */
    Set<MemberNumber> of(Collection<MemberNumber> members) {
        LocalDate today = programme.today();
        return birthdays.of(members).entrySet().stream()
                .filter(one -> isMinor(one.getValue(), today, ofAge))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    MinorsDraw draw() {
        return draw;
    }

    /** Of age is who has completed the years: on the birthday itself; born on a leap day, on the last of February. */
    static boolean isMinor(LocalDate birthday, LocalDate today, int ofAge) {
        return today.isBefore(birthday.plusYears(ofAge));
    }
}
