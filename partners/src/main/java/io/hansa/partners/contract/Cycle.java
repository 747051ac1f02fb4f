package io.hansa.partners.contract;

/** How often a partner is settled with. */
public enum Cycle {
    MONTHLY(1),
    QUARTERLY(3);

    private final int months;

    Cycle(int months) {
        this.months = months;
    }

    public int months() {
        return months;
    }
}
