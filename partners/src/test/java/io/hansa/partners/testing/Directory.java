package io.hansa.partners.testing;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.testing.LedgerWorld;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.port.MemberDirectory;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Stands in for the club's members. */
public final class Directory implements MemberDirectory {

    private final LedgerWorld ledger;
    private final Map<String, MemberAccounts> members = new ConcurrentHashMap<>();

    Directory(LedgerWorld ledger) {
        this.ledger = ledger;
    }

    /** A new member, known by its number. */
    public MemberAccounts enrol() {
        return add(LedgerWorld.newMember(), true);
    }

    public MemberAccounts enrolBlocked() {
        return add(LedgerWorld.newMember(), false);
    }

    private MemberAccounts add(MemberNumber number, boolean active) {
        var member = new MemberAccounts(
                number,
                ledger.open(AccountKey.wallet(number, Unit.PTS)),
                ledger.open(AccountKey.wallet(number, Unit.STATUS)),
                "BASE",
                "CN",
                "王*",
                active);
        members.put(number.value(), member);
        return member;
    }

    @Override
    public Map<String, MemberAccounts> resolve(String partnerCode, Collection<String> references) {
        return references.stream()
                .filter(members::containsKey)
                .collect(Collectors.toMap(reference -> reference, members::get));
    }
}
