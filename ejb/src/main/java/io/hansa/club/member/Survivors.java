package io.hansa.club.member;

import io.hansa.kernel.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whose number means whom: a merged membership points at the one that survived it, which may have been merged later itself. For
 * boundaries of the club that have decided who may ask.
 */
@ApplicationScoped
public class Survivors {

    /** Longer chains are not made: each step is a merge in two hands. */
    private static final int LONGEST_CHAIN = 16;

    @Inject
    MemberRows members;

    @Inject
    MemberLogins logins;

    /** Those of some members that are merged; in one statement, which nearly always finds nobody. */
    public Set<MemberNumber> merged(Collection<MemberNumber> numbers) {
        return members.pointing(numbers).stream().map(Member::number).collect(Collectors.toUnmodifiableSet());
    }

    /** Who survived a member; empty when it is not merged. */
    public Optional<MemberNumber> next(MemberNumber number) {
        return members.pointing(List.of(number)).stream()
                .map(Member::mergedInto)
                .map(Optional::orElseThrow)
                .findFirst();
    }

    /** Whom a member means now: itself, or the last of those that survived it. */
    public MemberNumber last(MemberNumber number) {
        return follow(List.of(number)).getOrDefault(number, number);
    }

    /** The members that merged ones mean now; who is not merged is left out. */
    Map<MemberNumber, MemberNumber> follow(Collection<MemberNumber> numbers) {
        Map<MemberNumber, MemberNumber> meant = new HashMap<>();
        numbers.forEach(number -> meant.put(number, number));
        for (int step = 0; step < LONGEST_CHAIN; step++) {
            Map<MemberNumber, MemberNumber> next = members.pointing(Set.copyOf(meant.values())).stream()
                    .collect(Collectors.toMap(
                            Member::number, member -> member.mergedInto().orElseThrow()));
            if (next.isEmpty()) {
                break;
            }
            meant.replaceAll((asked, found) -> next.getOrDefault(found, found));
        }
        meant.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        return meant;
    }

    /** All merged members that mean one of some now, and which; a statement for each generation of merges, of which there is rarely one. */
    public Map<MemberNumber, MemberNumber> meaning(Collection<MemberNumber> asked) {
        Map<MemberNumber, MemberNumber> found = new HashMap<>();
        Map<MemberNumber, MemberNumber> above =
                asked.stream().distinct().collect(Collectors.toMap(Function.identity(), Function.identity()));
        for (int step = 0; step < LONGEST_CHAIN && !above.isEmpty(); step++) {
            Map<MemberNumber, MemberNumber> survivors = above;
            above = members.mergedInto(above.keySet()).stream()
                    .collect(Collectors.toMap(
                            Member::number,
                            member -> survivors.get(member.mergedInto().orElseThrow())));
            found.putAll(above);
        }
        return found;
    }

    /** The members themselves, merged ones replaced by whom they mean. */
    List<Member> resolve(List<Member> found) {
        if (found.stream().noneMatch(member -> member.mergedInto().isPresent())) {
            return found;
        }
        Map<MemberNumber, MemberNumber> meant =
                follow(found.stream().map(Member::number).toList());
        Map<MemberNumber, Member> survivors =
                members.find(meant.values()).stream().collect(Collectors.toMap(Member::number, Function.identity()));
        return found.stream()
                .map(member -> meant.containsKey(member.number()) ? survivors.get(meant.get(member.number())) : member)
                .toList();
    }

    /** Lets one that has become merged point at another, and sign in as that. */
    public void point(MemberNumber loser, MemberNumber survivor) {
        locked(loser).mergeInto(survivor);
        locked(survivor).survives(true);
        members.flush();
        logins.giveUp(loser);
        change(survivor);
    }

    /** Takes that back. */
    public void release(MemberNumber loser) {
        var member = locked(loser);
        MemberNumber survivor = member.mergedInto().orElseThrow();
        member.mergeInto(null);
        members.flush();
        locked(survivor).survives(!members.mergedInto(survivor).isEmpty());
        change(survivor);
        logins.change(member);
    }

    private Member locked(MemberNumber number) {
        return members.lock(number).orElseThrow(() -> new MemberNotFound(number));
    }

    /** Its own names, and those of all that mean it. */
    private void change(MemberNumber survivor) {
        logins.change(members.find(survivor).orElseThrow(() -> new MemberNotFound(survivor)));
    }
}
