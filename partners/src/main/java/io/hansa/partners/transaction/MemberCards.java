package io.hansa.partners.transaction;

import io.hansa.ledger.statement.Statements;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.refusal.UnknownMember;
import io.hansa.partners.sandbox.Clubs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Shows a till who is in front of it. */
@ApplicationScoped
class MemberCards {

    @Inject
    Clubs clubs;

    @Inject
    Statements statements;

    MemberCard show(String partner, String reference) {
        MemberAccounts member = Optional.ofNullable(clubs.members(partner)
                        .resolve(partner, List.of(reference))
                        .get(reference))
                .orElseThrow(() -> new UnknownMember(reference));
        return new MemberCard(
                member.number(),
                member.maskedName(),
                member.tier(),
                member.active(),
                statements.wallet(member.wallet()).available());
    }
}
