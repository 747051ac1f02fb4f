package io.hansa.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every package tells its contract in its {@code package-info.java}. */
final class Contracts {

    private static final String FILE = "package-info.java";

    private Contracts() {}

    /** The packages below a source folder that have code and no contract, or one without a word in it. */
    static List<Path> missing(Path sources) throws IOException {
        try (Stream<Path> all = Files.walk(sources)) {
            return all.filter(Files::isDirectory)
                    .filter(Contracts::hasCode)
                    .filter(folder -> !hasContract(folder))
                    .toList();
        }
    }

    private static boolean hasCode(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean hasContract(Path folder) {
        var file = folder.resolve(FILE);
        try {
            return Files.exists(file) && Files.readString(file).contains("/**");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
