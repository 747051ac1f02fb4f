package io.hansa.jobs.demo;

import io.hansa.club.brand.Brands;
import io.hansa.club.brand.SetBrand;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** Three sub-programmes, for the young, for homes and for business, and who belongs to them. */
@ApplicationScoped
class DemoBrands implements DemoStep {

    static final String YOUTH = "QINGMANG";

    /** Of so many members, one in ten belongs to each brand. */
    private static final int LOOKED_AT = 1_000;

    private static final int ONE_IN = 10;

    @Inject
    Brands brands;

    @Inject
    DemoPeople people;

    @Override
    public int order() {
        return 41;
    }

    @Override
    public List<ChunkPlan> plan() {
        return List.of(new ChunkPlan("brands", DemoFile.read("brands").size()));
    }

    @Override
    public ChunkResult work(String payload) {
        List<CSVRecord> rows = DemoFile.read("brands");
        rows.forEach(this::make);
        var members = people.numbers().subList(0, LOOKED_AT);
        for (int place = 0; place < members.size(); place++) {
            if (place % ONE_IN < rows.size()) {
                brands.assign(
                        members.get(place), Optional.of(rows.get(place % ONE_IN).get("code")));
            }
        }
        return ChunkResult.done(rows.size());
    }

    private void make(CSVRecord row) {
        brands.set(new SetBrand(
                row.get("code"),
                DemoFile.text(row, "name"),
                row.get("phone"),
                DemoFile.text(row, "hours"),
                row.get("light"),
                row.get("dark"),
                true,
                0));
    }
}
