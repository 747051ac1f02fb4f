package io.hansa.club.member;

import io.hansa.club.tier.Tiers;
import io.hansa.kernel.MemberNumber;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.port.MemberDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds members for partners: three statements at most, however many are asked for. */
@ApplicationScoped
class ClubDirectory implements MemberDirectory {

    private static final String EXTERNAL = "ext:";

    @Inject
    MemberRows members;

    @Inject
    CardTokens cards;

    @Inject
    Survivors survivors;

    @Inject
    Tiers tiers;

    @Override
    public Map<String, MemberAccounts> resolve(String partnerCode, Collection<String> references) {
        var numbers = new HashMap<String, MemberNumber>();
        references.forEach(reference -> number(reference).ifPresent(number -> numbers.put(reference, number)));
        var external = externalIds(partnerCode, references);
        var byNumber = byNumber(numbers.values());
        var byId = members.byIds(external.values()).stream().collect(Collectors.toMap(Member::id, KnownMember::of));
        var found = new HashMap<String, KnownMember>();
        numbers.forEach((reference, number) -> found.computeIfAbsent(reference, r -> byNumber.get(number)));
        external.forEach((reference, id) -> found.computeIfAbsent(EXTERNAL + reference, r -> byId.get(id)));
        return accounts(meant(found));
    }

    private Map<MemberNumber, KnownMember> byNumber(Collection<MemberNumber> numbers) {
        return members.known(numbers).stream().collect(Collectors.toMap(KnownMember::number, Function.identity()));
    }

    @Override
    public Set<String> numbersOf(String member) {
        Set<String> numbers = new HashSet<>(Set.of(member));
        survivors.meaning(List.of(new MemberNumber(member))).keySet().forEach(merged -> numbers.add(merged.value()));
        return numbers;
    }

    private Optional<MemberNumber> number(String reference) {
        return MemberNumber.isValid(reference) ? Optional.of(new MemberNumber(reference)) : cards.read(reference);
    }

    private Map<String, Long> externalIds(String partnerCode, Collection<String> references) {
        return members.byExternalIds(
                partnerCode,
                references.stream()
                        .filter(reference -> reference.startsWith(EXTERNAL))
                        .map(reference -> reference.substring(EXTERNAL.length()))
                        .toList());
    }

    /** Merged ones replaced by whom they mean. */
    private Map<String, KnownMember> meant(Map<String, KnownMember> found) {
        if (found.values().stream().allMatch(member -> member.mergedInto().isEmpty())) {
            return found;
        }
        var meant = survivors.follow(
                found.values().stream().map(KnownMember::number).collect(Collectors.toSet()));
        var byNumber = byNumber(meant.values());
        found.replaceAll((reference, member) -> Optional.ofNullable(meant.get(member.number()))
                .map(byNumber::get)
                .orElse(member));
        return found;
    }

    private Map<String, MemberAccounts> accounts(Map<String, KnownMember> found) {
        var standing = tiers.of(found.values().stream().map(KnownMember::number).collect(Collectors.toSet()));
        var accounts = new HashMap<String, MemberAccounts>();
        found.forEach((reference, member) -> accounts.put(
                reference,
                new MemberAccounts(
                        member.number(),
                        member.wallet(),
                        member.status(),
                        standing.get(member.number()).code(),
                        member.region(),
                        member.name().masked(),
                        member.state().takesPart(),
                        member.survivor())));
        return accounts;
    }
}
