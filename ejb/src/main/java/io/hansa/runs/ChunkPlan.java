package io.hansa.runs;

/**
 * One chunk of a plan.
 *
 * @param payload a key range or a reference, for the handler alone to read; at most 255 characters
 * @param items how many things it covers, 0 when not known
 */
public record ChunkPlan(String payload, long items) {

    public ChunkPlan {
        if (payload == null || payload.length() > 255) {
            throw new IllegalArgumentException("a chunk's payload has at most 255 characters");
        }
    }
}
