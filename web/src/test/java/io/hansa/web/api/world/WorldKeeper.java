package io.hansa.web.api.world;

import io.hansa.club.adjustment.Approvals;
import io.hansa.club.closing.Closings;
import io.hansa.club.gift.GiftCell;
import io.hansa.club.gift.GiftExpiry;
import io.hansa.club.gift.GiftLimitView;
import io.hansa.club.gift.GiftLimits;
import io.hansa.club.gift.GiftTerms;
import io.hansa.club.gift.PartyKind;
import io.hansa.club.gift.SetGiftLimit;
import io.hansa.club.household.Households;
import io.hansa.club.member.EnrolMember;
import io.hansa.club.member.EnrolOutcome;
import io.hansa.club.member.Enrolment;
import io.hansa.club.member.Language;
import io.hansa.events.event.BookingWindow;
import io.hansa.events.event.EventKind;
import io.hansa.events.event.EventTerms;
import io.hansa.events.event.Events;
import io.hansa.events.event.ScheduleEvent;
import io.hansa.events.event.VenueView;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.kernel.Unit;
import io.hansa.partners.access.ClientKeys;
import io.hansa.partners.access.Clients;
import io.hansa.partners.access.IssueClient;
import io.hansa.partners.access.IssuedSecret;
import io.hansa.partners.access.RegisterKey;
import io.hansa.partners.access.Scope;
import io.hansa.partners.contract.AgreeContract;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.Cycle;
import io.hansa.partners.contract.Fees;
import io.hansa.partners.contract.Funding;
import io.hansa.partners.contract.InKind;
import io.hansa.partners.contract.KindDirection;
import io.hansa.partners.contract.KindItem;
import io.hansa.partners.contract.Netting;
import io.hansa.partners.contract.PayoutAccount;
import io.hansa.partners.contract.PointPrice;
import io.hansa.partners.contract.Rate;
import io.hansa.partners.contract.Settling;
import io.hansa.partners.contract.Terms;
import io.hansa.partners.inkind.AnswerDelivery;
import io.hansa.partners.inkind.Exchange;
import io.hansa.partners.inkind.KindNumber;
import io.hansa.partners.inkind.KindStep;
import io.hansa.partners.inkind.ReportDelivery;
import io.hansa.partners.partner.OpenOutlet;
import io.hansa.partners.partner.PartnerKind;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.partner.RegisterPartner;
import io.hansa.partners.provider.ServiceStep;
import io.hansa.partners.provider.Services;
import io.hansa.partners.sandbox.SandboxView;
import io.hansa.partners.sandbox.Sandboxes;
import io.hansa.partners.settlement.Settlement;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Redemption;
import io.hansa.partners.transaction.Transactions;
import io.hansa.partners.value.PartnerMonth;
import io.hansa.partners.value.Valuation;
import io.hansa.rewards.catalogue.AddReward;
import io.hansa.rewards.catalogue.Catalogue;
import io.hansa.rewards.catalogue.RewardCategory;
import io.hansa.rewards.catalogue.RewardKind;
import io.hansa.rewards.catalogue.RewardTerms;
import io.hansa.rewards.catalogue.SetPrice;
import io.hansa.rewards.catalogue.Window;
import io.hansa.rewards.stock.Replenish;
import io.hansa.rewards.stock.Stock;
import io.hansa.runs.RunNumber;
import io.hansa.runs.RunWorker;
import io.hansa.runs.Runs;
import io.hansa.runs.StartRun;
import io.hansa.security.Identities;
import io.hansa.security.NewIdentity;
import io.hansa.testing.TestSurveys;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Makes things through boundaries, as the system. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WorldKeeper {

    public static final String OUTLET = "T1";

    @Inject
    Identities identities;

    @Inject
    Partners partners;

    @Inject
    Valuation valuation;

    @Inject
    Contracts contracts;

    @Inject
    Exchange exchange;

    @Inject
    Services services;

    @Inject
    Clients clients;

    @Inject
    ClientKeys keys;

    @Inject
    Sandboxes sandboxes;

    @Inject
    Enrolment enrolment;

    @Inject
    Catalogue catalogue;

    @Inject
    Stock stock;

    @Inject
    Events events;

    @Inject
    TestSurveys surveys;

    @Inject
    Settlement settlement;

    @Inject
    Transactions transactions;

    @Inject
    Closings closings;

    @Inject
    Runs runs;

    @Inject
    RunWorker worker;

    @Inject
    Approvals approvals;

    @Inject
    PastMonths months;

    @Inject
    GiftLimits giftLimits;

    @Inject
    Households households;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @Inject
    Programme programme;

    public void staff(String login, String role, String password) {
        identities.create(NewIdentity.staff(login, login, Set.of(role), password));
    }

    public void partnerUser(String login, String partner, String role, String password) {
        identities.create(NewIdentity.partner(login, partner, login, Set.of(role), password));
    }

    /** One point for ten yuan, as many status points; a point costs one fen and brings one fen. */
    public void partner(String code) {
        partner(code, Funding.DEFAULT);
    }

    /** As any partner; it buys its points in blocks before, without a reserve. */
    public void prepaidPartner(String code, long block) {
        partner(code, new Funding.Prepaid(Points.ZERO, Points.ZERO, Points.of(block)));
    }

    /** As any partner, but for a year; it may tell of what happened in that. */
    public void latePartner(String code) {
        partner(code, 366, terms(366));
    }

    private void partner(String code, Funding funding) {
        partner(code, 60, terms(35).with(funding));
    }

    private void partner(String code, int days, Terms terms) {
        partners.register(new RegisterPartner(code, PartnerKind.MALL, text(code)));
        partners.openOutlet(new OpenOutlet(code, OUTLET, text(OUTLET), "CN-BJ", text("Beijing"), text("Street 1")));
        contracts.agree(new AgreeContract(code, programme.today().minusDays(days), terms));
    }

    /** Something is agreed with a partner that is there. */
    public void contract(String code) {
        contracts.agree(new AgreeContract(code, programme.today().minusDays(1), terms(35)));
    }

    /** The same, for half a year; it pays ten fen a message and fifty yuan a month, with tax, and is netted with others. */
    public void nettedPartner(String code) {
        partners.register(new RegisterPartner(code, PartnerKind.MALL, text(code)));
        partners.openOutlet(new OpenOutlet(code, OUTLET, text(OUTLET), "CN-BJ", text("Beijing"), text("Street 1")));
        Money none = Money.cny(0);
        var fees = new Fees(Money.cny(10), Money.cny(5_000), none, none, Optional.empty(), 0);
        var settling =
                new Settling(Cycle.MONTHLY, "CNY", 600, false, Optional.empty(), none, 15, Netting.MULTILATERAL, false);
        Terms terms = terms(150).with(fees).with(settling);
        contracts.agree(new AgreeContract(code, programme.today().minusDays(180), terms));
    }

    /** Works out what the partner's current month comes to. */
    public void value(String partner) {
        valuation.value(new PartnerMonth(YearMonth.from(programme.today()), partner));
    }

    /** Gives room nights at 300 yuan, which are set off against money. */
    public void kindPartner(String code) {
        partners.register(new RegisterPartner(code, PartnerKind.HOTEL, text(code)));
        partners.openOutlet(new OpenOutlet(code, OUTLET, text(OUTLET), "CN-BJ", text("Beijing"), text("Street 1")));
        var rooms = new KindItem(
                "ROOM_NIGHT", new LocalizedText("间夜", "Room night"), KindDirection.GIVEN, Money.cny(30_000));
        var settling = new Settling(
                Cycle.MONTHLY, "CNY", 0, false, Optional.empty(), Money.cny(0), 15, Netting.BILATERAL, true);
        Terms terms = terms(150).with(settling).with(new InKind(List.of(rooms), 14));
        contracts.agree(new AgreeContract(code, programme.today().minusDays(180), terms));
    }

    public String confirmInKind(String delivery) {
        return exchange.answer(new AnswerDelivery(delivery, new KindNumber(delivery), KindStep.CONFIRMED, ""))
                .row()
                .number()
                .value();
    }

    public String reportInKind(String partner) {
        return exchange.report(new ReportDelivery(
                        "programme-" + partner,
                        partner,
                        "ROOM_NIGHT",
                        2,
                        Optional.empty(),
                        programme.today(),
                        "programme-1",
                        "two nights of March",
                        List.of()))
                .row()
                .number()
                .value();
    }

    private static Terms terms(int lateDays) {
        var rate = new Rate(1, 1_000);
        return new Terms(rate, rate, PointPrice.fen(1), PointPrice.fen(1), OptionalInt.empty(), lateDays);
    }

    /** A service provider; of what is billed 15 % stay here, a point brings one fen. */
    public void provider(String code) {
        partners.register(new RegisterPartner(code, PartnerKind.PROVIDER, text(code)));
        var rate = new Rate(1, 1_000);
        var none = Money.cny(0);
        var terms = new Terms(rate, rate, PointPrice.fen(1), PointPrice.fen(1), OptionalInt.empty(), 35)
                .with(new Fees(none, none, none, none, Optional.empty(), 1_500));
        contracts.agree(new AgreeContract(code, programme.today().minusDays(60), terms));
    }

    public void approveService(String partner, String service) {
        services.decide(partner, service, ServiceStep.APPROVED, Optional.empty());
    }

    public IssuedSecret client(String partner, Set<Scope> scopes) {
        return clients.issue(new IssueClient(partner, "tests", scopes));
    }

    public SandboxView sandbox(String partner) {
        return sandboxes.open(partner);
    }

    public void key(String client, String key, String pem) {
        keys.register(new RegisterKey(client, key, pem));
    }

    public void mustSign(String client) {
        keys.demandSignatures(client);
    }

    public void revokeKey(String client, String key) {
        keys.end(client, key, Duration.ZERO);
    }

    /** To an outlet of its partner, which is opened for it where there is none of the code. */
    public void limit(String client, Set<String> outlets) {
        String partner = clients.client(client).partnerCode();
        outlets.stream()
                .filter(code -> partners.knownOutlets(partner, Set.of(code)).isEmpty())
                .forEach(code -> partners.openOutlet(
                        new OpenOutlet(partner, code, text(code), "CN-BJ", text("Beijing"), text("Street 1"))));
        clients.limitToOutlets(client, outlets);
    }

    public boolean revoke(String client) {
        return clients.revoke(client).revoked();
    }

    /** The number of the partner's statement for a month that is over. */
    public String settle(String partner, YearMonth month) {
        freeze(month);
        return settlement.settlePartner(month, partner).orElseThrow().number();
    }

    /** Lets no more postings into a month, nor into those before it. */
    public void freeze(YearMonth month) {
        months.freeze(month);
    }

    /** Takes postings into a month that is over; since when they were taken before. */
    public LocalDate open(YearMonth month) {
        return months.open(month);
    }

    public void shut(YearMonth month, LocalDate before) {
        months.shut(month, before);
    }

    /**
     * A partner with three sales of 1,000 yuan in a month that is over, settled; a point costs it one yuan, so that its first line is
     * 300 yuan. The month is opened for it when it was frozen before, and is closed to others again.
     *
     * @return the number of its statement
     */
    public String settledPartner(String code, YearMonth month, String member) {
        partners.register(new RegisterPartner(code, PartnerKind.MALL, text(code)));
        partners.openOutlet(new OpenOutlet(code, OUTLET, text(OUTLET), "CN-BJ", text("Beijing"), text("Street 1")));
        var rate = new Rate(1, 1_000);
        var terms = new Terms(rate, rate, PointPrice.fen(100), PointPrice.fen(100), OptionalInt.empty(), 366);
        contracts.agree(new AgreeContract(code, month.atDay(1), terms));
        Instant noon =
                month.atDay(10).atTime(LocalTime.NOON).atZone(programme.zone()).toInstant();
        months.within(
                month,
                () -> transactions.submitFor(
                        code,
                        IntStream.rangeClosed(1, 3)
                                .mapToObj(i -> Accrual.ofAmount("s" + i, "S" + i, noon, OUTLET, member, 100_000))
                                .toList()));
        return settlement.settlePartner(month, code).orElseThrow().number();
    }

    /**
     * A month that is over and closed, with two partners: one sold points for 300 yuan, and one gave goods for 60 yuan and has an
     * account to be paid at.
     *
     * @return the number of the statement that asks for a payment
     */
    public String closedMonth(String sells, String gives, YearMonth month, String member) {
        settledPartner(sells, month, member);
        partners.register(new RegisterPartner(gives, PartnerKind.MALL, text(gives)));
        partners.openOutlet(new OpenOutlet(gives, OUTLET, text(OUTLET), "CN-BJ", text("Beijing"), text("Street 1")));
        var account = new PayoutAccount("北京商场有限公司", "中国工商银行", "102100000030", "0200098765432109876");
        var settling = new Settling(
                Cycle.MONTHLY, "CNY", 0, false, Optional.of(account), Money.cny(0), 30, Netting.BILATERAL, false);
        var rate = new Rate(1, 1_000);
        contracts.agree(new AgreeContract(
                gives,
                month.atDay(1),
                new Terms(rate, rate, PointPrice.fen(100), PointPrice.fen(100), OptionalInt.empty(), 366)
                        .with(settling)));
        Instant noon =
                month.atDay(11).atTime(LocalTime.NOON).atZone(programme.zone()).toInstant();
        months.within(
                month,
                () -> transactions.submitFor(gives, List.of(new Redemption("r", "R", noon, OUTLET, member, 60))));
        String statement = settlement.settlePartner(month, gives).orElseThrow().number();
        months.close(month);
        return statement;
    }

    /** The last date for whom a dispute or a claim waits was yesterday, and the run of the day has come. */
    public void silence(String number) {
        String table = number.startsWith("D") ? "partner_dispute_standing" : "partner_missing_standing";
        try (Connection connection = dataSource.getConnection();
                var update = connection.prepareStatement("UPDATE " + table + " SET due_on = ? WHERE number = ?")) {
            update.setObject(1, programme.today().minusDays(1));
            update.setString(2, number);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        RunNumber run = runs.start(new StartRun("dispute.silence", "test-" + number, Map.of()));
        while (!runs.view(run).state().isOver()) {
            worker.work();
        }
    }

    /** Closes a month, and comes back when that is done. */
    public void close(YearMonth month) {
        RunNumber run = closings.close(month);
        while (!runs.view(run).state().isOver()) {
            worker.work();
        }
    }

    public List<String> members(int count, Optional<String> mail, Optional<String> password) {
        List<EnrolMember> commands =
                IntStream.range(0, count).mapToObj(i -> member(mail, password)).toList();
        return enrolment.enrol(commands).stream()
                .map(outcome -> ((EnrolOutcome.Enrolled) outcome).number().value())
                .toList();
    }

    private static EnrolMember member(Optional<String> mail, Optional<String> password) {
        String phone = "138" + ThreadLocalRandom.current().nextLong(10_000_000, 99_999_999);
        return new EnrolMember(
                "test-" + phone + "-" + System.nanoTime(),
                "王",
                "小明",
                phone,
                mail,
                Language.ZH,
                Optional.empty(),
                Set.of(),
                password);
    }

    /** @param items how many there are; below 0: not counted */
    public void reward(String code, String partner, long points, long items) {
        var always = Window.ALWAYS;
        var terms = new RewardTerms(
                text(code),
                text("Something good"),
                RewardCategory.LEISURE,
                "lounge",
                Optional.of(partner),
                0,
                always,
                always,
                30,
                48,
                1);
        catalogue.add(new AddReward(code, RewardKind.VOUCHER, items >= 0, terms));
        catalogue.setPrice(new SetPrice(code, Points.of(points), Money.cny(500), programme.now()));
        if (items > 0) {
            stock.replenish(new Replenish("first-" + code, code, items, "for the test"));
        }
        catalogue.publish(code);
    }

    /** The last day on which a correction can be decided is over, and the tick has come. */
    public int passDeadline(String adjustment) {
        try (Connection connection = dataSource.getConnection();
                var update = connection.prepareStatement(
                        "UPDATE club_adjustment_request SET lapses_at = UTC_TIMESTAMP(6) WHERE id = ?")) {
            update.setLong(1, Long.parseLong(adjustment.substring(1)));
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return approvals.lapseDue(Slice.MAX_LIMIT);
    }

    public void venue(String venue) {
        events.addVenue(new VenueView(venue, text(venue), text("Street 2"), ZoneId.of("Asia/Shanghai")));
    }

    /** Open today: a score, a choice of three, and words. */
    public String survey() {
        return surveys.open();
    }

    public String event(String venue, int seats, long points) {
        venue(venue);
        Instant now = programme.now();
        Instant starts = now.plus(Duration.ofDays(20));
        var terms = new EventTerms(
                EventKind.LECTURE,
                text("A lecture"),
                text("About bees"),
                venue,
                starts,
                starts.plus(Duration.ofHours(2)),
                seats,
                Points.of(points),
                2,
                List.of(new BookingWindow(0, now.minusSeconds(60))),
                starts.minus(Duration.ofDays(1)),
                starts.minus(Duration.ofDays(2)));
        var number = events.schedule(new ScheduleEvent(terms)).event().number();
        events.publish(number);
        return number.toString();
    }

    private static LocalizedText text(String text) {
        return new LocalizedText(text + " 中", text);
    }

    /** Of points between members of any tier, and into households; gives the version. */
    public int allowGifts(long most, long perYear) {
        allow(PartyKind.MEMBER, PartyKind.HOUSEHOLD, Unit.PTS, most, perYear);
        return allow(PartyKind.MEMBER, PartyKind.MEMBER, Unit.PTS, most, perYear);
    }

    /** Of a right between members of any tier; gives the version. */
    public int allowGifts(String right, long most, long perYear) {
        return allow(PartyKind.MEMBER, PartyKind.MEMBER, new Unit(right), most, perYear);
    }

    private int allow(PartyKind giver, PartyKind taker, Unit unit, long most, long perYear) {
        var cell = new GiftCell(giver, taker, unit, GiftCell.ANY_TIER);
        int present = giftLimits.history(cell).stream()
                .findFirst()
                .map(GiftLimitView::version)
                .orElse(0);
        var terms = new GiftTerms(true, 1, most, perYear, GiftExpiry.KEEP);
        return giftLimits.set(new SetGiftLimit(cell, present, terms)).version();
    }

    /** Of two; gives its number. */
    public String household(String name, MemberNumber head, MemberNumber member) {
        String number = households.create(name, head).number();
        return households.join(number, member).number();
    }

    /** The same household's number. */
    public String joins(MemberNumber head, MemberNumber member) {
        String number = households.of(head).orElseThrow().number();
        return households.join(number, member).number();
    }
}
