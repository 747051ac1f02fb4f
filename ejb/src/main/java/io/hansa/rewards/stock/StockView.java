package io.hansa.rewards.stock;

/**
 * A reward's stock.
 *
 * @param onHand there, reserved ones included
 * @param reserved set aside by orders whose points are held
 */
public record StockView(String reward, long onHand, long reserved) {

    /** How many can still be ordered. */
    public long free() {
        return onHand - reserved;
    }
}
