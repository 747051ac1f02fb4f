package io.hansa.jobs.demo;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Money;
import io.hansa.partners.access.Clients;
import io.hansa.partners.access.IssueClient;
import io.hansa.partners.access.Scope;
import io.hansa.partners.contact.ContactRole;
import io.hansa.partners.contact.PartnerContacts;
import io.hansa.partners.contract.AgreeContract;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.Cycle;
import io.hansa.partners.contract.Fees;
import io.hansa.partners.contract.Netting;
import io.hansa.partners.contract.PayoutAccount;
import io.hansa.partners.contract.PointPrice;
import io.hansa.partners.contract.Rate;
import io.hansa.partners.contract.Settling;
import io.hansa.partners.contract.Terms;
import io.hansa.partners.contract.Visiting;
import io.hansa.partners.partner.Division;
import io.hansa.partners.partner.Divisions;
import io.hansa.partners.partner.OutletDetails;
import io.hansa.partners.partner.PartnerKind;
import io.hansa.partners.partner.PartnerOutlets;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.partner.RegisterPartner;
import io.hansa.partners.sandbox.Sandboxes;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVRecord;

/** Partners with their outlets, each with a client and a contract that began before the ninety days. */
@ApplicationScoped
class DemoAlliance implements DemoStep {

    private static final long FEN_PER_YUAN = 100;
    private static final int LATE_DAYS = 120;
    private static final int TAX = 600;
    private static final int DUE_DAYS = 15;
    private static final Money MINIMUM_PAYOUT = Money.cny(5_000);

    /** Two fen a message, and a hundred yuan a month; three hundred at most. */
    private static final Fees FEES =
            new Fees(Money.cny(2), Money.cny(10_000), Money.cny(0), Money.cny(0), Optional.of(Money.cny(30_000)), 0);

    @Inject
    Partners partners;

    @Inject
    PartnerOutlets places;

    @Inject
    PartnerContacts contacts;

    @Inject
    Contracts contracts;

    @Inject
    Clients clients;

    @Inject
    Sandboxes sandboxes;

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

    /** A lounge is paid 150 yuan for a member and 100 for a guest, and pays 300 for turning one away. */
    private static Visiting visiting(PartnerKind kind) {
        return kind == PartnerKind.AIRPORT
                ? new Visiting(Money.cny(15_000), Money.cny(10_000), Money.cny(30_000))
                : Visiting.NONE;
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
                        LATE_DAYS)
                .with(FEES)
                .with(settling(code, PartnerKind.valueOf(row.get("kind")), DemoFile.text(row, "name")))
                .with(DemoExchange.inKind(PartnerKind.valueOf(row.get("kind"))))
                .with(visiting(PartnerKind.valueOf(row.get("kind"))));
        contracts.agree(
                new AgreeContract(code, calendar.firstDay().minusMonths(6).withDayOfMonth(1), terms));
        contacts.add(code, DemoHours.contact(ContactRole.FINANCE, code));
        contacts.add(code, DemoHours.contact(ContactRole.TECHNICAL, code));
        // nobody has seen its secret: a new one is made in the console or by the partner's administrator
        clients.issue(new IssueClient(code, "POS", EnumSet.allOf(Scope.class)));
        clients.issue(new IssueClient(sandboxes.open(code).code(), "integration", EnumSet.allOf(Scope.class)));
    }

    /** Media are paid in full, banks net for themselves, all others with each other. */
    private static Settling settling(String code, PartnerKind kind, LocalizedText name) {
        Netting netting = switch (kind) {
            case MEDIA -> Netting.NONE;
            case BANK -> Netting.BILATERAL;
            default -> Netting.MULTILATERAL;
        };
        String number = "62220000%08d".formatted(Math.floorMod(code.hashCode(), 100_000_000));
        var account = new PayoutAccount(name.zh(), "示例银行", "102100000000", number);
        return new Settling(
                Cycle.MONTHLY, "CNY", TAX, false, Optional.of(account), MINIMUM_PAYOUT, DUE_DAYS, netting, false);
    }

    private void open(CSVRecord row) {
        PartnerKind kind = partners.partner(row.get("partner")).kind();
        places.open(row.get("partner"), row.get("code"), details(row, kind));
    }

    static OutletDetails details(CSVRecord row, PartnerKind kind) {
        return new OutletDetails(
                DemoFile.text(row, "name"),
                division(row),
                DemoFile.text(row, "address"),
                Optional.empty(),
                Optional.of(DemoHours.phone(row.get("code"))),
                ZoneId.of("Asia/Shanghai"),
                Optional.of(DemoHours.of(kind)));
    }

    /** The city, or its province where the list has no such city. */
    private static String division(CSVRecord row) {
        List<Division> region = Divisions.all().stream()
                .filter(division -> division.region().equals(row.get("region")))
                .toList();
        return region.stream()
                .filter(division -> division.name().zh().equals(row.get("city_zh")))
                .findFirst()
                .orElse(region.get(0))
                .code();
    }
}
