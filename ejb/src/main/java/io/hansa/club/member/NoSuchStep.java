package io.hansa.club.member;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** A membership in this state cannot go to the one that was asked for. */
public class NoSuchStep extends Conflict {

    public NoSuchStep(MemberState from, MemberState to) {
        super("no-such-step", Map.of("from", from.name(), "to", to.name()));
    }
}
