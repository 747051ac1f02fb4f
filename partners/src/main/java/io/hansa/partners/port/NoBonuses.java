package io.hansa.partners.port;

import java.util.List;
import java.util.OptionalLong;

/** Gives none. */
enum NoBonuses implements Bonuses.OfBatch {
    NONE;

    @Override
    public Bonuses.Bonus earn(Bonuses.Message message, long points, long statusPoints) {
        return Bonuses.Bonus.NOTHING;
    }

    @Override
    public Bonuses.Bonus rest(
            String original, String reference, OptionalLong amountFen, long points, long statusPoints) {
        return Bonuses.Bonus.NOTHING;
    }

    @Override
    public void takeBack(String reference) {
        // nothing was given
    }

    @Override
    public void keep(List<Bonuses.Decided> posted) {
        // nothing was given
    }
}
