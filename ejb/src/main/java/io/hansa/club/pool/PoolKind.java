package io.hansa.club.pool;

/** Who shares a pool. */
public enum PoolKind {
    HOUSEHOLD,
    /** A corporate group: those whom it has appointed. */
    GROUP
}
