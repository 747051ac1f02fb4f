package io.hansa.club.group;

/** What a group lives on: the sections of GB/T 4754, by their letters. */
public enum Industry {
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
    J,
    K,
    L,
    M,
    N,
    O,
    P,
    Q,
    R,
    S,
    T
}
