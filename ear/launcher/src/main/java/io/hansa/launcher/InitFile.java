package io.hansa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The statements the server runs before it takes connections: the schema and its users. */
final class InitFile {

    private InitFile() {}

    /** The file holds passwords: it is made readable by its owner only and deleted after the start. */
    static Path write(DatabaseSettings settings) {
        var file = path(settings);
        try {
            PrivateFiles.write(file, String.join("\n", statements(settings)) + "\n");
        } catch (IOException e) {
            throw new LaunchProblem("The file " + file + " can't be written: " + e.getMessage(), e);
        }
        return file;
    }

    static void delete(DatabaseSettings settings) {
        try {
            Files.deleteIfExists(path(settings));
        } catch (IOException e) {
            throw new LaunchProblem("The file " + path(settings) + " can't be removed: " + e.getMessage(), e);
        }
    }

    private static Path path(DatabaseSettings settings) {
        return settings.folder().resolve("init.sql").toAbsolutePath();
    }

    private static List<String> statements(DatabaseSettings settings) {
        var sql = new ArrayList<String>();
        sql.add("CREATE DATABASE IF NOT EXISTS " + EmbeddedDatabase.SCHEMA + " CHARACTER SET utf8mb4;");
        sql.add("DELETE FROM mysql.global_priv WHERE User = '';");
        sql.add("FLUSH PRIVILEGES;");
        user(sql, settings.migrate(), "ALL", EmbeddedDatabase.SCHEMA + ".*", " WITH GRANT OPTION");
        // one right that opens the schema and nothing in it: the tables are granted one by one
        user(sql, settings.app(), "EXECUTE", EmbeddedDatabase.SCHEMA + ".*", "");
        user(sql, settings.report(), "EXECUTE", EmbeddedDatabase.SCHEMA + ".*", "");
        if (settings.root() != null) {
            user(sql, settings.root(), "ALL", "*.*", " WITH GRANT OPTION");
        }
        return sql;
    }

    private static void user(List<String> sql, DatabaseUser user, String rights, String on, String option) {
        sql.add("CREATE USER IF NOT EXISTS " + user.identifiedBy() + ";");
        sql.add("ALTER USER " + user.identifiedBy() + ";");
        sql.add("GRANT " + rights + " ON " + on + " TO " + user.account() + option + ";");
    }
}
