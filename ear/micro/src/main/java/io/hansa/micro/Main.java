package io.hansa.micro;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Arrays;

/** Where {@code java -jar hansa.jar} begins: the whole product, or the ledger's command line. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        String problem = JavaVersion.problem(System.getProperty("java.specification.version"));
        if (problem != null) {
            System.err.println(problem);
            System.exit(2);
        }
        if (Arrays.asList("verify", "rebuild").contains(arguments.length == 0 ? "" : arguments[0])) {
            try {
                Program.audit(jar(), arguments);
            } catch (IOException e) {
                System.err.println("The program can't be unpacked into " + System.getProperty("java.io.tmpdir") + ": "
                        + e.getMessage() + ". Set java.io.tmpdir to a folder that can be written.");
                System.exit(2);
            }
            return;
        }
        Path program;
        try {
            program = Program.unpack(jar(), data().resolve("program"));
        } catch (IOException e) {
            System.err.println("The program can't be unpacked into " + data() + ": " + e.getMessage()
                    + ". Set hansa.data to a folder that can be written and has 1 GB free.");
            System.exit(2);
            return;
        }
        Program.run(program, data());
    }

    private static File jar() throws URISyntaxException {
        String given = System.getProperty("hansa.jar");
        return given != null
                ? new File(given)
                : new File(Main.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI());
    }

    private static Path data() {
        String environment = System.getenv("HANSA_DATA");
        return Paths.get(System.getProperty("hansa.data", environment == null ? "data" : environment))
                .toAbsolutePath()
                .normalize();
    }
}
