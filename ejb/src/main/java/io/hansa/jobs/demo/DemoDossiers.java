package io.hansa.jobs.demo;

import io.hansa.club.dossier.DossierCategory;
import io.hansa.club.dossier.Dossiers;
import io.hansa.club.dossier.WriteDossier;
import io.hansa.kernel.MemberNumber;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** What staff know of those who buy most, as far as they are of the tier for it. */
@ApplicationScoped
class DemoDossiers implements DemoStep {

    private static final int LOOKED_AT = 40;
    private static final int ROWS_EACH = 4;

    @Inject
    Dossiers dossiers;

    @Inject
    DemoPeople people;

    @Override
    public int order() {
        return 71;
    }

    @Override
    public List<ChunkPlan> plan() {
        return List.of(new ChunkPlan("dossiers", LOOKED_AT));
    }

    @Override
    public ChunkResult work(String payload) {
        List<CSVRecord> rows = DemoFile.read("dossiers");
        long written = 0;
        for (int rank = 0; rank < LOOKED_AT; rank++) {
            MemberNumber member = people.numbers().get(DemoPeople.placeOf(rank));
            if (dossiers.open(member).writable()) {
                for (int row = 0; row < ROWS_EACH; row++) {
                    write(member, rows.get((rank + 3 * row) % rows.size()));
                }
                written++;
            }
        }
        return ChunkResult.done(written);
    }

    private void write(MemberNumber member, CSVRecord row) {
        var category = DossierCategory.valueOf(row.get("category"));
        Optional<LocalDate> on = category == DossierCategory.DATE
                ? Optional.of(
                        LocalDate.of(2012, (int) DemoFile.number(row, "month"), (int) DemoFile.number(row, "day")))
                : Optional.empty();
        dossiers.write(new WriteDossier(member, category, row.get("text"), on, Optional.empty()));
    }
}
