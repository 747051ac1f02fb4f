package io.hansa.partners.webhook;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

/** Says, within the caller's transaction, what a partner's endpoints are to be told once that transaction has committed. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Announcements {

    @Inject
    Teller teller;

    /**
     * Costs nothing when the partner has no endpoint.
     *
     * @param data what the message's {@code data} is
     */
    public void announce(String partnerCode, WebhookType type, JsonObject data) {
        teller.tell(partnerCode, type, data.toString());
    }
}
