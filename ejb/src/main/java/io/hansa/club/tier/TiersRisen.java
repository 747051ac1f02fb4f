package io.hansa.club.tier;

import io.hansa.kernel.MemberNumber;
import java.util.List;

/**
 * Members have reached higher tiers of the main ladder, for whatever reason. Fired within the transaction that lifts them, once for
 * all of them.
 */
public record TiersRisen(List<MemberNumber> members) {

    public TiersRisen {
        members = List.copyOf(members);
    }
}
