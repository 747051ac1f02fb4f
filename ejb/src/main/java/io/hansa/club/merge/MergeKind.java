package io.hansa.club.merge;

/** What is asked for. */
public enum MergeKind {
    MERGE,
    UNMERGE
}
