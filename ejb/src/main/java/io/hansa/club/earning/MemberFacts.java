package io.hansa.club.earning;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What rules see of the member, as it was when the message was decided. No personal data: it is kept with the message.
 *
 * @param tiers that the member has reached, lowest first; the last is the one it has
 * @param timesAtPartner how many accruals the member had at the partner before this one, also those that were undone later
 * @param timesEver the same at all partners
 * @param attended events by code, and how many days ago the member was there last
 * @param answered surveys by code, and how many days ago the member answered them
 */
public record MemberFacts(
        List<String> tiers,
        Set<String> segments,
        Set<String> groups,
        Set<String> subProgrammes,
        BirthdayFit birthday,
        long timesAtPartner,
        long timesEver,
        Map<String, Integer> attended,
        Map<String, Integer> answered) {

    public static final MemberFacts UNKNOWN =
            new MemberFacts(List.of(), Set.of(), Set.of(), Set.of(), BirthdayFit.NONE, 0, 0, Map.of(), Map.of());

    public MemberFacts {
        tiers = List.copyOf(tiers);
        segments = Set.copyOf(segments);
        groups = Set.copyOf(groups);
        subProgrammes = Set.copyOf(subProgrammes);
        attended = Map.copyOf(attended);
        answered = Map.copyOf(answered);
        Objects.requireNonNull(birthday);
    }

    MemberFacts counted(long atPartner, long ever) {
        return new MemberFacts(tiers, segments, groups, subProgrammes, birthday, atPartner, ever, attended, answered);
    }

    public String tier() {
        return tiers.isEmpty() ? "" : tiers.get(tiers.size() - 1);
    }
}
