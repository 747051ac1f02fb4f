package io.hansa.partners.testing;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.testing.LedgerWorld;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.port.MemberDirectory;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stands in for the club's members. */
public final class Directory implements MemberDirectory {

    private final LedgerWorld ledger;
    private final Map<String, MemberAccounts> members = new ConcurrentHashMap<>();

    Directory(LedgerWorld ledger) {
        this.ledger = ledger;
    }

    /** Many new members, in a few statements. */
    public List<MemberAccounts> enrol(int count) {
        List<MemberNumber> numbers =
                Stream.generate(LedgerWorld::newMember).limit(count).toList();
        List<AccountKey> keys = numbers.stream()
                .flatMap(number ->
                        Stream.of(AccountKey.wallet(number, Unit.PTS), AccountKey.wallet(number, Unit.STATUS)))
                .toList();
        Map<AccountKey, AccountId> ids =
                ledger.inTransaction(() -> ledger.accounts().open(keys));
        return numbers.stream()
                .map(number -> add(
                        number,
                        ids.get(AccountKey.wallet(number, Unit.PTS)),
                        ids.get(AccountKey.wallet(number, Unit.STATUS)),
                        true))
                .toList();
    }

    /** A new member, known by its number. */
    public MemberAccounts enrol() {
        return add(LedgerWorld.newMember(), true);
    }

    public MemberAccounts enrolBlocked() {
        return add(LedgerWorld.newMember(), false);
    }

    private MemberAccounts add(MemberNumber number, boolean active) {
        return add(
                number,
                ledger.open(AccountKey.wallet(number, Unit.PTS)),
                ledger.open(AccountKey.wallet(number, Unit.STATUS)),
                active);
    }

    private MemberAccounts add(MemberNumber number, AccountId wallet, AccountId status, boolean active) {
        var member = new MemberAccounts(number, wallet, status, "BASE", "CN", "王*", active, false);
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
