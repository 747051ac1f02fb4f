package io.hansa.partners.alliance;

import io.hansa.partners.settlement.PartnerStatements;
import io.hansa.partners.settlement.Settlement;
import io.hansa.partners.testing.PartnersWorld;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;

/**
 * A program that settles a month on the database that it is told. It says on its output when a chunk is committed, after how
 * many nanoseconds, and in the end how long all took and how much memory it had; then it writes what is on paper into a file.
 */
public final class SettlingProcess {

    static final String CHUNK = "chunk ";
    static final String DONE = "done ";

    private SettlingProcess() {}

    /** Of a month, how many partners a chunk has, and a file. */
    public static void main(String[] arguments) throws IOException {
        YearMonth month = YearMonth.parse(arguments[0]);
        PartnersWorld world = PartnersWorld.instance();
        world.the(Settlement.class);
        world.the(PartnerStatements.class);
        world.clockIs(Alliance.settledAt(month));
        MonthEnd end = new MonthEnd(world, month);
        // as the floor has a pass that is not measured, and as finance looks before it settles
        end.preview();
        long begun = System.nanoTime();
        end.settle(Integer.parseInt(arguments[1]), chunk -> say(CHUNK + chunk + " " + (System.nanoTime() - begun)));
        long nanos = System.nanoTime() - begun;
        say(DONE + nanos + " " + heap() + " " + resident());
        Files.writeString(Path.of(arguments[2]), end.text());
        System.exit(0);
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** The most that objects have taken, garbage included. */
    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    /** The most memory that the process had, in bytes; 0 where the system does not say. */
    private static long resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                .findFirst()
                .orElse(0);
    }
}
