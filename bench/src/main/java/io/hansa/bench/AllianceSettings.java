package io.hansa.bench;

import io.hansa.partners.alliance.Extent;
import java.util.List;

/** How large the alliance is, by system properties {@code bench.alliance.…}. */
final class AllianceSettings {

    static final Extent EXTENT = new Extent(
            Integer.getInteger("bench.alliance.partners", 200),
            Integer.getInteger("bench.alliance.members", 50_000),
            Integer.getInteger("bench.alliance.messages", 1_000_000),
            Long.getLong("bench.alliance.seed", 20_261_129));

    /** Megabytes of heap that the settling process may have. */
    static final int MEMORY = Integer.getInteger("bench.alliance.memory", 256);

    /** Of what a run takes. */
    static final int PARTNERS_PER_CHUNK = 25;

    /** When a process is killed follows from it. */
    static final long KILL_SEED = Long.getLong("bench.alliance.kill", System.nanoTime());

    private AllianceSettings() {}

    static List<String> virtualMachine() {
        return List.of("-Xmx" + MEMORY + "m", "-XX:+UseSerialGC");
    }
}
