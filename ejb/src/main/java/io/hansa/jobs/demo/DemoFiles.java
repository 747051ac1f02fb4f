package io.hansa.jobs.demo;

import io.hansa.kernel.csv.CsvWriter;
import io.hansa.partners.file.PartnerFiles;
import io.hansa.partners.file.UploadFile;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a lounge wrote down by hand while its line was down, as a file that waits for its partner's confirmation: some rows are wrong, as
 * they are when people type.
 */
@ApplicationScoped
class DemoFiles implements DemoStep {

    private static final String PARTNER = "PEK";
    private static final String OUTLET = "PEK-T3";
    private static final int ROWS = 40;

    @Inject
    PartnerFiles files;

    @Inject
    DemoPeople people;

    @Inject
    DemoCalendar calendar;

    @Override
    public int order() {
        return 78;
    }

    @Override
    public List<ChunkPlan> plan() {
        return List.of(new ChunkPlan(PARTNER, ROWS));
    }

    @Override
    public ChunkResult work(String payload) {
        String csv = CsvWriter.exact(PartnerFiles.COLUMNS)
                + IntStream.range(0, ROWS).mapToObj(this::row).collect(Collectors.joining());
        var command = new UploadFile(Optional.of(payload), "lounge-t3.csv", "demo");
        files.upload(command, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
        return ChunkResult.done(ROWS);
    }

    private String row(int place) {
        String at = calendar.at(
                        calendar.today().minusDays(1), LocalTime.of(9, 0).plusMinutes(7L * place))
                .toString();
        String outlet = place % 13 == 12 ? "PEK-T9" : OUTLET;
        String amount = place % 17 == 16 ? "一百" : Integer.toString(5_000 + 731 * place);
        String member = people.numbers().get(DemoPeople.placeOf(place)).value();
        return CsvWriter.exact(
                List.of("accrual", "PEK-HAND-%03d".formatted(place), at, outlet, member, amount, "", ""));
    }
}
