package io.hansa.partners.conduct;

import io.hansa.kernel.LocalizedText;
import io.hansa.partners.provider.StandingView;
import java.util.OptionalInt;

/**
 * A provider on the board.
 *
 * @param before its score seven days earlier
 */
public record ConductLine(LocalizedText name, ScoreView score, OptionalInt before, StandingView standing) {

    /** Change of the score in seven days; 0 where it is not known. */
    public int trend() {
        return before.isPresent() ? score.score() - before.getAsInt() : 0;
    }
}
