package io.hansa.club.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.csv.UnreadableFile;
import io.hansa.runs.DyingServers;
import io.hansa.runs.RunNumber;
import io.hansa.runs.RunState;
import io.hansa.runs.RunView;
import io.hansa.runs.RunWorker;
import io.hansa.runs.Runs;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Members from a file: looked at first, then enrolled, each row with its result. */
@InContainer
class ImportsIT {

    @Inject
    AsSystem system;

    @Inject
    Imports imports;

    @Inject
    Runs runs;

    @Inject
    RunWorker worker;

    @Inject
    DyingServers servers;

    @PersistenceContext(unitName = "club")
    EntityManager em;

    @Test
    void a_check_tells_every_row_what_the_import_will_come_to() {
        int base = ThreadLocalRandom.current().nextInt(10_000_000);
        var number = upload(file(base));

        var checked = finished(system.call(() -> imports.check(number)));
        var foreseen = outcomes(number);
        var imported = finished(system.call(() -> imports.run(number)));

        assertThat(checked.state()).isEqualTo(RunState.DONE);
        assertThat(imported.state()).isEqualTo(RunState.DONE);
        assertThat(foreseen)
                .startsWith(
                        "2 ENROLLED ",
                        "3 REFUSED invalid-member-phone phone",
                        "4 REPEATED ",
                        "5 REFUSED phone-taken phone")
                .endsWith(
                        "2454 REPEATED ",
                        "2455 REFUSED phone-taken phone",
                        "2456 REFUSED invalid-member-birthday birthday");
        assertThat(outcomes(number)).isEqualTo(foreseen);
        var view = system.call(() -> imports.view(number));
        assertThat(List.of(view.rows(), view.enrolled(), view.repeated(), view.refused()))
                .containsExactly(2455L, 2449L, 2L, 4L);
    }

    @Test
    void an_import_on_servers_that_die_enrols_each_once_and_comes_to_what_the_check_foresaw() {
        int base = ThreadLocalRandom.current().nextInt(9_990_000);
        var number = upload(file(base));
        var checked = worked(() -> imports.check(number));
        var foreseen = outcomes(number);

        var imported = worked(() -> imports.run(number));

        assertThat(checked.state()).isEqualTo(RunState.DONE);
        assertThat(imported.state()).isEqualTo(RunState.DONE);
        assertThat(outcomes(number)).isEqualTo(foreseen).hasSize(2455);
        var view = system.call(() -> imports.view(number));
        assertThat(List.of(view.rows(), view.enrolled(), view.repeated(), view.refused()))
                .containsExactly(2455L, 2449L, 2L, 4L);
        assertThat(enrolled(base)).isEqualTo(2449);
        finished(system.call(() -> imports.run(number)));
        assertThat(enrolled(base)).as("by a run that lived, after it").isEqualTo(2449);
    }

    private long enrolled(int base) {
        return ((Number) em.createNativeQuery(
                                "SELECT COUNT(*) FROM club_member WHERE SUBSTRING(phone, -11) BETWEEN ? AND ?")
                        .setParameter(1, "1360%07d".formatted(base))
                        .setParameter(2, "1360%07d".formatted(base + 2_448))
                        .getSingleResult())
                .longValue();
    }

    /** To its end, by servers each of which dies before it commits. */
    private RunView worked(Callable<RunNumber> starting) {
        var run = system.inTransaction(() -> {
            var started = starting.call();
            servers.keep(started);
            return started;
        });
        return servers.work(run);
    }

    @Test
    void the_same_file_is_the_same_import_and_importing_it_again_enrols_nobody_else() {
        var content = file(ThreadLocalRandom.current().nextInt(10_000_000));
        var number = upload(content);
        var run = system.call(() -> imports.run(number));
        finished(run);

        assertThat(upload(content)).isEqualTo(number);
        assertThat(system.call(() -> imports.run(number))).isEqualTo(run);
        var other = upload(content + "\r\n");
        finished(system.call(() -> imports.run(other)));
        assertThat(system.call(() -> imports.view(other)).enrolled()).isZero();
    }

    @Test
    void the_export_has_the_rows_with_their_results_and_no_formulas() {
        var number = upload("family_name,given_name,phone\n=1+1,娜,+86 138%08d\n"
                .formatted(ThreadLocalRandom.current().nextInt(100_000_000)));
        finished(system.call(() -> imports.check(number)));

        var written = new StringWriter();
        system.run(() -> imports.export(number, written));

        assertThat(written.toString()).contains("2,ENROLLED,,,,'=1+1,娜,'+86 138");
    }

    @Test
    void what_is_no_file_of_members_is_refused_with_what_is_wrong() {
        assertRefused("given_name,phone\n娜,13800000000\n", "unreadable-file-missing-column");
        assertRefused("family_name,given_name,phone\n", "unreadable-file-empty");
        assertThatThrownBy(() -> system.call(() -> imports.upload(
                        "x.csv",
                        new ByteArrayInputStream("family_name,given_name,phone\n李,".getBytes(Charset.forName("GBK"))))))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("unreadable-file-not-utf8"));
    }

    private void assertRefused(String content, String code) {
        assertThatThrownBy(() -> upload(content))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    /** 2,455 rows in three parts, with a repetition and a taken phone in the first part and in the last one. */
    private static String file(int base) {
        var csv = new StringBuilder("\uFEFFGiven_Name,family_name,phone,language,birthday,consents\r\n");
        csv.append(row("娜", base))
                .append("娜,李,12,,,\r\n")
                .append(row("娜", base))
                .append(row("静", base));
        for (int i = 1; i <= 2_448; i++) {
            csv.append(row("伟", base + i));
        }
        return csv.append(row("娜", base))
                .append(row("敏", base + 1))
                .append("敏,李,13900000000,,1990-02-30,\r\n")
                .toString();
    }

    private static String row(String name, int phone) {
        return "%s,李,1360%07d,zh,1990/2/3,app;sms\r\n".formatted(name, phone % 10_000_000);
    }

    private ImportNumber upload(String content) {
        return system.call(() ->
                imports.upload("members.csv", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))));
    }

    private List<String> outcomes(ImportNumber number) {
        var all = new ArrayList<String>();
        Optional<String> cursor = Optional.empty();
        do {
            var from = cursor;
            var slice = system.call(() -> imports.results(number, Optional.empty(), from, 200));
            slice.rows()
                    .forEach(row -> all.add(row.line() + " " + row.outcome() + " "
                            + row.reason().orElse("")
                            + row.field().map(field -> " " + field).orElse("")));
            cursor = slice.next();
        } while (cursor.isPresent());
        return all;
    }

    private RunView finished(RunNumber number) {
        var view = system.call(() -> runs.view(number));
        while (!view.state().isOver()) {
            worker.work();
            view = system.call(() -> runs.view(number));
        }
        return view;
    }
}
