package io.hansa.partners.partner;

import io.hansa.kernel.Unit;

/**
 * In which units a partner's messages are counted. Those of sandboxes are units of their own: since every entry balances in each of
 * its units, no sum of the programme's can have anything of a sandbox in it.
 */
public record Units(Unit points, Unit status, Unit money) {

    public static final Units OF_THE_PROGRAMME = new Units(Unit.PTS, Unit.STATUS, Unit.CNY);

    public static final Units OF_SANDBOXES = new Units(Unit.TEST_PTS, Unit.TEST_STATUS, Unit.XTS);
}
