package io.hansa.club.closing;

/** What finance calls a movement of outstanding points; bundle key {@code sort.<NAME>}. */
public enum MovementSort {
    /** Earned, usable at once or pending. */
    ISSUED,
    REDEEMED,
    EXPIRED,
    /** Expired, and given back. */
    REINSTATED,
    /** Undone, whole or in part. */
    REVERSED,
    /** Given or taken by hand. */
    ADJUSTED,
    /** From one account of outstanding points to another: comes to nothing. */
    MOVED,
    OTHER;

    static MovementSort of(String kind) {
        return switch (kind) {
            case "ACCRUE", "PENDING" -> ISSUED;
            case "REDEEM", "CAPTURE" -> REDEEMED;
            case "EXPIRE" -> EXPIRED;
            case "REINSTATE" -> REINSTATED;
            case "REVERSE" -> REVERSED;
            case "ADJUST" -> ADJUSTED;
            case "HOLD", "RELEASE", "TRANSFER", "WITHDRAW", "CONFIRM" -> MOVED;
            default -> OTHER;
        };
    }
}
