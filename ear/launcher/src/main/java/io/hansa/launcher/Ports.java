package io.hansa.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Looks at ports before a child process fails on them with less clear words. */
public final class Ports {

    private Ports() {}

    /** A port of the loopback address that nobody listens on at this moment. */
    public static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName(EmbeddedDatabase.HOST))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new LaunchProblem("There is no free port: " + e.getMessage(), e);
        }
    }

    static void requireFree(String host, int port, String key) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByName(host))) {
            assert socket.isBound();
        } catch (IOException e) {
            throw new LaunchProblem("Port " + port + " on " + host + " is taken: set " + key + " to a free one.", e);
        }
    }
}
