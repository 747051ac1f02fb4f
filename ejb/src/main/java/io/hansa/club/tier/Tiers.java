package io.hansa.club.tier;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Slice;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the ladder and standings. Whether the caller may see the member is decided where the member was looked up. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Tiers {

    /** The ladder, lowest first. */
    public List<TierView> ladder() {
        throw new UnsupportedOperationException("being written");
    }

    /** @throws IllegalArgumentException when the ladder has no such code */
    public TierView tier(String code) {
        throw new UnsupportedOperationException("being written");
    }

    /** The present tiers of many, in one statement; numbers without a standing are left out. */
    public Map<MemberNumber, TierView> of(Collection<MemberNumber> members) {
        throw new UnsupportedOperationException("being written");
    }

    /** @throws NoStanding when the member was never on the ladder */
    public TierView of(MemberNumber member) {
        throw new UnsupportedOperationException("being written");
    }

    public TierProgress progress(MemberNumber member) {
        throw new UnsupportedOperationException("being written");
    }

    /** Newest first. */
    public Slice<TierChangeRow> history(MemberNumber member, Optional<String> cursor, int limit) {
        throw new UnsupportedOperationException("being written");
    }
}
