package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Places that are reserved by rights: never more than there are, and never a right twice. */
@OverHttp
class ReservationsIT {

    private static final int CROWD = 20;

    private final ZonedDateTime soon = Lounges.soon();

    private World.Partner airport;
    private String right;

    @BeforeEach
    void a_lounge() {
        airport = Lounges.airport();
        right = Lounges.right("NOBODY", airport);
    }

    @AfterAll
    static void auditor() {
        World.auditorFindsNothing();
    }

    @Test
    void of_twenty_members_for_three_places_three_have_one() {
        Lounges.places(airport, right, soon, 3);
        List<Api> crowd = IntStream.range(0, CROWD)
                .mapToObj(i -> member(1))
                .map(World::me)
                .toList();

        List<Answer> answers = Together.times(
                CROWD,
                i -> crowd.get(i).key("r" + i).post("/me/reservations", Lounges.reservation(airport, right, soon, 0)));

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(3);
        assertThat(answers.stream().filter(answer -> answer.status() != 201))
                .allSatisfy(answer -> answer.isProblem(409, "place-full"));
        assertThat(crowd.stream().mapToLong(me -> right(me, "available")).sum()).isEqualTo(CROWD - 3);
        assertThat(crowd.stream().mapToLong(me -> right(me, "held")).sum()).isEqualTo(3);
        assertThat(place("free")).isZero();
    }

    @Test
    void the_last_visit_is_reserved_once_at_two_airports_and_comes_back_in_time() {
        World.Partner other = Lounges.airport();
        String both = Lounges.right("NOBODY", airport, other);
        ZonedDateTime tomorrow = soon.plusDays(1);
        Lounges.places(airport, both, tomorrow, 50);
        Lounges.places(other, both, tomorrow, 50);
        String member = World.memberWithPassword();
        Lounges.grant(member, both, 1);
        Api me = World.me(member);

        List<Answer> answers = Together.times(
                CROWD,
                i -> me.key("r" + i)
                        .post(
                                "/me/reservations",
                                Lounges.reservation(i % 2 == 0 ? airport : other, both, tomorrow, 0)));

        List<Answer> made =
                answers.stream().filter(answer -> answer.status() == 201).toList();
        assertThat(made).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != 201))
                .allSatisfy(answer -> answer.isProblem(409, "no-right-left"));
        String number = made.get(0).text("reservation");
        assertThat(World.me(World.memberWithPassword())
                        .put("/me/reservations/" + number + "/cancellation")
                        .status())
                .isEqualTo(404);
        assertThat(me.put("/me/reservations/" + number + "/cancellation")
                        .is(200)
                        .text("state"))
                .isEqualTo("CANCELLED");
        me.put("/me/reservations/" + number + "/cancellation").is(200);
        assertThat(Lounges.left(member, both)).isEqualTo(1);
    }

    @Test
    void who_has_reserved_for_two_and_comes_alone_uses_one() {
        Lounges.places(airport, right, soon, 2);
        String member = member(2);
        Api me = World.me(member);
        String number = reserve(me, 1);
        assertThat(place("free")).isZero();
        assertThat(right(me, "held")).isEqualTo(2);
        me.key("again")
                .post("/me/reservations", Lounges.reservation(airport, right, soon, 0))
                .isProblem(409, "no-right-left");
        Api till = airport.api();
        till.key("more")
                .post("/partner/visits", Lounges.scanNow("W0", member, right, 2))
                .isProblem(409, "too-many-guests");

        Answer in = till.key("in")
                .post("/partner/visits", Lounges.scanNow("W1", member, right, 0))
                .is(201);

        assertThat(in.number("used")).isEqualTo(1);
        assertThat(in.number("left")).isEqualTo(1);
        assertThat(right(me, "held")).isZero();
        assertThat(place("free")).isEqualTo(1);
        assertThat(me.get("/me/reservations").is(200).<String>list("items.state"))
                .containsExactly("USED");
        assertThat(Lounges.owed(airport)).isEqualTo(12_000);
        me.put("/me/reservations/" + number + "/cancellation").isProblem(409, "reservation-over");
    }

    @Test
    void whoever_walks_in_takes_a_place_and_finds_the_lounge_full_without() {
        Lounges.places(airport, right, Lounges.justNow(), 2);
        String first = member(2);
        String second = member(1);
        Api till = airport.api();
        till.key("in")
                .post("/partner/visits", Lounges.scanNow("W1", first, right, 1))
                .is(201);

        Answer refused = till.key("full").post("/partner/visits", Lounges.scanNow("W2", second, right, 0));

        refused.isProblem(409, "place-full");
        assertThat(refused.number("available")).isZero();
        assertThat(Lounges.left(second, right)).isEqualTo(1);
        till.key("void").post("/partner/visits/W1/void", "").is(200);
        till.key("full")
                .post("/partner/visits", Lounges.scanNow("W2", second, right, 0))
                .is(201);
        assertThat(place("free")).isEqualTo(1);
    }

    @Test
    void for_whom_nobody_comes_the_visit_is_lost_and_the_place_is_free() {
        Lounges.places(airport, right, soon, 5);
        String member = member(1);
        String number = reserve(World.me(member), 0);

        Lounges.miss(number);
        Lounges.miss(number);

        assertThat(Lounges.left(member, right)).isZero();
        assertThat(World.me(member).get("/me/reservations").is(200).<String>list("items.state"))
                .containsExactly("NO_SHOW");
        assertThat(place("free")).isEqualTo(5);
        assertThat(Lounges.owed(airport)).isZero();
    }

    @Test
    void the_till_expects_whoever_may_come_now_though_the_place_is_of_another_day() {
        ZonedDateTime later = soon.plusDays(1);
        Lounges.places(airport, right, later, 1);
        String number = World.me(member(1))
                .key("reserve")
                .post("/me/reservations", Lounges.reservation(airport, right, later, 0))
                .is(201)
                .text("reservation");
        Api till = airport.api();
        List<String> before = till.get("/partner/reservations").is(200).list("items.reservation");

        Lounges.begin(right);

        assertThat(before).isEmpty();
        assertThat(till.get("/partner/reservations").is(200).<String>list("items.reservation"))
                .containsExactly(number);
    }

    @Test
    void whom_the_outlet_turned_away_is_made_good_once_and_the_outlet_pays() {
        Lounges.places(airport, right, soon, 1);
        String member = member(1);
        String number = reserve(World.me(member), 0);
        String path = "/partner/reservations/" + number + "/refusal";

        List<Answer> answers =
                Together.times(5, i -> airport.api().put(path, "{\"reason\":\"FULL\",\"words\":\"no seat\"}"));

        assertThat(answers).allSatisfy(answer -> answer.is(200));
        assertThat(answers.stream().map(answer -> answer.text("refusal")).distinct())
                .hasSize(1);
        assertThat(Lounges.left(member, right)).isEqualTo(1);
        assertThat(World.me(member).get("/me").is(200).number("available")).isEqualTo(500);
        assertThat(Lounges.owed(airport)).isEqualTo(-20_000);
        assertThat(Lounges.airport().api().put(path, "{\"reason\":\"FULL\"}").status())
                .isEqualTo(404);
    }

    @Test
    void what_a_member_says_waits_for_staff() {
        Lounges.places(airport, right, soon, 1);
        String member = member(1);
        Api me = World.me(member);
        String number = reserve(me, 0);

        Answer said = me.put("/me/reservations/" + number + "/complaint").is(200);

        assertThat(said.text("state")).isEqualTo("CLAIMED");
        assertThat(right(me, "held")).isEqualTo(1);
        assertThat(place("free")).isEqualTo(1);
        assertThat(me.get("/me").is(200).number("available")).isZero();
        Lounges.miss(number);
        assertThat(right(me, "held")).isEqualTo(1);
    }

    @Test
    void an_outlet_posts_places_and_never_fewer_than_are_taken() {
        Api till = airport.api();
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(2);
        String path = "/partner/outlets/" + World.OUTLET + "/places";
        till.put(path, posted(day, "08:00", "10:00", 4)).is(200);
        till.put(path, posted(day, "09:00", "11:00", 4)).isProblem(409, "places-overlap");
        till.put(path, posted(day.minusDays(3), "08:00", "10:00", 4)).isProblem(422, "invalid-visit");
        Api me = World.me(member(3));
        me.key("r")
                .post(
                        "/me/reservations",
                        Lounges.reservation(airport, right, day.atTime(8, 0).atZone(soon.getZone()), 2))
                .is(201);

        till.put(path, posted(day, "08:00", "10:00", 2)).isProblem(409, "places-taken");
        assertThat(till.put(path, posted(day, "08:00", "10:00", 3)).is(200).number("free"))
                .isZero();
        assertThat(me.get("/me/rights/" + right + "/places").is(200).list("items"))
                .isEmpty();
    }

    private String posted(LocalDate day, String begins, String ends, int places) {
        return "{\"right\":\"" + right + "\",\"day\":\"" + day + "\",\"begins\":\"" + begins + "\",\"ends\":\"" + ends
                + "\",\"places\":" + places + "}";
    }

    private String member(int visits) {
        String member = World.memberWithPassword();
        Lounges.grant(member, right, visits);
        return member;
    }

    private String reserve(Api me, int guests) {
        return me.key("reserve")
                .post("/me/reservations", Lounges.reservation(airport, right, soon, guests))
                .is(201)
                .text("reservation");
    }

    private long right(Api me, String what) {
        return me.get("/me/rights").is(200).json().getLong("items.find { it.right == '" + right + "' }." + what);
    }

    private long place(String what) {
        return airport.api().get("/partner/places").is(200).json().getLong("items[0]." + what);
    }
}
