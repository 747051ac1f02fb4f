package io.hansa.club.group;

/** What an appointed member may do for its group. */
public enum AppointmentRole {
    /** Orders out of the pool; each order waits for one of the group's administrators. */
    ORDER,
    /** Orders out of the pool within its cap; what is above the group's amount waits. */
    POOL,
    /** As {@link #POOL}, and decides on what the others order; asks nobody. */
    ADMIN
}
