package io.hansa.partners.port;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Finds members by what a till or a partner's system knows of them.
 *
 * <p>A reference is a member number ({@code 1234567897}), a card's token as its QR shows it ({@code card:…}), or an id outside the
 * club ({@code ext:…}, at most 128 characters whole).
 */
public interface MemberDirectory {

    /**
     * Resolves up to 1,000 references in a bounded number of statements (not one a member), without locking.
     *
     * @param partnerCode who asks; external ids are that partner's own where they are kept by partner
     * @return by reference exactly as it was asked; references that name nobody are left out. Members that have left or are
     *     blocked are in it with {@code active} false
     */
    Map<String, MemberAccounts> resolve(String partnerCode, Collection<String> references);

    /** All numbers that mean a member: its own, and those of memberships that were merged into it. */
    default Set<String> numbersOf(String member) {
        return Set.of(member);
    }
}
