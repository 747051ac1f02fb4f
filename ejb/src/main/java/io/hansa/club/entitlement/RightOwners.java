package io.hansa.club.entitlement;

import io.hansa.club.household.Membership;
import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.account.AccountId;
import io.hansa.partners.port.HonouredRight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Of whose right a member may use: its own, then, where the right says so, its household's head's. */
@ApplicationScoped
class RightOwners {

    @Inject
    RightPostings postings;

    @Inject
    Membership households;

    /** Somebody whose right can be used. */
    record Owner(AccountId wallet, boolean ofHousehold) {}

    /** Those who ever had any; a household's member stays in it until the transaction ends. */
    List<Owner> of(MemberNumber member, HonouredRight right) {
        RightCode code = new RightCode(right.code());
        List<Owner> owners = new ArrayList<>();
        postings.wallet(member, code).ifPresent(own -> owners.add(new Owner(own, false)));
        if (right.household()) {
            households
                    .keep(member)
                    .map(Membership.Place::head)
                    .filter(head -> !head.equals(member))
                    .flatMap(head -> postings.wallet(head, code))
                    .ifPresent(wallet -> owners.add(new Owner(wallet, true)));
        }
        return owners;
    }
}
