package io.hansa.club.closing;

/** The parts of a closing's report, in the order in which they stand in it. */
enum Section {
    ROW,
    MOVEMENT,
    BALANCE,
    RUN_OFF
}
