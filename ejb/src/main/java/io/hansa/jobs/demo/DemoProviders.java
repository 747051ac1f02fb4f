package io.hansa.jobs.demo;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Money;
import io.hansa.partners.access.Clients;
import io.hansa.partners.access.IssueClient;
import io.hansa.partners.access.Scope;
import io.hansa.partners.charge.ChargeRequest;
import io.hansa.partners.charge.Charges;
import io.hansa.partners.conduct.ComplaintReason;
import io.hansa.partners.conduct.Complaints;
import io.hansa.partners.conduct.Conduct;
import io.hansa.partners.conduct.FileComplaint;
import io.hansa.partners.contract.AgreeContract;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.Fees;
import io.hansa.partners.contract.PointPrice;
import io.hansa.partners.contract.Rate;
import io.hansa.partners.contract.Terms;
import io.hansa.partners.partner.PartnerKind;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.partner.RegisterPartner;
import io.hansa.partners.provider.BillingCycle;
import io.hansa.partners.provider.DraftProvision;
import io.hansa.partners.provider.Price;
import io.hansa.partners.provider.ServiceStep;
import io.hansa.partners.provider.ServiceTexts;
import io.hansa.partners.provider.Services;
import io.hansa.partners.subscription.AskSubscription;
import io.hansa.partners.subscription.ConsentChannel;
import io.hansa.partners.subscription.Evidence;
import io.hansa.partners.subscription.SubscriptionNumber;
import io.hansa.partners.subscription.Subscriptions;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVRecord;

/**
 * Service providers with their services; members who subscribed to them, some that still have to confirm; charges, of which the last
 * provider asks for some without consent; and complaints. A chunk is a provider.
 */
@ApplicationScoped
class DemoProviders implements DemoStep {

    private static final int SUBSCRIBERS = 40;

    /** One in ten still has to confirm. */
    private static final int WAITING = 10;

    private static final int BILLING_SHARE = 1_500;

    @Inject
    Partners partners;

    @Inject
    Contracts contracts;

    @Inject
    Clients clients;

    @Inject
    Services services;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Charges charges;

    @Inject
    Complaints complaints;

    @Inject
    Conduct conduct;

    @Inject
    DemoPeople people;

    @Inject
    DemoCalendar calendar;

    @Override
    public int order() {
        return 77;
    }

    @Override
    public List<ChunkPlan> plan() {
        return providers().stream()
                .map(row -> new ChunkPlan(row.get("code"), SUBSCRIBERS))
                .toList();
    }

    @Override
    public ChunkResult work(String payload) {
        List<CSVRecord> all = providers();
        int place = 0;
        while (!all.get(place).get("code").equals(payload)) {
            place++;
        }
        join(all.get(place));
        List<CSVRecord> offered = DemoFile.read("services").stream()
                .filter(row -> row.get("provider").equals(payload))
                .toList();
        offered.forEach(row -> offer(payload, row));
        boolean careless = place == all.size() - 1;
        long made = 0;
        for (CSVRecord row : offered) {
            made += subscribe(payload, row, 200 + place * SUBSCRIBERS, careless);
        }
        conduct.assess(payload, calendar.today());
        return ChunkResult.done(made);
    }

    private static List<CSVRecord> providers() {
        return DemoFile.read("providers");
    }

    private void join(CSVRecord row) {
        String code = row.get("code");
        partners.register(new RegisterPartner(code, PartnerKind.PROVIDER, DemoFile.text(row, "name")));
        Money none = Money.cny(0);
        Terms terms = new Terms(
                        Rate.NOTHING, Rate.NOTHING, PointPrice.fen(6), PointPrice.fen(5), OptionalInt.empty(), 30)
                .with(new Fees(none, none, none, none, Optional.empty(), BILLING_SHARE));
        contracts.agree(new AgreeContract(code, calendar.firstDay(), terms));
        clients.issue(
                new IssueClient(code, "SP", EnumSet.of(Scope.SERVICES, Scope.SUBSCRIBE, Scope.CHARGE, Scope.READ)));
    }

    private void offer(String provider, CSVRecord row) {
        String code = row.get("code");
        var texts = new ServiceTexts(DemoFile.text(row, "name"), DemoFile.text(row, "description"));
        services.registerFor(
                provider,
                new DraftProvision(
                        code, texts, BillingCycle.valueOf(row.get("cycle")), price(row), "demo-" + provider + code));
        if (!row.get("status").equals("DRAFT")) {
            services.decide(provider, code, ServiceStep.APPROVED, Optional.empty());
            services.decide(provider, code, ServiceStep.OFFERED, Optional.empty());
        }
    }

    private static Price price(CSVRecord row) {
        long amount = DemoFile.number(row, "amount");
        return row.get("unit").equals("CNY") ? Price.fen(amount) : Price.points(amount);
    }

    private long subscribe(String provider, CSVRecord row, int from, boolean careless) {
        if (row.get("status").equals("DRAFT")) {
            return 0;
        }
        List<MemberNumber> members = people.numbers().subList(from, from + SUBSCRIBERS);
        // what is paid by the month is charged after 72 hours at the earliest
        boolean daily = BillingCycle.valueOf(row.get("cycle")) == BillingCycle.DAILY;
        var asked = new ArrayList<ChargeRequest>();
        for (int i = 0; i < members.size(); i++) {
            SubscriptionNumber number = ask(provider, row, members.get(i));
            boolean waits = i % WAITING == 0;
            if (!waits) {
                subscriptions.confirmFor(number);
            }
            if (daily && (!waits || careless)) {
                String reference = provider + "-" + number;
                asked.add(new ChargeRequest(reference, reference, number.value(), price(row)));
            }
            if (careless && i % WAITING == 1) {
                complaints.file(new FileComplaint(
                        number, Optional.empty(), ComplaintReason.NEVER_AGREED, "我没有订过", "demo-" + number));
            }
        }
        if (!asked.isEmpty()) {
            charges.chargeFor(provider, asked);
        }
        return members.size();
    }

    private SubscriptionNumber ask(String provider, CSVRecord row, MemberNumber member) {
        LocalizedText name = DemoFile.text(row, "name");
        var evidence = new Evidence(
                ConsentChannel.SMS,
                name + " · " + price(row),
                calendar.now().minus(Duration.ofMinutes(10)),
                "demo-" + member,
                Optional.empty());
        String key = "demo-" + provider + row.get("code") + member;
        return subscriptions
                .askFor(provider, new AskSubscription(row.get("code"), member.value(), evidence, key))
                .subscription()
                .number();
    }
}
