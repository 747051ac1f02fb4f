package io.hansa.club.member;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How long members have been in the club. For boundaries of the club that have decided who may know. */
@ApplicationScoped
public class Tenures {

    @Inject
    StepRows steps;

    @Inject
    Programme programme;

    /** In a few statements, whatever their number: what each was by any day; before it was a member, none. */
    public Map<MemberNumber, Function<LocalDate, Tenure>> byDay(Collection<MemberNumber> members) {
        var lives = steps.of(members).stream().collect(Collectors.groupingBy(MemberStep::member));
        var tenures = new HashMap<MemberNumber, Function<LocalDate, Tenure>>();
        members.forEach(member ->
                tenures.put(member, day -> Tenure.of(lives.getOrDefault(member, List.of()), programme::dateOf, day)));
        return tenures;
    }

    public Tenure of(MemberNumber member) {
        return byDay(List.of(member)).get(member).apply(programme.today());
    }
}
