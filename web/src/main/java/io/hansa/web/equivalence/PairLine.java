package io.hansa.web.equivalence;

import io.hansa.partners.equivalence.Direction;
import io.hansa.partners.equivalence.TierPair;
import java.io.Serializable;

/** What is typed of a pair of tiers; a line in which nothing is typed is none. */
public class PairLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private String theirs;
    private String ours;
    private Direction direction = Direction.BOTH;

    static PairLine of(TierPair pair) {
        var line = new PairLine();
        line.theirs = pair.theirs();
        line.ours = pair.ours();
        line.direction = pair.direction();
        return line;
    }

    boolean isTyped() {
        return theirs != null;
    }

    TierPair pair() {
        return new TierPair(theirs.strip(), ours, direction);
    }

    public String getTheirs() {
        return theirs;
    }

    public void setTheirs(String theirs) {
        this.theirs = theirs;
    }

    public String getOurs() {
        return ours;
    }

    public void setOurs(String ours) {
        this.ours = ours;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }
}
