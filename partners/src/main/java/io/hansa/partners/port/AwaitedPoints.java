package io.hansa.partners.port;

import java.util.Optional;

/** Points that were earned at a partner, and wait for an event. */
public interface AwaitedPoints {

    /**
     * Makes what still waits of an accrual usable, and tells its member.
     *
     * @return empty when nothing of it waits any more, or somebody else has just made it usable
     */
    Optional<UsablePoints> confirm(ConfirmAwaited command);
}
