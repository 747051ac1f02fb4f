package io.hansa.web.api.partner;

import io.hansa.partners.contract.KindDirection;
import io.hansa.partners.inkind.KindBalance;

/**
 * An item of the contract in force today.
 *
 * @param owed units that were not set off against money
 */
public record KindItemAnswer(String item, KindDirection direction, long valueFen, long owed) {

    static KindItemAnswer of(KindBalance balance) {
        return new KindItemAnswer(
                balance.item(), balance.direction(), balance.value().minor(), balance.owed());
    }
}
