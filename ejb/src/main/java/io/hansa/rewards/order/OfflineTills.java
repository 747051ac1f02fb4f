package io.hansa.rewards.order;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Roles;
import io.hansa.rewards.catalogue.Listing;
import io.hansa.rewards.catalogue.Listings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;

/** What a till needs to know for the time in which it has no connection. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.PARTNER_TILL, Roles.PARTNER_ADMIN})
public class OfflineTills {

    private static final int MOST = 200;

    @Inject
    VoucherStamps stamps;

    @Inject
    Listings listings;

    /** The key that verifies the stamps of vouchers: ECDSA over P-256, X.509 in base64. */
    public String publicKey() {
        return stamps.publicKey();
    }

    /** Names of the rewards that a partner honours, by code; at most 200. */
    public Map<String, LocalizedText> rewards(String partnerCode) {
        var names = new TreeMap<String, LocalizedText>();
        for (Listing listing : listings.honouredAt(partnerCode, MOST)) {
            names.put(listing.reward(), listing.terms().name());
        }
        return names;
    }
}
