package io.hansa.jobs.demo;

import io.hansa.partners.access.Clients;
import io.hansa.partners.access.IssueClient;
import io.hansa.partners.access.Scope;
import io.hansa.partners.contract.AgreeContract;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.PointPrice;
import io.hansa.partners.contract.Rate;
import io.hansa.partners.contract.Terms;
import io.hansa.partners.partner.OpenOutlet;
import io.hansa.partners.partner.PartnerKind;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.partner.RegisterPartner;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVRecord;

/** Partners with their outlets, each with a client and a contract that began before the ninety days. */
@ApplicationScoped
class DemoAlliance implements DemoStep {

    private static final long FEN_PER_YUAN = 100;
    private static final int LATE_DAYS = 120;

    @Inject
    Partners partners;

    @Inject
    Contracts contracts;

    @Inject
    Clients clients;

    @Inject
    DemoCalendar calendar;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<ChunkPlan> plan() {
        return List.of(
                new ChunkPlan("partners", DemoFile.read("partners").size()),
                new ChunkPlan("outlets", DemoFile.read("outlets").size()));
    }

    @Override
    public ChunkResult work(String payload) {
        List<CSVRecord> rows = DemoFile.read(payload);
        rows.forEach(payload.equals("partners") ? this::join : this::open);
        return ChunkResult.done(rows.size());
    }

    private void join(CSVRecord row) {
        String code = row.get("code");
        partners.register(new RegisterPartner(code, PartnerKind.valueOf(row.get("kind")), DemoFile.text(row, "name")));
        long reimbursement = DemoFile.number(row, "redemption_fen_per_point");
        Rate rate = new Rate(DemoFile.number(row, "accrual_points_per_yuan"), FEN_PER_YUAN);
        Terms terms = new Terms(
                rate,
                new Rate(1, FEN_PER_YUAN),
                PointPrice.fen(reimbursement + 1),
                PointPrice.fen(reimbursement),
                OptionalInt.empty(),
                LATE_DAYS);
        contracts.agree(
                new AgreeContract(code, calendar.firstDay().minusMonths(6).withDayOfMonth(1), terms));
        // nobody has seen its secret: a new one is made in the console or by the partner's administrator
        clients.issue(new IssueClient(code, "POS", EnumSet.allOf(Scope.class)));
    }

    private void open(CSVRecord row) {
        partners.openOutlet(new OpenOutlet(
                row.get("partner"),
                row.get("code"),
                DemoFile.text(row, "name"),
                row.get("region"),
                DemoFile.text(row, "city"),
                DemoFile.text(row, "address")));
    }
}
