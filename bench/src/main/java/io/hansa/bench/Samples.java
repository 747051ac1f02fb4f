package io.hansa.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where a virtual machine of this computer was seen at work, this one or another: every ten milliseconds, by the JDK's own recorder,
 * which its {@code jcmd} starts. It goes on until the machine ends: its start makes the machine compile again, for minutes where a
 * server is warm.
 */
final class Samples {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final int MOST = 25;
    private static final int MOST_PACKAGES = 15;

    /** How many parts of a package's name say whose code it is. */
    private static final int PARTS = 3;

    private static final Set<String> OWN_AND_DRIVER = Set.of("io.hansa.", "org.mariadb.");
    private static final Set<String> JDK = Set.of("java.", "javax.", "jdk.", "sun.", "com.sun.");

    private static final Set<Long> RECORDED = ConcurrentHashMap.newKeySet();

    private final ProcessHandle machine;

    private Samples(ProcessHandle machine) {
        this.machine = machine;
    }

    /** Begins to record, unless that was done. */
    static Samples of(ProcessHandle machine) throws IOException {
        Samples samples = new Samples(machine);
        if (RECORDED.add(machine.pid())) {
            Path settings = TARGET.resolve("samples.jfc");
            try (InputStream own = Samples.class.getResourceAsStream("samples.jfc")) {
                Files.copy(own, settings, StandardCopyOption.REPLACE_EXISTING);
            }
            samples.tell("JFR.start", "name=samples", "settings=" + settings);
        }
        return samples;
    }

    /** Whose code was at work from then until now, and which of our methods and the driver's with what is called from there. */
    String since(Instant from) throws IOException {
        Instant until = Instant.now();
        Path file = Files.createTempFile(TARGET, "samples", ".jfr");
        try {
            tell("JFR.dump", "name=samples", "begin=" + from, "end=" + until, "filename=" + file);
            List<RecordedEvent> seen = RecordingFile.readAllEvents(file).stream()
                    .filter(event -> event.getStackTrace() != null)
                    .filter(event -> !event.getStartTime().isBefore(from)
                            && !event.getStartTime().isAfter(until))
                    .toList();
            Map<String, Integer> owners = new HashMap<>();
            Map<String, Integer> methods = new HashMap<>();
            for (RecordedEvent event : seen) {
                List<RecordedFrame> frames = event.getStackTrace().getFrames();
                owners.merge(owner(frames), 1, Integer::sum);
                methods(frames).forEach(method -> methods.merge(method, 1, Integer::sum));
            }
            return "\nJava at work, of " + seen.size() + " samples, by whose code it was or called the JDK:\n"
                    + most(owners, seen.size(), MOST_PACKAGES)
                    + "\nand with what is called from there:\n"
                    + most(methods, seen.size(), MOST);
        } finally {
            Files.delete(file);
        }
    }

    private void tell(String... command) throws IOException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        ProcessBuilder asking = new ProcessBuilder(jcmd.toString(), Long.toString(machine.pid()));
        asking.command().addAll(List.of(command));
        Path answer = TARGET.resolve("samples.log");
        try {
            if (asking.redirectErrorStream(true)
                            .redirectOutput(answer.toFile())
                            .start()
                            .waitFor()
                    != 0) {
                throw new UncheckedIOException(new IOException(Files.readString(answer)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String owner(List<RecordedFrame> frames) {
        return frames.stream()
                .map(frame -> frame.getMethod().getType().getName())
                .filter(type -> JDK.stream().noneMatch(type::startsWith))
                .map(type -> type.split("\\."))
                .map(parts -> String.join(".", List.of(parts).subList(0, Math.min(PARTS, parts.length - 1))))
                .findFirst()
                .orElse("the JDK alone");
    }

    private static Set<String> methods(List<RecordedFrame> frames) {
        Set<String> methods = new HashSet<>();
        for (RecordedFrame frame : frames) {
            String type = frame.getMethod().getType().getName();
            if (OWN_AND_DRIVER.stream().anyMatch(type::startsWith)) {
                methods.add(type + "." + frame.getMethod().getName());
            }
        }
        return methods;
    }

    private static String most(Map<String, Integer> seen, int samples, int most) {
        return seen.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(most)
                .map(each ->
                        String.format(Locale.ROOT, "%5.1f %% %s%n", 100.0 * each.getValue() / samples, each.getKey()))
                .collect(Collectors.joining());
    }
}
