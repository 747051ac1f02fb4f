package io.hansa.jobs.demo;

import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import io.hansa.kernel.Programme;
import io.hansa.partners.contract.ContractDrafts;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.DraftContract;
import io.hansa.partners.contract.DraftNumber;
import io.hansa.partners.contract.Fees;
import io.hansa.partners.contract.Funder;
import io.hansa.partners.contract.Funding;
import io.hansa.partners.contract.Rate;
import io.hansa.partners.contract.RateLine;
import io.hansa.partners.contract.Reach;
import io.hansa.partners.contract.Terms;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Two drafts over what partners have done: an airport's, with rates of its own for shops and gold members, waits for a second person;
 * a bank's, which would buy its points in blocks, is still worked on.
 */
@ApplicationScoped
class DemoContracts implements DemoStep {

    private static final String AIRPORT = "PEK";
    private static final String BANK = "BNKHAI";

    @Inject
    ContractDrafts drafts;

    @Inject
    Contracts contracts;

    @Inject
    Programme programme;

    @Override
    public int order() {
        return 65;
    }

    @Override
    public List<ChunkPlan> plan() {
        return List.of(new ChunkPlan("drafts", 2));
    }

    @Override
    public ChunkResult work(String payload) {
        LocalDate begins = programme.today().plusMonths(1).withDayOfMonth(1);
        Terms airport = terms(AIRPORT)
                .with(List.of(
                        RateLine.accrual(about("DUTYFREE", null), new Rate(3, 100), Optional.empty(), Funder.PARTNER),
                        RateLine.accrual(about(null, "GOLD"), new Rate(5, 200), Optional.empty(), Funder.PROGRAMME)))
                .with(new Fees(
                        Money.cny(2),
                        Money.cny(50_000),
                        Money.cny(0),
                        Money.cny(0),
                        Optional.of(Money.cny(500_000)),
                        0));
        DraftNumber draft = draft(AIRPORT, begins, airport);
        drafts.propose(draft, 1, "自下月起 · from next month");
        var blocks = new Funding.Prepaid(Points.of(20_000), Points.of(100_000), Points.of(500_000));
        draft(BANK, begins, terms(BANK).with(blocks));
        return ChunkResult.done(2);
    }

    private Terms terms(String partner) {
        return contracts.inForce(partner, programme.today()).terms();
    }

    private DraftNumber draft(String partner, LocalDate begins, Terms terms) {
        return drafts.draft(new DraftContract(partner, begins, terms)).row().number();
    }

    private static Reach about(String category, String tier) {
        return new Reach(
                Optional.empty(),
                Optional.ofNullable(category),
                Optional.ofNullable(tier),
                Optional.empty(),
                Optional.empty());
    }
}
