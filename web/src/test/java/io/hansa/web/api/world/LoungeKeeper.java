package io.hansa.web.api.world;

import io.hansa.club.entitlement.GrantRight;
import io.hansa.club.entitlement.MemberRights;
import io.hansa.club.entitlement.ProposeRight;
import io.hansa.club.entitlement.RightCode;
import io.hansa.club.entitlement.RightTerms;
import io.hansa.club.entitlement.Rights;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Money;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import io.hansa.ledger.statement.Statements;
import io.hansa.partners.contract.AgreeContract;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.Cycle;
import io.hansa.partners.contract.Netting;
import io.hansa.partners.contract.PointPrice;
import io.hansa.partners.contract.Rate;
import io.hansa.partners.contract.Settling;
import io.hansa.partners.contract.Terms;
import io.hansa.partners.contract.Visiting;
import io.hansa.partners.partner.OpenOutlet;
import io.hansa.partners.partner.PartnerKind;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.partner.RegisterPartner;
import io.hansa.partners.port.GuestRule;
import io.hansa.partners.port.NoShowRule;
import io.hansa.partners.visit.Reservations;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import javax.sql.DataSource;

/** Makes airports, rights and what members have of them, as the system. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LoungeKeeper {

    @Inject
    Partners partners;

    @Inject
    Contracts contracts;

    @Inject
    Rights rights;

    @Inject
    MemberRights memberRights;

    @Inject
    Statements statements;

    @Inject
    Reservations reservations;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @Inject
    Programme programme;

    /** A visit brings it 120 yuan, a guest 80; a refusal at its door costs it 200. */
    public void airport(String code) {
        airport(code, programme.today().minusDays(60), terms(35));
    }

    /** The same, netted with others, from a month that is over; its messages may be a year late. */
    public void nettedAirport(String code, YearMonth month) {
        var settling = new Settling(
                Cycle.MONTHLY, "CNY", 0, false, Optional.empty(), Money.cny(0), 15, Netting.MULTILATERAL, false);
        airport(code, month.atDay(1), terms(366).with(settling));
    }

    private void airport(String code, LocalDate from, Terms terms) {
        partners.register(
                new RegisterPartner(code, PartnerKind.AIRPORT, new LocalizedText("机场 " + code, "Airport " + code)));
        var name = new LocalizedText("贵宾厅", "Lounge");
        partners.openOutlet(new OpenOutlet(code, WorldKeeper.OUTLET, name, "CN-BJ", name, name));
        contracts.agree(new AgreeContract(code, from, terms));
    }

    private static Terms terms(int lateDays) {
        var rate = new Rate(1, 1_000);
        return new Terms(rate, rate, PointPrice.fen(1), PointPrice.fen(1), OptionalInt.empty(), lateDays)
                .with(new Visiting(Money.cny(12_000), Money.cny(8_000), Money.cny(20_000)));
    }

    /** Two guests at most, each of whom costs one. */
    public void right(String code, GuestRule rule, String places) {
        right(code, rule, places, true, false);
    }

    public void right(String code, GuestRule rule, String places, boolean counted, boolean household) {
        rights.set(new ProposeRight(
                new RightCode(code),
                0,
                new RightTerms(
                        new LocalizedText("贵宾厅 " + code, "Lounge " + code),
                        true,
                        counted,
                        2,
                        1,
                        rule,
                        household,
                        NoShowRule.LOST,
                        60,
                        60,
                        500,
                        List.of(places.split(" ")))));
    }

    public void grant(String member, String right, long amount) {
        memberRights.grant(new GrantRight(
                new MemberNumber(member),
                new RightCode(right),
                amount,
                programme.today().plusMonths(6),
                "for a test",
                UUID.randomUUID().toString()));
    }

    public long left(String member, String right) {
        return memberRights.of(new MemberNumber(member)).stream()
                .filter(has -> has.right().code().value().equals(right))
                .mapToLong(has -> has.available())
                .sum();
    }

    /** Posts places that begin at a moment, in the outlet's zone, and end an hour later or with the day. */
    public void places(String partner, String right, Instant begins, int places) {
        ZonedDateTime from = begins.atZone(ZoneId.of("Asia/Shanghai"));
        LocalTime time = from.toLocalTime();
        LocalTime ends = time.isBefore(LocalTime.of(22, 58)) ? time.plusHours(1) : LocalTime.of(23, 59);
        try (Connection connection = dataSource.getConnection();
                var insert = connection.prepareStatement(
                        "INSERT INTO partner_place (partner, outlet, right_code, day, begins, ends, places, taken)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, 0)")) {
            insert.setString(1, partner);
            insert.setString(2, WorldKeeper.OUTLET);
            insert.setString(3, right);
            insert.setObject(4, from.toLocalDate());
            insert.setInt(5, time.toSecondOfDay() / 60);
            insert.setInt(6, ends.toSecondOfDay() / 60);
            insert.setInt(7, places);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The time of what is reserved by a right has come a minute ago: nothing can be cancelled any more. */
    public int begin(String right) {
        try (Connection connection = dataSource.getConnection();
                var update = connection.prepareStatement(
                        "UPDATE partner_reservation SET begins_at = UTC_TIMESTAMP(6) - INTERVAL 1 MINUTE,"
                                + " cancel_until = UTC_TIMESTAMP(6) - INTERVAL 1 MINUTE WHERE right_code = ? AND state = 'RESERVED'")) {
            update.setString(1, right);
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nobody came for a reservation in time, and the run of the minute has come. */
    public int miss(String reservation) {
        try (Connection connection = dataSource.getConnection();
                var update = connection.prepareStatement(
                        "UPDATE partner_reservation SET arrive_by = begins_at - INTERVAL 1 DAY, begins_at = begins_at - INTERVAL 1 DAY"
                                + " WHERE number = ? AND state = 'RESERVED'")) {
            update.setLong(1, Long.parseLong(reservation.substring(1)));
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return reservations.endMissed(200);
    }

    /** What the partner owes, in fen; negative: it is owed. */
    public long owes(String partner) {
        return statements.balance(partners.standing(partner).clearing());
    }
}
