package io.hansa.rewards.stock;

/**
 * Adds to a reward's stock, or takes from it what was lost or given back to the partner.
 *
 * @param requestKey names the caller's request: asked twice, it is one intake
 * @param quantity signed, not zero
 * @param note why, 1 to 200 characters
 */
public record Replenish(String requestKey, String reward, long quantity, String note) {

    private static final long MOST = 1_000_000_000L;

    public Replenish {
        if (quantity == 0 || Math.abs(quantity) > MOST) {
            throw new InvalidIntake("quantity");
        }
        if (note == null || note.isBlank() || note.length() > 200) {
            throw new InvalidIntake("note");
        }
    }
}
