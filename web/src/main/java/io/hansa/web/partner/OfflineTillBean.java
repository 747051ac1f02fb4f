package io.hansa.web.partner;

import io.hansa.kernel.Programme;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.partner.Partners;
import io.hansa.rewards.order.OfflineTills;
import io.hansa.web.faces.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.spi.JsonProvider;

/** What the till page carries with it for the time in which there is no connection. */
@Named("offlineTill")
@RequestScoped
public class OfflineTillBean {

    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    OfflineTills tills;

    @Inject
    Partners partners;

    @Inject
    Programme programme;

    @Inject
    Contracts contracts;

    private String partner;

    public String getPartner() {
        if (partner == null) {
            partner = partners.mine().code();
        }
        return partner;
    }

    public String getPublicKey() {
        return tills.publicKey();
    }

    /** Names by code, as a JSON object, in the page's language. */
    public String getRewards() {
        var names = JSON.createObjectBuilder();
        tills.rewards(getPartner()).forEach((code, name) -> names.add(code, Formats.text(name)));
        return names.build().toString();
    }

    /** How many vouchers this till may honour before one of them was recorded. */
    public int getLimit() {
        return contracts.limits().offlineVouchers();
    }

    /** So that a browser whose clock is wrong says the right time. */
    public long getNow() {
        return programme.now().toEpochMilli();
    }

    /** The programme's day, as the stamps of vouchers say it. */
    public String getZone() {
        return programme.zone().getId();
    }
}
