package io.hansa.rewards.catalogue;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Rewards for other contexts; who may see what is decided there. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Listings {

    @Inject
    RewardRows rewards;

    @Inject
    Prices prices;

    /** Refuses {@link RewardNotFound}. */
    public Listing listing(String reward) {
        Listing listing = listings(List.of(reward)).get(reward);
        if (listing == null) {
            throw new RewardNotFound(reward);
        }
        return listing;
    }

    /** The rewards that a partner honours, its own and those of every partner, in any state: vouchers outlive a reward. */
    public List<Listing> honouredAt(String partnerCode, int most) {
        return prices.list(rewards.honouredAt(partnerCode, most));
    }

    /** Many in two statements, in any state; codes without a reward are left out. */
    public Map<String, Listing> listings(Collection<String> codes) {
        return prices.list(rewards.find(codes)).stream().collect(toMap(Listing::reward, listing -> listing));
    }
}
