package io.hansa.club.member;

import java.util.List;
import java.util.stream.Stream;

/** Why a membership went from one state to another. */
public enum StepReason {
    /** Began as a member: by staff, by an import. */
    ENROLLED,
    /** Began as a prospect. */
    REGISTERED,
    /** Its phone was confirmed. */
    VERIFIED,
    /** Nothing was earned or used for long. */
    IDLE,
    /** Something was earned or used again. */
    WOKEN,
    SUSPENDED,
    RESUMED,
    /** Left: points are worth too little, rewards cost too much. */
    PRICE,
    /** Left: the rewards and benefits are not what it wants. */
    PRODUCT,
    /** Left: how it was served. */
    SERVICE,
    /** Left: moved away. */
    MOVED,
    /** Left: for what its words say. */
    OTHER,
    /** Came back after it had left. */
    RETURNED,
    MERGED,
    UNMERGED,
    ERASED;

    /** Those that a member may give for leaving. */
    public static List<StepReason> forLeaving() {
        return Stream.of(values()).filter(StepReason::isForLeaving).toList();
    }

    /** Whether a member may give it for leaving. */
    public boolean isForLeaving() {
        return this == PRICE || this == PRODUCT || this == SERVICE || this == MOVED || this == OTHER;
    }
}
