package io.hansa.club.member;

import io.hansa.club.tier.Tiers;
import io.hansa.kernel.MemberNumber;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.port.MemberDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        var byNumber =
                members.find(numbers.values()).stream().collect(Collectors.toMap(Member::number, Function.identity()));
        var byId = members.byIds(external.values()).stream().collect(Collectors.toMap(Member::id, Function.identity()));
        var found = new HashMap<String, Member>();
        numbers.forEach((reference, number) -> found.computeIfAbsent(reference, r -> byNumber.get(number)));
        external.forEach((reference, id) -> found.computeIfAbsent(EXTERNAL + reference, r -> byId.get(id)));
        return accounts(found);
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

    private Map<String, MemberAccounts> accounts(Map<String, Member> asked) {
        var references = List.copyOf(asked.keySet());
        var resolved = survivors.resolve(references.stream().map(asked::get).toList());
        var found = new HashMap<String, Member>();
        for (int i = 0; i < references.size(); i++) {
            found.put(references.get(i), resolved.get(i));
        }
        var standing = tiers.of(found.values().stream().map(Member::number).collect(Collectors.toSet()));
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
                        member.state().takesPart())));
        return accounts;
    }
}
