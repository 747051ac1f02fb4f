package io.hansa.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What the person who starts Hansa has set, key by key: a system property wins over the environment ({@code HANSA_DB_URL}
 * for {@code hansa.db.url}), the environment over {@code hansa.properties} in the data folder.
 */
final class Configuration {

    private static final String PREFIX = "hansa.";

    private final Properties file;
    private final Properties system;
    private final UnaryOperator<String> environment;

    Configuration(Properties file, Properties system, UnaryOperator<String> environment) {
        this.file = file;
        this.system = system;
        this.environment = environment;
    }

    static Configuration read(Path data) {
        return new Configuration(properties(data.resolve("hansa.properties")), System.getProperties(), System::getenv);
    }

    static Properties properties(Path file) {
        var properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw new LaunchProblem("The file " + file + " can't be read: " + e.getMessage(), e);
            }
        }
        return properties;
    }

    Optional<String> get(String key) {
        var variable = key.replace('.', '_').toUpperCase(Locale.ROOT);
        return Optional.ofNullable(system.getProperty(key))
                .or(() -> Optional.ofNullable(environment.apply(variable)))
                .or(() -> Optional.ofNullable(file.getProperty(key)))
                .filter(value -> !value.isBlank());
    }

    String get(String key, String otherwise) {
        return get(key).orElse(otherwise);
    }

    int port(String key, int otherwise) {
        var value = get(key, Integer.toString(otherwise));
        try {
            int port = Integer.parseInt(value.trim());
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new LaunchProblem(key + " is not a port: " + value, e);
        }
        throw new LaunchProblem(key + " is not a port: " + value);
    }

    /** Everything of ours that was set in the file or as a system property; the environment is passed on by itself. */
    Map<String, String> all() {
        var all = new TreeMap<String, String>();
        for (var source : new Properties[] {file, system}) {
            for (var key : source.stringPropertyNames()) {
                if (key.startsWith(PREFIX)) {
                    get(key).ifPresent(value -> all.put(key, value));
                }
            }
        }
        return all;
    }
}
