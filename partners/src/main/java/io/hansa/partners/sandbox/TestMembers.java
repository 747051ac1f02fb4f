package io.hansa.partners.sandbox;

import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.Accounts;
import io.hansa.partners.partner.Units;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.port.MemberDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the members of a sandbox by their numbers. */
@ApplicationScoped
@Typed(TestMembers.class)
class TestMembers implements MemberDirectory {

    private static final String REGION = "CN";

    @Inject
    SandboxRows rows;

    @Inject
    Accounts accounts;

    @Override
    public Map<String, MemberAccounts> resolve(String partnerCode, Collection<String> references) {
        var found = new HashMap<String, TestMember>();
        rows.members(partnerCode).stream()
                .filter(member -> references.contains(member.number().value()))
                .forEach(member -> found.put(member.number().value(), member));
        Map<AccountKey, AccountId> opened = found.isEmpty() ? Map.of() : accounts.open(keys(found.values()));
        var resolved = new HashMap<String, MemberAccounts>();
        found.forEach((reference, member) -> resolved.put(reference, accounts(member, opened)));
        return resolved;
    }

    private static List<AccountKey> keys(Collection<TestMember> members) {
        List<AccountKey> keys = new ArrayList<>();
        members.forEach(member -> {
            keys.add(points(member.number()));
            keys.add(status(member.number()));
        });
        return keys;
    }

    private static MemberAccounts accounts(TestMember member, Map<AccountKey, AccountId> opened) {
        return new MemberAccounts(
                member.number(),
                opened.get(points(member.number())),
                opened.get(status(member.number())),
                member.tier(),
                REGION,
                member.name(),
                member.active(),
                false);
    }

    private static AccountKey points(MemberNumber number) {
        return AccountKey.wallet(number, Units.OF_SANDBOXES.points());
    }

    private static AccountKey status(MemberNumber number) {
        return AccountKey.wallet(number, Units.OF_SANDBOXES.status());
    }
}
