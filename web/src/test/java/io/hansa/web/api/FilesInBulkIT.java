package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import io.hansa.testing.RunningHansa;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One file with many rows. The build sends some thousands; {@code mvn -Psoak verify -pl web -am} sends a hundred thousand, two
 * hundred megabytes of them, and looks at the server's memory meanwhile.
 */
@OverHttp
class FilesInBulkIT {

    private static final int ROWS = Integer.getInteger("hansa.soak.rows", 3_000);
    private static final int LETTERS_MORE = Integer.getInteger("hansa.soak.letters", 0);
    private static final int MEMBERS = 200;
    private static final long POINTS = 10;

    /** Of a heap that everything else lives in too, after it was collected: much less than the file. */
    private static final long MOST_MEGABYTES = 64;

    private final HttpClient http = HttpClient.newHttpClient();
    private final World.Partner partner = World.partner();
    private final List<String> members = World.members(MEMBERS);
    private long most;

    @Test
    void goes_through_in_parts_and_its_results_come_back_as_they_are_read() throws Exception {
        long before = heap();
        most = before;
        Instant begun = Instant.now();
        CompletableFuture<HttpResponse<String>> sending = http.sendAsync(
                request("files?name=bulk.csv")
                        .header("Idempotency-Key", "bulk")
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofInputStream(this::rows))
                        .build(),
                BodyHandlers.ofString());
        while (!sending.isDone()) {
            look();
        }
        Answer sent = new Answer(sending.join());
        Duration uploaded = Duration.between(begun, Instant.now());
        String file = sent.is(201).text("file");
        assertThat(sent.number("rows")).isEqualTo(ROWS);

        Answer checked = state(file, "CHECKED");
        assertThat(checked.number("accepted")).isEqualTo(ROWS);
        Duration foreseen = Duration.between(begun, Instant.now()).minus(uploaded);
        partner.api().put("/partner/files/" + file + "/confirmation").is(200);
        Answer posted = state(file, "POSTED");
        Duration taken = Duration.between(begun, Instant.now()).minus(uploaded).minus(foreseen);

        assertThat(posted.number("accepted")).isEqualTo(ROWS);
        assertThat(posted.number("points")).isEqualTo(ROWS * POINTS);
        assertThat(resultsOf(file)).isEqualTo(ROWS);
        assertThat(most - before).as("megabytes more in the heap").isLessThan(MOST_MEGABYTES);
        System.out.printf(
                "soak: a file of %,d rows, %,d MB: sent in %.1f s, checked in %.1f s, posted in %.1f s; at most %d MB more in the heap%n",
                ROWS,
                posted.number("bytes") >> 20,
                seconds(uploaded),
                seconds(foreseen),
                seconds(taken),
                most - before);
        World.auditorFindsNothing();
    }

    /** As long as the server wants them; the last column is passed over. */
    private InputStream rows() {
        String at = World.hourAgo().toString();
        String more = "x".repeat(LETTERS_MORE);
        Stream<String> rows = Stream.concat(
                Stream.of("kind,reference,occurred_at,outlet,member,amount_fen,points,original,result_more\n"),
                IntStream.range(0, ROWS)
                        .mapToObj(i -> "accrual,N" + i + "," + at + "," + World.OUTLET + "," + members.get(i % MEMBERS)
                                + "," + POINTS * 1_000 + ",,," + more + "\n"));
        Iterator<InputStream> streams = rows.<InputStream>map(
                        row -> new ByteArrayInputStream(row.getBytes(StandardCharsets.UTF_8)))
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return streams.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return streams.next();
            }
        });
    }

    private long resultsOf(String file) throws IOException, InterruptedException {
        HttpResponse<Stream<String>> results =
                http.send(request("files/" + file + "/results.csv").GET().build(), BodyHandlers.ofLines());
        try (Stream<String> lines = results.body()) {
            return lines.filter(line -> line.contains(",ACCEPTED,")).count();
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(RunningHansa.address().resolve("api/v1/partner/" + path))
                .header("Authorization", "Bearer " + partner.token());
    }

    private Answer state(String file, String state) {
        Instant last = Instant.now().plus(Duration.ofMinutes(20));
        Answer answer = partner.api().get("/partner/files/" + file).is(200);
        while (!answer.text("state").equals(state)) {
            assertThat(Instant.now()).as(answer::toString).isBefore(last);
            look();
            answer = partner.api().get("/partner/files/" + file).is(200);
        }
        return answer;
    }

    private void look() {
        most = Math.max(most, heap());
        LockSupport.parkNanos(Duration.ofMillis(LETTERS_MORE == 0 ? 100 : 2_000).toNanos());
    }

    private static long heap() {
        return World.heapMegabytes();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }
}
