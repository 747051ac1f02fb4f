package io.hansa.ledger.faults;

import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Outcome;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A program that posts numbered commands from several threads and notes each answer in a file once it is committed, until it is
 * killed. What fails is asked again with the same key.
 */
public final class PostingProcess {

    private static final int THREADS = 8;

    private final String url;
    private final Failpoint failpoint;
    private final AtomicInteger next;
    private final FileOutputStream answers;

    private PostingProcess(String url, Failpoint failpoint, int first, FileOutputStream answers) {
        this.url = url;
        this.failpoint = failpoint;
        this.next = new AtomicInteger(first);
        this.answers = answers;
    }

    /** Of a database's address with user and password, a file, the first number, and a failpoint. */
    public static void main(String[] arguments) throws IOException {
        FileOutputStream answers = new FileOutputStream(arguments[1], true);
        int first = Integer.parseInt(arguments[2]);
        PostingProcess process = new PostingProcess(arguments[0], Failpoint.valueOf(arguments[3]), first, answers);
        for (int i = 0; i < THREADS; i++) {
            new Thread(process::post).start();
        }
    }

    private void post() {
        int number = next.getAndIncrement();
        while (true) {
            try (OneConnection connection =
                    new OneConnection(failpoint.on(DriverManager.getConnection(url), new Random()))) {
                NumberedCommands commands = connection.commands();
                while (true) {
                    Command command = commands.get(number);
                    note(number, connection.post(command));
                    number = next.getAndIncrement();
                }
            } catch (SQLException | RuntimeException again) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        }
    }

    /** In one write, which the system keeps when the process dies. */
    private synchronized void note(int number, Outcome outcome) {
        try {
            answers.write((number + " " + Answers.text(outcome) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            Runtime.getRuntime().halt(1);
        }
    }
}
