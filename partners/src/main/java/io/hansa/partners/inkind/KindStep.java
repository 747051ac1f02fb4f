package io.hansa.partners.inkind;

/** What happens to a delivery. */
public enum KindStep {
    REPORTED(KindState.REPORTED),
    CONFIRMED(KindState.CONFIRMED),
    REJECTED(KindState.REJECTED),
    /** By who reported it. */
    WITHDRAWN(KindState.WITHDRAWN),
    /** Nobody answered in time, which confirms it. */
    SILENCE(KindState.CONFIRMED);

    private final KindState to;

    KindStep(KindState to) {
        this.to = to;
    }

    KindState to() {
        return to;
    }
}
