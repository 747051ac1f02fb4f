package io.hansa.partners.port;

import io.hansa.kernel.MemberNumber;
import java.util.Collection;
import java.util.Map;

/** What the club's rules need to know of partners and their messages; implemented by the partners module, in the caller's transaction. */
public interface PartnerFacts {

    /** In which divisions (GB/T 2260) outlets of a partner are, by their codes; those of which it is not known are left out. */
    Map<String, String> divisions(String partnerCode, Collection<String> outlets);

    /** How many accruals members had, by partner, also those that were undone; who had none is left out. */
    Map<MemberNumber, Map<String, Long>> accruals(Collection<MemberNumber> members);

    /**
     * What partners are paid for a use of each right by its code, in millionths of a fen, on the average of the last ten thousand visits;
     * rights without any are left out.
     */
    Map<String, Long> pricesOfUses();

    /**
     * Whether the caller's partner sent the message.
     *
     * @throws io.hansa.kernel.NotFound when there is none of that number, or it is another partner's
     */
    void requireMine(long transaction);
}
