package io.hansa.partners.file;

import static io.hansa.partners.testing.PartnersWorld.OUTLET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.IdempotencyConflict;
import io.hansa.kernel.Points;
import io.hansa.kernel.csv.UnreadableFile;
import io.hansa.partners.port.FilePhase;
import io.hansa.partners.port.FileRuns;
import io.hansa.partners.port.FileRuns.Standing;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.testing.PartnersWorld;
import io.hansa.partners.transaction.TransactionFilter;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.Transactions;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files of transactions, worked on here part by part as the runs do it. */
class FilesIT {

    private static final PartnersWorld WORLD = PartnersWorld.instance();
    private static final Instant AT = Instant.now().minus(Duration.ofHours(2)).truncatedTo(ChronoUnit.MILLIS);
    private static final String HEADER = "kind,reference,occurred_at,outlet,member,amount_fen,points,original\n";
    private static final String HEADER_WITH_ITEMS = HEADER.replace("original", "original,items");

    private final String partner = WORLD.newPartner();
    private final MemberAccounts member = WORLD.members().enrol();

    @BeforeAll
    static void runs() {
        WORLD.with(FileRuns.class, new NoRuns()).with(FileLimit.class, new FileLimit(4));
    }

    @Test
    void a_check_foresees_what_the_posting_comes_to_and_moves_nothing() {
        String blocked = WORLD.members().enrolBlocked().number().value();
        FileNumber file = upload(HEADER
                + accrual("a1", 10_000)
                + accrual("a1", 10_000)
                + accrual("a1", 20_000)
                + row("redemption", "r1", OUTLET, number(), "", "30", "")
                + reversal("x1", "r1", 10)
                + reversal("x2", "r1", 25)
                + row("accrual", "a2", "NOWHERE", number(), "100", "", "")
                + row("accrual", "a3", OUTLET, "9999999999", "100", "", "")
                + row("accrual", "a4", OUTLET, blocked, "100", "", "")
                + reversal("x3", "nothing", 5)
                + "accrual,a5,yesterday," + OUTLET + "," + number() + ",100,,\n");

        check(file);
        List<String> foreseen = outcomes(file);

        assertThat(foreseen)
                .containsExactly(
                        "2 ACCEPTED a1 100",
                        "3 REPEATED a1 0",
                        "4 REFUSED a1 duplicate-reference",
                        "5 ACCEPTED r1 -30",
                        "6 ACCEPTED x1 10",
                        "7 REFUSED x2 reversal-exceeds",
                        "8 REFUSED a2 unknown-outlet",
                        "9 REFUSED a3 unknown-member",
                        "10 REFUSED a4 member-not-active",
                        "11 PARKED x3 0",
                        "12 REFUSED a5 cell-time");
        assertThat(points()).isZero();
        assertThat(transactions()).isZero();
        FileView checked = view(file);
        assertThat(checked.state()).isEqualTo(FileState.CHECKED);
        assertThat(checked.sums().points()).isEqualTo(Points.of(80));

        post(file);

        assertThat(outcomes(file)).isEqualTo(foreseen);
        assertThat(points()).isEqualTo(80);
        assertThat(transactions()).as("what the check refused is not tried").isEqualTo(4);
        assertThat(view(file).sums()).isEqualTo(checked.sums());
        assertThat(view(file).state()).isEqualTo(FileState.POSTED);
    }

    @Test
    void rows_see_rows_of_earlier_parts() {
        StringBuilder csv = new StringBuilder(HEADER).append(accrual("first", 100_000));
        IntStream.range(0, PartWriter.ROWS_A_PART).forEach(i -> csv.append(accrual("f" + i, 100)));
        csv.append(reversal("x1", "first", 0))
                .append(accrual("first", 100_000))
                .append(accrual("f3", 200))
                .append(reversal("x2", "first", 0));
        FileNumber file = upload(csv.toString());
        assertThat(WORLD.asSystem(() -> work().parts(file))).hasSize(2);

        check(file);
        List<String> foreseen = outcomes(file);
        post(file);

        assertThat(foreseen.subList(501, 505))
                .containsExactly(
                        "503 ACCEPTED x1 -1000",
                        "504 REPEATED first 0",
                        "505 REFUSED f3 duplicate-reference",
                        "506 REFUSED x2 already-reversed");
        assertThat(outcomes(file)).isEqualTo(foreseen);
        assertThat(points()).isEqualTo(500);
    }

    @Test
    void a_reversal_may_come_before_what_it_undoes() {
        FileNumber together =
                upload(HEADER + reversal("x1", "a1", 0) + accrual("a1", 10_000) + reversal("x2", "b1", 0));
        check(together);
        List<String> foreseen = outcomes(together);
        post(together);

        assertThat(foreseen).containsExactly("2 ACCEPTED x1 -100", "3 ACCEPTED a1 100", "4 PARKED x2 0");
        assertThat(outcomes(together)).isEqualTo(foreseen);
        FileNumber again = upload(HEADER + reversal("x2", "b1", 0) + accrual("c1", 10_000));
        check(again);
        assertThat(outcomes(again)).startsWith("2 REPEATED x2 0");
        post(again);
        assertThat(outcomes(again)).startsWith("2 REPEATED x2 0");
        FileNumber late = upload(HEADER + accrual("b1", 10_000));
        check(late);
        post(late);
        assertThat(points()).as("both are undone").isEqualTo(100);
    }

    @Test
    void the_same_line_in_two_files_and_over_the_api_is_one_effect() {
        WORLD.atTill(
                partner,
                () -> WORLD.the(Transactions.class)
                        .submit(List.of(Accrual.ofAmount("till", "both", AT, OUTLET, number(), 5_000))));
        FileNumber first = upload(HEADER + accrual("both", 5_000) + accrual("once", 1_000));
        FileNumber second = upload(HEADER + accrual("once", 1_000) + accrual("both", 5_000) + "\n");
        check(first);
        check(second);
        assertThat(outcomes(first)).containsExactly("2 REPEATED both 0", "3 ACCEPTED once 10");
        assertThat(outcomes(second)).containsExactly("2 ACCEPTED once 10", "3 REPEATED both 0");

        post(first);
        post(second);

        assertThat(outcomes(second)).containsExactly("2 REPEATED once 0", "3 REPEATED both 0");
        assertThat(results(first).get(1).transaction())
                .isPresent()
                .isEqualTo(results(second).get(0).transaction());
        assertThat(points()).isEqualTo(60);
    }

    @Test
    void two_files_with_the_same_rows_posted_at_the_same_time_are_one_effect() throws Exception {
        StringBuilder csv = new StringBuilder(HEADER);
        IntStream.range(0, 300).forEach(i -> csv.append(accrual("p" + i, 1_000)));
        List<FileNumber> files =
                IntStream.range(0, 4).mapToObj(i -> upload(csv.toString())).toList();
        files.forEach(this::check);
        files.forEach(this::confirm);

        atOnce(files.stream()
                .<Callable<PartDone>>map(file -> () -> WORLD.asSystem(() -> work().work(file, FilePhase.POST, 1)))
                .toList());

        assertThat(points()).isEqualTo(3_000);
        assertThat(files.stream()
                        .mapToLong(file -> view(file).sums().accepted())
                        .sum())
                .isEqualTo(300);
        assertThat(files.stream().mapToLong(file -> view(file).sums().refused()).sum())
                .isZero();
    }

    @Test
    void a_refused_row_is_corrected_and_sent_again_under_its_reference() {
        FileNumber wrong =
                upload(HEADER + accrual("good", 1_000) + row("accrual", "bad", "T9", number(), "2000", "", ""));
        check(wrong);
        post(wrong);
        FileNumber right = upload(HEADER + accrual("good", 1_000) + accrual("bad", 2_000));
        check(right);
        post(right);

        assertThat(outcomes(right)).containsExactly("2 REPEATED good 0", "3 ACCEPTED bad 20");
        assertThat(points()).isEqualTo(30);
    }

    @Test
    void the_same_key_with_the_same_bytes_is_the_same_file_and_with_others_a_conflict() {
        String csv = HEADER + accrual("k", 1_000);
        ReceivedFile first = send("key", csv);
        ReceivedFile again = send("key", csv);

        assertThat(first.replayed()).isFalse();
        assertThat(again.replayed()).isTrue();
        assertThat(again.file().number()).isEqualTo(first.file().number());
        assertThatThrownBy(() -> send("key", csv + "\n")).isInstanceOf(IdempotencyConflict.class);
        assertThat(send("other", csv).file().sameAs()).contains(first.file().number());
    }

    @Test
    void nothing_is_posted_that_nobody_confirmed_or_that_comes_to_nothing() {
        FileNumber file = upload(HEADER + row("accrual", "n", "T9", number(), "100", "", ""));
        assertThatThrownBy(() -> confirm(file)).isInstanceOf(FileNotChecked.class);
        check(file);
        assertThatThrownBy(() -> confirm(file)).isInstanceOf(NothingToPost.class);
        assertThatThrownBy(() -> WORLD.asSystem(() -> work().work(upload(HEADER + accrual("u", 1)), FilePhase.POST, 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void staff_send_for_a_partner_and_another_confirms() {
        FileNumber file = WORLD.as(
                        "staff:anna",
                        () -> files().upload(
                                        new UploadFile(Optional.of(partner), "x.csv", "s"),
                                        bytes(HEADER + accrual("s", 1_000))))
                .file()
                .number();
        check(file);

        assertThatThrownBy(() -> WORLD.as("staff:anna", () -> files().confirm(file)))
                .isInstanceOf(OwnFile.class);
        assertThat(WORLD.as("staff:boris", () -> files().confirm(file)).confirmedBy())
                .hasToString("Optional[staff:boris]");
        String other = WORLD.newPartner();
        assertThatThrownBy(() -> WORLD.atTill(other, () -> files().file(file))).isInstanceOf(FileNotFound.class);
        assertThatThrownBy(() -> WORLD.atTill(other, () -> files().confirm(file)))
                .isInstanceOf(FileNotFound.class);
        assertThat(WORLD.atTill(other, () -> files().list(Optional.of(partner), Optional.empty(), 10))
                        .rows())
                .isEmpty();
    }

    @Test
    void a_file_that_is_too_large_or_no_csv_is_refused_and_not_there() {
        assertThatThrownBy(() -> upload(HEADER + accrual("l", 1_000).repeat(80_000)))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("unreadable-file-too-large"));
        assertThatThrownBy(() -> upload(HEADER + accrual("l", 1_000) + "accrual,\"x,y\n"))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refusal -> assertThat(refusal.args()).containsEntry("at", "3"));
        assertThat(WORLD.atTill(partner, () -> files().list(Optional.empty(), Optional.empty(), 10))
                        .rows())
                .isEmpty();
    }

    @Test
    void rows_are_taken_home_as_they_were_sent() {
        FileNumber file = upload(HEADER + accrual("h", 1_000) + row("accrual", "'=h2", "T9", number(), "100", "", ""));
        check(file);
        List<ExportedRow> refused = new ArrayList<>();
        WORLD.atTill(partner, () -> {
            files().export(file, Optional.of(io.hansa.partners.transaction.LineResult.Outcome.REFUSED), refused::add);
            return null;
        });

        assertThat(refused).hasSize(1);
        assertThat(refused.get(0).cells())
                .containsExactly("accrual", "=h2", AT.toString(), "T9", number(), "100", "", "", "", "", "");
        assertThat(refused.get(0).result().line()).isEqualTo(3);
    }

    @Test
    void rows_name_items_and_undo_them_by_name_also_in_later_parts_and_files() {
        StringBuilder csv = new StringBuilder(HEADER_WITH_ITEMS)
                .append(row("accrual", "s1", OUTLET, number(), "10000", "", ",SHOES=7100;SOCKS=2900"))
                .append(row("accrual", "s2", OUTLET, number(), "10000", "", ",SHOES=7100;SOCKS=2000"))
                .append(row("redemption", "r1", OUTLET, number(), "", "30", ",TEA=10;CAKE=20"))
                .append(row("reversal", "x0", "", "", "", "", "later,SOCKS"));
        IntStream.range(0, PartWriter.ROWS_A_PART)
                .forEach(i -> csv.append(row("accrual", "f" + i, OUTLET, number(), "100", "", ",")));
        csv.append(row("reversal", "x1", "", "", "", "", "s1,SOCKS"))
                .append(row("reversal", "x1", "", "", "", "", "s1,SOCKS"))
                .append(row("reversal", "x2", "", "", "", "", "s1,SHOES;SOCKS"))
                .append(row("reversal", "x3", "", "", "", "", "r1,HAT"))
                .append(row("reversal", "x4", "", "", "", "", "r1,CAKE"))
                .append(row("reversal", "x5", "", "", "", "5", "r1,TEA"))
                .append(row("reversal", "x6", "", "", "", "", "r1,TEA=10"))
                .append(row("accrual", "later", OUTLET, number(), "5000", "", ",SHOES=4000;SOCKS=1000"));
        FileNumber file = upload(csv.toString());

        check(file);
        List<String> foreseen = outcomes(file);
        post(file);

        assertThat(foreseen.subList(0, 4))
                .containsExactly(
                        "2 ACCEPTED s1 100", "3 REFUSED s2 items-do-not-add-up", "4 ACCEPTED r1 -30", "5 PARKED x0 0");
        assertThat(foreseen.subList(504, 512))
                .containsExactly(
                        "506 ACCEPTED x1 -29",
                        "507 REPEATED x1 0",
                        "508 REFUSED x2 item-already-reversed",
                        "509 REFUSED x3 unknown-item",
                        "510 ACCEPTED x4 20",
                        "511 REFUSED x5 cell-either",
                        "512 REFUSED x6 cell-items",
                        "513 ACCEPTED later 50");
        assertThat(outcomes(file)).isEqualTo(foreseen);
        assertThat(points()).isEqualTo(71 - 10 + PartWriter.ROWS_A_PART + 40);

        FileNumber again = upload(HEADER_WITH_ITEMS
                + row("accrual", "s1", OUTLET, number(), "10000", "", ",SOCKS=2900;SHOES=7100")
                + row("accrual", "s1", OUTLET, number(), "10000", "", ",SOCKS=2901;SHOES=7099")
                + row("accrual", "s1", OUTLET, number(), "10000", "", ",")
                + row("reversal", "x1", "", "", "", "", "s1,SOCKS")
                + row("reversal", "x1", "", "", "", "", "s1,SHOES")
                + row("reversal", "x0", "", "", "", "", "later,SOCKS"));
        check(again);
        assertThat(outcomes(again))
                .containsExactly(
                        "2 REPEATED s1 0",
                        "3 REFUSED s1 duplicate-reference",
                        "4 REPEATED s1 0",
                        "5 REPEATED x1 0",
                        "6 REFUSED x1 duplicate-reference",
                        "7 REPEATED x0 0");
    }

    private static PartnerFiles files() {
        return WORLD.the(PartnerFiles.class);
    }

    private static FileWork work() {
        return WORLD.the(FileWork.class);
    }

    private FileNumber upload(String csv) {
        return send("key" + System.nanoTime(), csv).file().number();
    }

    private ReceivedFile send(String key, String csv) {
        return WORLD.atTill(
                partner, () -> files().upload(new UploadFile(Optional.empty(), "rows.csv", key), bytes(csv)));
    }

    private void check(FileNumber file) {
        work(file, FilePhase.CHECK);
    }

    private void post(FileNumber file) {
        confirm(file);
        work(file, FilePhase.POST);
    }

    private FileView confirm(FileNumber file) {
        return WORLD.atTill(partner, () -> files().confirm(file));
    }

    private static void work(FileNumber file, FilePhase phase) {
        WORLD.asSystem(() -> work().parts(file))
                .forEach(part -> WORLD.asSystem(() -> work().work(file, phase, part.part())));
    }

    private FileView view(FileNumber file) {
        return WORLD.atTill(partner, () -> files().file(file));
    }

    private List<FileRow> results(FileNumber file) {
        List<FileRow> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Optional<String> from = cursor;
            var slice = WORLD.atTill(partner, () -> files().results(file, Optional.empty(), from, 200));
            all.addAll(slice.rows());
            cursor = slice.next();
        } while (cursor.isPresent());
        return all;
    }

    private List<String> outcomes(FileNumber file) {
        return results(file).stream()
                .map(row -> row.line() + " " + row.outcome() + " "
                        + row.reference().orElse("") + " "
                        + row.refusal()
                                .map(refusal -> refusal.code())
                                .orElse(Long.toString(row.points().amount())))
                .toList();
    }

    private String accrual(String reference, long fen) {
        return row("accrual", reference, OUTLET, number(), Long.toString(fen), "", "");
    }

    private String reversal(String reference, String original, long points) {
        return row("reversal", reference, "", "", "", points == 0 ? "" : Long.toString(points), original);
    }

    private static String row(
            String kind, String reference, String outlet, String member, String fen, String points, String original) {
        return String.join(",", kind, reference, AT.toString(), outlet, member, fen, points, original) + "\n";
    }

    private String number() {
        return member.number().value();
    }

    private long points() {
        return WORLD.ledger().statements().balance(member.wallet());
    }

    private long transactions() {
        return WORLD.atTill(
                        partner, () -> WORLD.the(Transactions.class).list(TransactionFilter.ALL, Optional.empty(), 50))
                .rows()
                .size();
    }

    private static ByteArrayInputStream bytes(String csv) {
        return new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
        var threads = Executors.newFixedThreadPool(works.size());
        try {
            List<T> results = new ArrayList<>();
            for (var future : threads.invokeAll(works)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    /** The parts are worked on by the tests themselves. */
    private static final class NoRuns implements FileRuns {

        @Override
        public void start(long file, FilePhase phase) {
            // nothing works by itself here
        }

        @Override
        public void cancel(long file, FilePhase phase) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void resume(long file, FilePhase phase) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Standing standing(long file, FilePhase phase) {
            return Standing.AT_WORK;
        }
    }
}
