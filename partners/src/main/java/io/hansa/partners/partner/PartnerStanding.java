package io.hansa.partners.partner;

import io.hansa.kernel.LocalizedText;
import io.hansa.ledger.account.AccountId;

/**
 * What the module's other features need of a partner.
 *
 * @param clearing the account of what it and the programme owe each other
 * @param units in which its messages are counted
 * @param credit until when it is given any
 */
public record PartnerStanding(
        String code,
        PartnerKind kind,
        LocalizedText name,
        boolean active,
        AccountId clearing,
        Units units,
        Credit credit) {

    public boolean sandbox() {
        return units.equals(Units.OF_SANDBOXES);
    }
}
