package io.hansa.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How to run the server.
 *
 * @param payara the Payara Micro jar
 * @param application the WAR, served at the root
 * @param folder holds the server's working files and its log; nothing in it is worth keeping
 * @param host the address to listen on
 * @param options for the virtual machine
 * @param configuration MicroProfile Config keys and values; handed over in the environment, where no other user sees them
 */
public record ServerSettings(
        Path payara,
        Path application,
        Path folder,
        String host,
        int port,
        List<String> options,
        Map<String, String> configuration) {

    Path log() {
        return folder.resolve("server.log");
    }

    Path pidFile() {
        return folder.resolve(Server.PID_FILE);
    }

    /** Made anew at each start: the server would deploy again what it finds in it. */
    Path root() {
        return folder.resolve("root");
    }
}
