package io.hansa.runs;

/** What a chunk did: how many items had their effect, and how many were refused. */
public record ChunkResult(long done, long refused) {

    public static ChunkResult done(long items) {
        return new ChunkResult(items, 0);
    }
}
