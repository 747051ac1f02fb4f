package io.hansa.jobs.demo;

import io.hansa.club.entitlement.MemberRights;
import io.hansa.kernel.MemberNumber;
import io.hansa.partners.visit.CheckIn;
import io.hansa.partners.visit.DoorRefusals;
import io.hansa.partners.visit.Places;
import io.hansa.partners.visit.PostPlaces;
import io.hansa.partners.visit.RefusalReason;
import io.hansa.partners.visit.ReservationView;
import io.hansa.partners.visit.Reservations;
import io.hansa.partners.visit.ReservePlace;
import io.hansa.partners.visit.Visits;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/** Visits of lounges by those who have the right, places for the days to come, and somebody who was turned away. */
@ApplicationScoped
class DemoVisits implements DemoStep {

    private static final String LOUNGE = DemoRights.LOUNGE.value();
    private static final List<String> OUTLETS = List.of("PEK-T3", "PVG-T1", "CAN-T2", "SZX-T3");
    private static final String TURNED_AWAY_AT = "PKX-T1";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int BUYERS = 60;
    private static final int DAYS_AHEAD = 14;
    private static final int PLACES = 12;
    private static final long ENOUGH = 3;

    @Inject
    Visits visits;

    @Inject
    Places places;

    @Inject
    Reservations reservations;

    @Inject
    DoorRefusals refusals;

    @Inject
    MemberRights rights;

    @Inject
    DemoPeople people;

    @Inject
    DemoCalendar calendar;

    @Override
    public int order() {
        return 76;
    }

    @Override
    public List<ChunkPlan> plan() {
        return List.of(new ChunkPlan("lounges", BUYERS));
    }

    @Override
    public ChunkResult work(String payload) {
        List<MemberNumber> guests = IntStream.range(0, BUYERS)
                .mapToObj(rank -> people.numbers().get(DemoPeople.placeOf(rank)))
                .filter(this::hasVisits)
                .toList();
        for (int one = 0; one < guests.size(); one++) {
            visit(guests.get(one), one);
        }
        OUTLETS.forEach(this::post);
        for (int one = 0; one < guests.size(); one += 2) {
            reserve(guests.get(one), one);
        }
        if (!guests.isEmpty()) {
            turnAway(guests.get(guests.size() - 1));
        }
        return ChunkResult.done(guests.size());
    }

    private boolean hasVisits(MemberNumber member) {
        return rights.of(member).stream()
                .anyMatch(right -> right.right().code().equals(DemoRights.LOUNGE) && right.available() >= ENOUGH);
    }

    private void visit(MemberNumber member, int one) {
        String outlet = OUTLETS.get(one % OUTLETS.size());
        LocalDate day = calendar.today().minusDays(1 + one % 25);
        String reference = "LOUNGE-" + day + "-" + member;
        visits.checkInFor(
                partner(outlet),
                new CheckIn(
                        reference,
                        reference,
                        calendar.at(day, LocalTime.of(7 + one % 12, 20)),
                        outlet,
                        member.value(),
                        LOUNGE,
                        one % 3 == 0 ? 1 : 0));
    }

    private void post(String outlet) {
        for (int day = 1; day <= DAYS_AHEAD; day++) {
            for (int hour = 6; hour < 22; hour += 4) {
                places.postFor(
                        partner(outlet),
                        new PostPlaces(
                                outlet,
                                LOUNGE,
                                calendar.today().plusDays(day),
                                LocalTime.of(hour, 0),
                                LocalTime.of(hour + 4, 0),
                                PLACES));
            }
        }
    }

    private void reserve(MemberNumber member, int one) {
        String outlet = OUTLETS.get(one % OUTLETS.size());
        reserve(member, outlet, calendar.today().plusDays(1 + one % 6), LocalTime.of(6 + 4 * (one % 4), 0));
    }

    private ReservationView reserve(MemberNumber member, String outlet, LocalDate day, LocalTime begins) {
        String key = "demo-place-" + outlet + "-" + member;
        return reservations.reserveFor(member, new ReservePlace(key, partner(outlet), outlet, LOUNGE, day, begins, 0));
    }

    /** At the next quarter of an hour but one: who was turned away can say so an hour before. */
    private void turnAway(MemberNumber member) {
        ZonedDateTime now = calendar.now().atZone(ZONE).truncatedTo(ChronoUnit.MINUTES);
        ZonedDateTime begins = now.plusMinutes(30L - now.getMinute() % 15);
        LocalTime ends = begins.toLocalTime().plusMinutes(14);
        places.postFor(
                partner(TURNED_AWAY_AT),
                new PostPlaces(TURNED_AWAY_AT, LOUNGE, begins.toLocalDate(), begins.toLocalTime(), ends, 2));
        ReservationView reserved = reserve(member, TURNED_AWAY_AT, begins.toLocalDate(), begins.toLocalTime());
        refusals.complainFor(member, reserved.number(), RefusalReason.FULL, "柜台说已满，请我一小时后再来");
    }

    private static String partner(String outlet) {
        return outlet.substring(0, outlet.indexOf('-'));
    }
}
