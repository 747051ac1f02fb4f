package io.hansa.club.segment;

/** How a trait is compared. */
public enum Comparison {
    AT_LEAST(true),
    AT_MOST(true),
    ONE_OF(false),
    NONE_OF(false);

    private final boolean figure;

    Comparison(boolean figure) {
        this.figure = figure;
    }

    public boolean isFigure() {
        return figure;
    }
}
