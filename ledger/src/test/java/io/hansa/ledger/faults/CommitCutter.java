package io.hansa.ledger.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between a client and the database. Armed, it passes the next COMMIT on, waits until the database has answered, and cuts the
 * connection instead of passing the answer back.
 */
final class CommitCutter implements AutoCloseable {

    private static final byte[] COMMIT = "COMMIT".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket server;
    private final int databasePort;
    private final AtomicInteger cuts = new AtomicInteger();
    private volatile boolean cutNext;

    CommitCutter(int databasePort) throws IOException {
        this.databasePort = databasePort;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    void cutNextCommit() {
        cutNext = true;
    }

    int cuts() {
        return cuts.get();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = server.accept();
                Socket database = new Socket(InetAddress.getLoopbackAddress(), databasePort);
                Line line = new Line(client, database);
                daemon(line::forth);
                daemon(line::back);
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "commit cutter");
        thread.setDaemon(true);
        thread.start();
    }

    /** One connection through it. */
    private final class Line {

        private final Socket client;
        private final Socket database;
        private volatile boolean cutting;

        private Line(Socket client, Socket database) {
            this.client = client;
            this.database = database;
        }

        private void forth() {
            pass(client, database, true);
        }

        private void back() {
            pass(database, client, false);
        }

        private void pass(Socket from, Socket to, boolean forth) {
            byte[] buffer = new byte[65_536];
            try (InputStream in = from.getInputStream();
                    OutputStream out = to.getOutputStream()) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    if (forth && cutNext && isCommit(buffer, read)) {
                        cutNext = false;
                        cutting = true;
                    } else if (!forth && cutting) {
                        cuts.incrementAndGet();
                        break;
                    }
                    out.write(buffer, 0, read);
                    out.flush();
                }
            } catch (IOException cut) {
                // the other end is gone
            } finally {
                close(client);
                close(database);
            }
        }
    }

    /** A packet of four bytes before a query, which is named by a three. */
    private static boolean isCommit(byte[] packet, int length) {
        if (length != 5 + COMMIT.length || packet[4] != 3) {
            return false;
        }
        for (int i = 0; i < COMMIT.length; i++) {
            if (packet[5 + i] != COMMIT[i]) {
                return false;
            }
        }
        return true;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // closed already
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
