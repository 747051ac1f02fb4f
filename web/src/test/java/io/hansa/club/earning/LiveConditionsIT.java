package io.hansa.club.earning;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.club.earning.MemberCondition.NthTime.Where;
import io.hansa.club.holiday.Day;
import io.hansa.club.holiday.DayKind;
import io.hansa.club.holiday.Holidays;
import io.hansa.club.merge.MergeWorld;
import io.hansa.kernel.Actor;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.partners.partner.OpenOutlet;
import io.hansa.partners.partner.OutletDetails;
import io.hansa.partners.partner.PartnerOutlets;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.transaction.Goods;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionResult.Accepted;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.MembersInClub;
import io.hansa.testing.TestMembers;
import io.hansa.testing.TestPartners;
import io.hansa.testing.TestSurveys;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Each kind of condition on what stands in tables: an accrual that fulfils it brings the bonus, and of one that does not the explanation
 * says what was missing. Most happened on a day that is over, so that it does not matter when the test runs.
 */
@InContainer
class LiveConditionsIT {

    private static final long BONUS = 7;
    private static final int LONGEST_AGO = 360;
    private static final String SHENZHEN = "SZ";
    private static final String ABROAD = "SF";
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Actor FILE = Actor.system("files");
    private static final Actor TILL = new Actor(Actor.Kind.PARTNER, "till");
    private static final Actor CLIENT = new Actor(Actor.Kind.CLIENT, "client");

    @Inject
    EarningWorld world;

    @Inject
    TestSurveys asked;

    @Inject
    MergeWorld merges;

    @Inject
    MembersInClub club;

    @Inject
    AsSystem system;

    @Inject
    TestMembers members;

    @Inject
    TestPartners testPartners;

    @Inject
    Partners partners;

    @Inject
    PartnerOutlets outlets;

    @Inject
    Holidays holidays;

    @Inject
    Programme programme;

    private String partner;
    private LocalDate day;
    private Sale plain;

    /** What somebody bought. */
    private record Sale(
            Actor sender,
            String partner,
            MemberNumber member,
            Instant at,
            String outlet,
            OptionalLong fen,
            OptionalLong points,
            Goods goods) {

        Sale by(Actor other) {
            return new Sale(other, partner, member, at, outlet, fen, points, goods);
        }

        Sale at(String otherPartner, String otherOutlet) {
            return new Sale(sender, otherPartner, member, at, otherOutlet, fen, points, goods);
        }

        Sale of(MemberNumber other) {
            return new Sale(sender, partner, other, at, outlet, fen, points, goods);
        }

        Sale on(Instant then) {
            return new Sale(sender, partner, member, then, outlet, fen, points, goods);
        }

        Sale forFen(long other) {
            return new Sale(sender, partner, member, at, outlet, OptionalLong.of(other), points, goods);
        }

        Sale forPoints(long given) {
            return new Sale(sender, partner, member, at, outlet, OptionalLong.empty(), OptionalLong.of(given), goods);
        }

        Sale ofGoods(String product, String category) {
            return new Sale(
                    sender,
                    partner,
                    member,
                    at,
                    outlet,
                    fen,
                    points,
                    new Goods(Optional.ofNullable(product), Optional.ofNullable(category)));
        }

        Accrual request() {
            String reference = UUID.randomUUID().toString();
            return new Accrual("k" + reference, reference, at, outlet, member.value(), fen, points, goods);
        }

        /** By the contract: a point for ten yuan. */
        long base() {
            return points.orElseGet(() -> fen.getAsLong() / 1_000);
        }
    }

    /**
     * A row of the table.
     *
     * @param with fulfils the condition
     * @param without does not
     * @param code what is missing of that
     * @param inputs with what
     */
    private record Case(Condition condition, Sale with, Sale without, String code, Map<String, String> inputs) {}

    @BeforeEach
    void a_partner_with_three_outlets() {
        partner = testPartners.withLongMemory();
        var text = new LocalizedText("店", "Shop");
        system.call(() -> outlets.open(
                partner,
                SHENZHEN,
                new OutletDetails(
                        text,
                        "440300",
                        text,
                        Optional.empty(),
                        Optional.empty(),
                        ZoneId.of("Asia/Shanghai"),
                        Optional.empty())));
        system.call(() -> partners.openOutlet(new OpenOutlet(partner, ABROAD, text, "US-CA", text, text)));
        day = programme.today().minusDays(1);
        plain = new Sale(
                FILE,
                partner,
                members.withPoints(0),
                noon(day),
                TestPartners.OUTLET,
                OptionalLong.of(10_000),
                OptionalLong.empty(),
                Goods.UNNAMED);
    }

    @AfterEach
    void no_rule_runs_on() {
        world.pause();
    }

    @Test
    void each_kind_of_condition_holds_by_what_stands_in_tables_or_says_what_is_missing() throws Exception {
        List<Case> cases = Stream.of(
                        messages(), days(), holidays(), standings(), memberships(), birthdays(), visits(), surveys())
                .flatMap(List::stream)
                .toList();

        assertThat(cases).allSatisfy(this::pays_or_says_what_is_missing);
        assertThat(cases.stream().<Class<?>>map(each -> each.condition().getClass()))
                .containsAll(Stream.of(MessageCondition.class, MemberCondition.class)
                        .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
                        .toList());
    }

    private void pays_or_says_what_is_missing(Case row) {
        String rule = world.run(partner, new Effect.Fixed(Earned.POINTS, BONUS), Limits.NONE, row.condition());
        try {
            pays(rule, row.with());
            says(rule, row);
        } finally {
            world.pause();
        }
    }

    private void pays(String rule, Sale sale) {
        Explanation.Line applied = EarningWorld.line(sent(sale, BONUS), rule);
        assertThat(applied.outcome()).isEqualTo(Explanation.Outcome.APPLIED);
        assertThat(applied.given()).isEqualTo(BONUS);
    }

    private void says(String rule, Case row) {
        Explanation nothing = sent(row.without(), 0);
        assertThat(EarningWorld.line(nothing, rule).outcome()).isEqualTo(Explanation.Outcome.NOT_MET);
        Missing missing = EarningWorld.missing(nothing, rule);
        assertThat(missing.code()).isEqualTo(row.code());
        assertThat(missing.inputs()).containsAllEntriesOf(row.inputs());
    }

    /** So much more than the contract gives is posted. */
    private Explanation sent(Sale sale, long bonus) {
        long before = world.balance(sale.member());
        Accepted accepted = world.send(sale.sender(), sale.partner(), sale.request());
        assertThat(accepted.points().amount()).isEqualTo(sale.base() + bonus);
        assertThat(world.balance(sale.member()) - before).isEqualTo(sale.base() + bonus);
        Explanation explanation = world.explanation(accepted.number());
        assertThat(explanation.points()).isEqualTo(bonus);
        return explanation;
    }

    private List<Case> messages() {
        String other = testPartners.withLongMemory();
        Sale milk = plain.ofGoods("SKU-1", "FOOD");
        Sale shirt = plain.ofGoods("SKU-2", "CLOTHES");
        return List.of(
                lacking(
                        new MessageCondition.AtPartner(Set.of(partner)),
                        plain,
                        plain.at(other, TestPartners.OUTLET),
                        "partner",
                        partner,
                        other),
                lacking(
                        new MessageCondition.InRegion(Set.of("4403")),
                        plain.at(partner, SHENZHEN),
                        plain,
                        "region",
                        "4403",
                        "110000"),
                lacking(
                        new MessageCondition.InRegion(Set.of("11", "44")),
                        plain,
                        plain.at(partner, ABROAD),
                        "region",
                        "11,44",
                        ""),
                lacking(new MessageCondition.OfCategory(Set.of("FOOD")), milk, shirt, "category", "FOOD", "CLOTHES"),
                lacking(new MessageCondition.OfCategory(Set.of("FOOD")), milk, plain, "category", "FOOD", ""),
                lacking(new MessageCondition.OfProduct(Set.of("SKU-2")), shirt, milk, "product", "SKU-2", "SKU-1"),
                lacking(new MessageCondition.OfProduct(Set.of("SKU-2")), shirt, plain, "product", "SKU-2", ""),
                lacking(channel(Channel.API), plain.by(CLIENT), plain.by(TILL), "channel", "API", "TILL"),
                lacking(channel(Channel.TILL), plain.by(TILL), plain.by(FILE), "channel", "TILL", "FILE"),
                lacking(channel(Channel.FILE), plain.by(FILE), plain.by(CLIENT), "channel", "FILE", "API"),
                new Case(
                        new MessageCondition.AmountAtLeast(20_000),
                        plain.forFen(20_000),
                        plain.forFen(19_999),
                        "amount-at-least",
                        Map.of("askedFen", "20000", "foundFen", "19999", "differenceFen", "1")),
                new Case(
                        new MessageCondition.AmountAtMost(20_000),
                        plain.forFen(20_000),
                        plain.forFen(20_100),
                        "amount-at-most",
                        Map.of("askedFen", "20000", "foundFen", "20100")),
                new Case(
                        new MessageCondition.AmountAtMost(20_000),
                        plain.forFen(1_000),
                        plain.forPoints(50),
                        "no-amount",
                        Map.of("askedFen", "20000")));
    }

    private static Condition channel(Channel channel) {
        return new MessageCondition.ByChannel(Set.of(channel));
    }

    /** Days begin at midnight of the programme's zone. */
    private List<Case> days() {
        Instant first = programme.startOf(day);
        Sale begun = plain.on(first);
        Sale before = plain.on(first.minusSeconds(1));
        DayOfWeek weekday = day.getDayOfWeek();
        return List.of(
                new Case(
                        new MessageCondition.OnDates(day, day.plusDays(1)),
                        begun,
                        before,
                        "dates",
                        Map.of(
                                "from", day.toString(),
                                "through", day.toString(),
                                "found", day.minusDays(1).toString())),
                new Case(
                        new MessageCondition.OnDates(day.minusDays(1), day),
                        before,
                        begun,
                        "dates",
                        Map.of("through", day.minusDays(1).toString(), "found", day.toString())),
                lacking(
                        new MessageCondition.OnWeekdays(Set.of(weekday)),
                        begun,
                        before,
                        "weekdays",
                        weekday.name(),
                        weekday.minus(1).name()),
                lacking(
                        new MessageCondition.OnWeekdays(Set.of(weekday.minus(1))),
                        before,
                        begun,
                        "weekdays",
                        weekday.minus(1).name(),
                        weekday.name()));
    }

    /** Days that are not what the week says, by the kept calendar of the last year. */
    private List<Case> holidays() {
        Sale holiday = plain.on(noon(latest(each ->
                each.kind() == DayKind.HOLIDAY && !WEEKEND.contains(each.date().getDayOfWeek()))));
        Sale moved = plain.on(noon(latest(each ->
                each.kind() == DayKind.WORKDAY && WEEKEND.contains(each.date().getDayOfWeek()))));
        Sale weekend = plain.on(noon(latest(each -> each.kind() == DayKind.WEEKEND)));
        return List.of(
                lacking(sort(DaySort.HOLIDAY), holiday, moved, "day-sort", "HOLIDAY", "WORKDAY"),
                lacking(sort(DaySort.WORKDAY), moved, weekend, "day-sort", "WORKDAY", "WEEKEND"),
                lacking(sort(DaySort.WEEKEND), weekend, holiday, "day-sort", "WEEKEND", "HOLIDAY"));
    }

    private static Condition sort(DaySort sort) {
        return new MessageCondition.OnDaySort(Set.of(sort));
    }

    private LocalDate latest(Predicate<Day> what) {
        return Stream.iterate(day, before -> before.minusDays(1))
                .limit(LONGEST_AGO)
                .map(holidays::of)
                .filter(what)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody keeps the calendar of days off any more"))
                .date();
    }

    private List<Case> standings() {
        Sale gold = plain.of(club.ofTier("GOLD"));
        Sale first = plain.of(members.withPoints(0));
        return List.of(
                lacking(new MemberCondition.TierAtLeast("SILVER"), gold, plain, "tier-at-least", "SILVER", "BASE"),
                lacking(new MemberCondition.TierAmong(Set.of("GOLD")), gold, plain, "tier", "GOLD", "BASE"),
                lacking(new MemberCondition.TierAmong(Set.of("BASE")), plain, gold, "tier", "BASE", "GOLD"),
                lacking(new MemberCondition.NthTime(Where.AT_PARTNER, 1, false), first, first, "nth", "1", "2"));
    }

    private List<Case> memberships() {
        String brand = club.brand();
        String otherBrand = club.brand();
        MemberNumber branded = club.ofBrand(brand);
        String segment = club.segment("BRAND ONE_OF " + brand);
        String group = club.group();
        String otherGroup = club.group();
        Sale acting = plain.of(club.actingFor(group, programme.today()));
        return List.of(
                lacking(
                        new MemberCondition.InSubProgramme(Set.of(brand)),
                        plain.of(branded),
                        plain.of(club.ofBrand(otherBrand)),
                        "sub-programme",
                        brand,
                        otherBrand),
                lacking(
                        new MemberCondition.InSegment(Set.of(segment)),
                        plain.of(branded),
                        plain,
                        "segment",
                        segment,
                        ""),
                lacking(
                        new MemberCondition.InGroup(Set.of(group)),
                        acting,
                        plain.of(club.actingFor(otherGroup, programme.today())),
                        "corporate-group",
                        group,
                        otherGroup),
                lacking(
                        new MemberCondition.InGroup(Set.of(group)),
                        acting,
                        plain.of(club.actingFor(group, programme.today().plusDays(2))),
                        "corporate-group",
                        group,
                        ""));
    }

    private List<Case> birthdays() {
        Sale today = born(day);
        Sale sameMonth = born(day.withDayOfMonth(day.getDayOfMonth() == 1 ? 2 : 1));
        Sale otherMonth = born(day.plusMonths(1));
        return List.of(
                lacking(new MemberCondition.OnBirthday(BirthdayFit.DAY), today, sameMonth, "birthday", "DAY", "MONTH"),
                lacking(
                        new MemberCondition.OnBirthday(BirthdayFit.MONTH),
                        sameMonth,
                        otherMonth,
                        "birthday",
                        "MONTH",
                        "NONE"),
                lacking(new MemberCondition.OnBirthday(BirthdayFit.DAY), today, plain, "birthday", "DAY", "NONE"));
    }

    /** In a year that has all days. */
    private Sale born(LocalDate on) {
        return plain.of(members.bornOn(on.withYear(1992), 0));
    }

    private List<Case> visits() {
        var event = club.event();
        MemberNumber guest = club.guest(event);
        MemberNumber absent = club.booker(event);
        MemberNumber longAgo = club.guest(event);
        club.cameDaysAgo(longAgo, 3);
        Sale now = plain.of(guest).on(programme.now());
        String code = event.value();
        return List.of(
                new Case(
                        new MemberCondition.AfterEvent(Optional.of(code), 1),
                        now,
                        plain.of(guest),
                        "event",
                        Map.of("asked", code, "days", "1")),
                new Case(
                        new MemberCondition.AfterEvent(Optional.of(code), 2),
                        now,
                        plain.of(longAgo).on(programme.now()),
                        "event",
                        Map.of("asked", code, "days", "2")),
                new Case(
                        new MemberCondition.AfterEvent(Optional.of(code), 4),
                        plain.of(longAgo).on(programme.now()),
                        plain.of(absent).on(programme.now()),
                        "event",
                        Map.of("asked", code, "days", "4")),
                new Case(
                        new MemberCondition.AfterEvent(Optional.empty(), 1),
                        now,
                        plain.of(absent).on(programme.now()),
                        "any-event",
                        Map.of("days", "1")));
    }

    /** By when it happened: what was answered the day after does not count, however late the message is. */
    private List<Case> surveys() throws Exception {
        String survey = asked.open();
        MemberNumber member = members.withPoints(0);
        MemberNumber longAgo = members.withPoints(0);
        asked.answer(member, survey);
        asked.answered(longAgo, survey, 3);
        String other = asked.open();
        MemberNumber merged = members.withPoints(0);
        MemberNumber survivor = members.withPoints(0);
        asked.answer(merged, other);
        merges.merge(merged, survivor);
        Sale now = plain.of(member).on(programme.now());
        return List.of(
                new Case(
                        new MemberCondition.AfterSurvey(Optional.of(survey), 0),
                        now,
                        plain.of(member),
                        "survey",
                        Map.of("asked", survey, "days", "0")),
                new Case(
                        new MemberCondition.AfterSurvey(Optional.of(survey), 2),
                        plain.of(longAgo),
                        plain.of(longAgo).on(programme.now()),
                        "survey",
                        Map.of("asked", survey, "days", "2")),
                new Case(
                        new MemberCondition.AfterSurvey(Optional.of(survey), 4),
                        plain.of(longAgo).on(programme.now()),
                        plain.on(programme.now()),
                        "survey",
                        Map.of("asked", survey, "days", "4")),
                new Case(
                        new MemberCondition.AfterSurvey(Optional.of(other), 7),
                        plain.of(survivor).on(programme.now()),
                        now,
                        "survey",
                        Map.of("asked", other, "days", "7")),
                new Case(
                        new MemberCondition.AfterSurvey(Optional.empty(), 1),
                        now,
                        plain.on(programme.now()),
                        "any-survey",
                        Map.of("days", "1")));
    }

    private static Case lacking(Condition condition, Sale with, Sale without, String code, String asked, String found) {
        return new Case(condition, with, without, code, Map.of("asked", asked, "found", found));
    }

    private Instant noon(LocalDate date) {
        return date.atTime(LocalTime.NOON).atZone(programme.zone()).toInstant();
    }
}
