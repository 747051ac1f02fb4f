package io.hansa.club.member;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How long members have been in the club. For boundaries of the club that have decided who may know. */
@ApplicationScoped
public class Tenures {

    @Inject
    StepRows steps;

    @Inject
    Programme programme;

    /** In one statement, whatever their number; who has never been a member has none. */
    public Map<MemberNumber, Tenure> of(Collection<MemberNumber> members) {
        var lives = steps.of(members).stream().collect(Collectors.groupingBy(MemberStep::member));
        var tenures = new HashMap<MemberNumber, Tenure>();
        members.forEach(member -> tenures.put(
                member, Tenure.of(lives.getOrDefault(member, List.of()), programme::dateOf, programme.today())));
        return tenures;
    }

    public Tenure of(MemberNumber member) {
        return of(List.of(member)).getOrDefault(member, Tenure.NONE);
    }
}
