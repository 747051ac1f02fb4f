package io.hansa.ledger.journal;

/**
 * Names a request for ever, so that it has its effect once.
 *
 * @param scope who made the key unique, e.g. {@code order}, {@code client:c-17}; 1 to 48 characters
 * @param key 1 to 128 characters
 */
public record IdempotencyKey(String scope, String key) {

    public IdempotencyKey {
        if (scope == null || !isPrintable(scope, 48)) {
            throw new IllegalArgumentException("a key's scope has 1 to 48 printable characters without blanks");
        }
        if (key == null || !isPrintable(key, 128)) {
            throw new IllegalArgumentException("an idempotency key has 1 to 128 printable characters without blanks");
        }
    }

    private static boolean isPrintable(String text, int most) {
        return !text.isEmpty() && text.length() <= most && text.chars().allMatch(c -> c >= '!' && c <= '~');
    }
}
