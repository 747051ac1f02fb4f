package io.hansa.partners.testing;

import io.hansa.kernel.EntryNumber;
import io.hansa.partners.port.GiveRightBack;
import io.hansa.partners.port.HonouredRight;
import io.hansa.partners.port.NoRightLeft;
import io.hansa.partners.port.RightPlace;
import io.hansa.partners.port.RightUse;
import io.hansa.partners.port.RightsDesk;
import io.hansa.partners.port.UseRight;
import java.util.List;

/** Stands in for the club's rights: nobody has any. */
public final class Doors implements RightsDesk {

    @Override
    public List<HonouredRight> honouredAt(RightPlace place) {
        return List.of();
    }

    @Override
    public RightUse use(UseRight command) {
        throw new NoRightLeft(command.right(), 1, 0);
    }

    @Override
    public EntryNumber giveBack(GiveRightBack command) {
        throw new IllegalStateException("nothing was used: " + command);
    }
}
