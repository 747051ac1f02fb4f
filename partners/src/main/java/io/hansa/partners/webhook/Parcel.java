package io.hansa.partners.webhook;

import java.util.List;

/**
 * What an attempt needs.
 *
 * @param attempts made before
 * @param tries made since it was last asked for
 * @param secrets that sign; empty when none can be read
 */
record Parcel(long delivery, String url, String payload, int attempts, int tries, List<byte[]> secrets) {

    String message() {
        return Messages.idOf(delivery);
    }
}
