package io.hansa.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.csv.CsvWriter;
import io.hansa.partners.file.ExportedRow;
import io.hansa.partners.file.FileNumber;
import io.hansa.partners.file.FileState;
import io.hansa.partners.file.FileView;
import io.hansa.partners.file.PartnerFiles;
import io.hansa.partners.file.UploadFile;
import io.hansa.partners.transaction.LineResult.Outcome;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.TestMembers;
import io.hansa.testing.TestPartners;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs over partners' files: the server dies between their parts and in the midst of one, and the same file comes twice at once. */
@InContainer
class FileRunIT {

    private static final String POST = "partner.file.post";

    /** Three parts. */
    private static final int ROWS = 1_100;

    @Inject
    AsSystem system;

    @Inject
    PartnerFiles files;

    @Inject
    RunWorker worker;

    @Inject
    ChunkTransactions transactions;

    @Inject
    @Any
    Instance<RunHandler> handlers;

    @Inject
    TestMembers members;

    @Inject
    TestPartners partners;

    @PersistenceContext(unitName = "club")
    EntityManager em;

    @Test
    void a_posting_whose_server_died_goes_on_with_the_part_that_is_not_committed() {
        String member = members.withPoints(0).value();
        String calm = partners.withContract();
        String struck = partners.withContract();
        FileNumber undisturbed = posted(checked(upload(calm, rows(member))));
        FileNumber file = checked(upload(struck, rows(member)));

        RunLease dead = confirmedUnderOurLease(file);
        RunHandler handler = handler();
        system.call(() -> transactions.plan(dead, handler));
        system.call(() -> transactions.workNext(dead, handler, new Working()));
        assertThatThrownBy(() -> system.call(() -> transactions.workNext(dead, new Dying(handler), new Working())))
                .hasStackTraceContaining("the server dies");
        assertThat(view(file).sums().rows())
                .as("what was committed, and no more")
                .isEqualTo(500);

        leaseEnded(dead);
        posted(file);

        assertThatThrownBy(() -> system.call(() -> transactions.workNext(dead, handler, new Working())))
                .hasStackTraceContaining(LeaseLost.class.getName());
        assertThat(results(file)).isEqualTo(results(undisturbed));
        assertThat(view(file).sums()).isEqualTo(view(undisturbed).sums());
        assertThat(transactionsOf(struck)).isEqualTo(transactionsOf(calm)).isEqualTo(ROWS - 3);
    }

    @Test
    void a_posting_is_stopped_between_parts_and_goes_on_from_there() {
        FileNumber file = checked(
                upload(partners.withContract(), rows(members.withPoints(0).value())));
        RunLease lease = confirmedUnderOurLease(file);
        system.call(() -> transactions.plan(lease, handler()));
        system.call(() -> transactions.workNext(lease, handler(), new Working()));

        system.call(() -> files.cancel(file));
        assertThat(system.call(() -> transactions.workNext(lease, handler(), new Working())))
                .isEqualTo(ChunkTransactions.Next.STOP);
        assertThat(view(file).state()).isEqualTo(FileState.STOPPED);
        assertThat(view(file).percent()).isEqualTo(500 * 100 / ROWS);

        system.call(() -> files.resume(file));
        awaited(file, FileState.POSTED);
        assertThat(view(file).sums().accepted()).isEqualTo(ROWS - 3);
    }

    @Test
    void while_a_part_has_failed_no_later_one_is_posted() {
        FileNumber file = checked(
                upload(partners.withContract(), rows(members.withPoints(0).value())));
        RunLease lease = confirmedUnderOurLease(file);
        system.call(() -> transactions.plan(lease, handler()));
        for (int i = 0; i < 3; i++) {
            system.run(() -> transactions.failed(lease, 1, "told to fail"));
        }

        assertThat(system.call(() -> transactions.workNext(lease, handler(), new Working())))
                .isEqualTo(ChunkTransactions.Next.STOP);
        assertThat(view(file).state()).isEqualTo(FileState.FAILED);
        assertThat(view(file).sums().rows()).isZero();

        system.call(() -> files.resume(file));
        awaited(file, FileState.POSTED);
        assertThat(view(file).sums().accepted()).isEqualTo(ROWS - 3);
    }

    @Test
    void the_same_file_uploaded_and_posted_twice_at_the_same_time_is_one_effect() throws Exception {
        String member = members.withPoints(0).value();
        String partner = partners.withContract();
        String csv = rows(member);
        List<FileNumber> same = atOnce(4, () -> upload(partner, csv));
        assertThat(same.stream().distinct()).hasSize(4);
        same.forEach(this::checked);

        atOnce(same, file -> posted(file));

        assertThat(transactionsOf(partner)).isEqualTo(ROWS - 3);
        assertThat(same.stream().mapToLong(file -> view(file).sums().accepted()).sum())
                .isEqualTo(ROWS - 3);
        assertThat(same).allSatisfy(file -> {
            assertThat(view(file).state()).isEqualTo(FileState.POSTED);
            assertThat(view(file).sums().refused()).isEqualTo(2);
        });
    }

    @Test
    void the_same_key_sent_at_the_same_time_is_one_file() throws Exception {
        String partner = partners.withContract();
        byte[] csv = rows(members.withPoints(0).value()).getBytes(StandardCharsets.UTF_8);
        String key = UUID.randomUUID().toString();

        List<FileNumber> sent = atOnce(
                4,
                () -> system.call(() -> files.upload(
                                new UploadFile(Optional.of(partner), "rows.csv", key), new ByteArrayInputStream(csv)))
                        .file()
                        .number());

        assertThat(sent.stream().distinct()).hasSize(1);
        assertThat(system.call(() -> files.list(Optional.of(partner), Optional.empty(), 10))
                        .rows())
                .hasSize(1);
    }

    @Test
    void a_file_that_breaks_off_leaves_nothing() {
        String partner = partners.withContract();
        String member = members.withPoints(0).value();
        var breaking = new SequenceInputStream(
                new ByteArrayInputStream(rows(member).getBytes(StandardCharsets.UTF_8)),
                new ByteArrayInputStream("accrual,\"never closed".getBytes(StandardCharsets.UTF_8)));
        long parts = count("SELECT COUNT(*) FROM partner_file_part");

        assertThatThrownBy(() -> system.call(
                        () -> files.upload(new UploadFile(Optional.of(partner), "rows.csv", "k"), breaking)))
                .hasMessageContaining("unreadable-file-open-quote")
                .hasMessageContaining(Integer.toString(ROWS + 2));

        assertThat(count("SELECT COUNT(*) FROM partner_file_part")).isEqualTo(parts);
        assertThat(count("SELECT COUNT(*) FROM partner_file WHERE partner = '" + partner + "'"))
                .isZero();
    }

    /** Of two parts that are refused, one that is twice. */
    private static String rows(String member) {
        String at = Instant.now().minusSeconds(3_600).toString();
        return Stream.concat(
                        Stream.of("kind,reference,occurred_at,outlet,member,amount_fen,points,original"),
                        IntStream.rangeClosed(1, ROWS).mapToObj(i -> switch (i) {
                            case 7, 1_007 -> "accrual,R" + i + "," + at + ",NOWHERE," + member + ",1000,,";
                            case 900 -> "accrual,R3," + at + "," + TestPartners.OUTLET + "," + member + ",1000,,";
                            default ->
                                "accrual,R" + i + "," + at + "," + TestPartners.OUTLET + "," + member + ",1000,,";
                        }))
                .reduce("", (all, row) -> all + row + "\n");
    }

    private FileNumber upload(String partner, String csv) {
        var command = new UploadFile(
                Optional.of(partner), "rows.csv", UUID.randomUUID().toString());
        return system.call(() -> files.upload(command, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))))
                .file()
                .number();
    }

    private FileNumber checked(FileNumber file) {
        return awaited(file, FileState.CHECKED);
    }

    private FileNumber posted(FileNumber file) {
        system.call(() -> files.confirm(file));
        return awaited(file, FileState.POSTED);
    }

    /** Works along with the server's own workers. */
    private FileNumber awaited(FileNumber file, FileState state) {
        while (view(file).state() != state) {
            assertThat(view(file).state()).isNotIn(FileState.FAILED, FileState.STOPPED);
            worker.work();
        }
        return file;
    }

    /** Confirms a file and takes the lease of its run in the same breath, so that no worker of the server does. */
    private RunLease confirmedUnderOurLease(FileNumber file) {
        return system.inTransaction(() -> {
            files.confirm(file);
            long run = ((Number) em.createNativeQuery("SELECT id FROM run WHERE kind = ? AND run_key = ?")
                            .setParameter(1, POST)
                            .setParameter(
                                    2, Long.toString(Long.parseLong(file.value().substring(1))))
                            .getSingleResult())
                    .longValue();
            em.createNativeQuery("UPDATE run SET state = 'RUNNING', fence = 1,"
                            + " leased_until = UTC_TIMESTAMP() + INTERVAL 1 HOUR WHERE id = ?")
                    .setParameter(1, run)
                    .executeUpdate();
            return new RunLease(new RunNumber(run), POST, 1);
        });
    }

    private void leaseEnded(RunLease lease) {
        system.inTransaction(() -> em.createNativeQuery(
                        "UPDATE run SET leased_until = UTC_TIMESTAMP() - INTERVAL 1 SECOND WHERE id = ?")
                .setParameter(1, lease.run().value())
                .executeUpdate());
    }

    private RunHandler handler() {
        return handlers.stream()
                .filter(handler -> handler.kind().equals(POST))
                .findFirst()
                .orElseThrow();
    }

    private FileView view(FileNumber file) {
        return system.call(() -> files.file(file));
    }

    /** All rows with their results, as a file, but for what no two files share. */
    private String results(FileNumber file) {
        List<ExportedRow> rows = new ArrayList<>();
        system.run(() -> files.export(file, Optional.<Outcome>empty(), rows::add));
        var csv = new StringBuilder();
        rows.forEach(row -> csv.append(CsvWriter.exact(row.cells().subList(0, 2)))
                .append(row.result().line())
                .append(row.result().outcome())
                .append(row.result().points())
                .append(row.result().money())
                .append(row.result().refusal()));
        assertThat(rows).hasSize(ROWS);
        return csv.toString();
    }

    private long transactionsOf(String partner) {
        return count("SELECT COUNT(*) FROM partner_transaction WHERE accepted = 1 AND partner = '" + partner + "'");
    }

    private long count(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private interface Work {
        Object on(FileNumber file);
    }

    private static void atOnce(List<FileNumber> works, Work work) throws Exception {
        var turn = new java.util.concurrent.atomic.AtomicInteger();
        atOnce(works.size(), () -> work.on(works.get(turn.getAndIncrement())));
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        var threads = Executors.newFixedThreadPool(times);
        try {
            List<T> results = new ArrayList<>();
            for (var future : threads.invokeAll(
                    IntStream.range(0, times).mapToObj(i -> work).toList())) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    /** Does all of a part's work, and dies before it is committed. */
    private record Dying(RunHandler handler) implements RunHandler {

        @Override
        public String kind() {
            return handler.kind();
        }

        @Override
        public java.util.Set<String> operators() {
            return handler.operators();
        }

        @Override
        public List<ChunkPlan> plan(RunContext run) {
            return handler.plan(run);
        }

        @Override
        public ChunkResult work(RunContext run, String payload) {
            handler.work(run, payload);
            throw new IllegalStateException("the server dies");
        }
    }
}
