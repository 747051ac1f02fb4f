package io.hansa.jobs.demo;

import io.hansa.partners.dispute.DisputeReason;
import io.hansa.partners.dispute.Disputes;
import io.hansa.partners.dispute.OpenDispute;
import io.hansa.partners.settlement.PartnerStatements;
import io.hansa.partners.settlement.Settlement;
import io.hansa.partners.settlement.StatementEntryRow;
import io.hansa.partners.settlement.StatementView;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Settles some partners' first month before all others', and disputes an entry of each: partners find something to answer. */
@ApplicationScoped
class DemoDisputes implements DemoStep {

    private static final List<String> PARTNERS = List.of("PEK", "PKX");

    @Inject
    Settlement settlement;

    @Inject
    PartnerStatements statements;

    @Inject
    Disputes disputes;

    @Inject
    DemoCalendar calendar;

    @Override
    public int order() {
        return 78;
    }

    @Override
    public List<ChunkPlan> plan() {
        return PARTNERS.stream().map(code -> new ChunkPlan(code, 1)).toList();
    }

    @Override
    public ChunkResult work(String payload) {
        YearMonth month = YearMonth.from(calendar.firstDay());
        settlement.freeze(month);
        Optional<StatementView> statement = settlement.settlePartner(month, payload);
        statement.ifPresent(this::dispute);
        return ChunkResult.done(statement.isPresent() ? 1 : 0);
    }

    private void dispute(StatementView statement) {
        int line = statement.lines().get(0).line();
        StatementEntryRow entry = statements
                .entries(statement.number(), line, Optional.empty(), 1)
                .rows()
                .get(0);
        disputes.open(new OpenDispute(
                "demo-" + statement.number(),
                statement.number(),
                line,
                Optional.of(entry.entry()),
                Math.max(1, Math.absExact(entry.amount().minor()) / 2),
                DisputeReason.WRONG_RATE,
                "合同费率与此笔不符，请核对。The rate of this entry is not the one that was agreed; please check it.",
                List.of()));
    }
}
