package io.hansa.club.importing;

/** Whether rows are only looked at, or take effect. */
enum Phase {
    CHECK,
    IMPORT
}
