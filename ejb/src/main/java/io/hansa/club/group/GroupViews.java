package io.hansa.club.group;

import io.hansa.club.member.MemberNames;
import io.hansa.club.pool.PoolHolder;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.statement.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Groups as staff see them, in a few statements. */
@ApplicationScoped
class GroupViews {

    static final int MOST_CONTACTS = 100;

    private static final int MONTHS = 12;

    @Inject
    GroupRows rows;

    @Inject
    MemberNames names;

    @Inject
    Accounts accounts;

    @Inject
    Statements statements;

    @Inject
    Programme programme;

    GroupView view(Group group) {
        var pool = accounts.open(PoolHolder.group(group.code()).account());
        var wallet = statements.wallet(pool);
        var since = programme.today().withDayOfMonth(1).minusMonths(MONTHS - 1);
        return new GroupView(
                group.toRow(),
                group.serviceTeam(),
                group.serviceLine(),
                group.openedAt(),
                rows.terms(group.code()),
                pool,
                wallet.available(),
                wallet.held(),
                contacts(group.code()),
                rows.months(group.code(), since),
                group.version());
    }

    private List<GroupView.Contact> contacts(String group) {
        List<Contact> contacts = rows.contacts(group, MOST_CONTACTS);
        var powers = rows.powers(contacts.stream().map(Contact::id).toList());
        var displayed = names.of(contacts.stream()
                .flatMap(one -> one.member().stream())
                .distinct()
                .toList());
        return contacts.stream()
                .map(one -> new GroupView.Contact(
                        one.id(),
                        one.member().map(MemberNumber::value),
                        name(one, displayed),
                        one.phone(),
                        one.mail(),
                        one.role(),
                        Optional.ofNullable(powers.get(one.id())).map(PowerScore::toView)))
                .toList();
    }

    private static String name(Contact contact, Map<MemberNumber, String> displayed) {
        return contact.member()
                .map(member -> displayed.getOrDefault(member, member.value()))
                .orElseGet(() -> contact.name().orElse(""));
    }
}
