package io.hansa.partners.missing;

/** Where a claim is: waiting → credited, rejected or withdrawn; or credited for the time being → credited; or found at once. */
public enum MissingState {
    /** Waits for the partner. */
    WAITING,
    /** Over: the points were there already. */
    FOUND,
    /** Over: the partner gave the points. */
    CREDITED,
    /** The partner was silent: the programme gave the points until the partner does. */
    PROVISIONAL,
    /** Over: the partner says no. */
    REJECTED,
    /** Over: taken back by the member. */
    WITHDRAWN;

    /** Whether an accrual of the receipt still does something to the claim. */
    public boolean isAwaiting() {
        return this == WAITING || this == PROVISIONAL;
    }

    /** Whether the receipt cannot be claimed again. */
    boolean isLive() {
        return isAwaiting() || this == CREDITED;
    }
}
