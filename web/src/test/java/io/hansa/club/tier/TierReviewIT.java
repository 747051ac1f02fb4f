package io.hansa.club.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.club.ladder.PeriodKind;
import io.hansa.club.tier.Places.Place;
import io.hansa.club.tier.Population.Somebody;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.runs.DyingServers;
import io.hansa.runs.RunContext;
import io.hansa.runs.RunNumber;
import io.hansa.runs.RunState;
import io.hansa.runs.RunView;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A population that was made by a generator which knows each answer: its years ended with last year, the days of grace with March, and
 * it is reviewed as of the end of this year. Part of what was earned last year comes late, to some before the review and to some after.
 */
@InContainer
class TierReviewIT {

    @Inject
    AsSystem system;

    @Inject
    Population people;

    @Inject
    TierWorld world;

    @Inject
    Places places;

    @Inject
    ReviewRun handler;

    @Inject
    DyingServers servers;

    @Test
    void everybody_is_where_the_generator_says_and_a_second_review_moves_nobody() {
        String ladder = world.ladder(PeriodKind.CALENDAR, 12, 90);
        List<Somebody> all = people.population(ladder, new Random(5));
        long risen = all.stream().filter(Somebody::risesBefore).count();
        assertThat(risen).as("whom what came late has lifted: they are not due").isPositive();

        assertThat(world.review(ladder, people.lastDay()).itemsDone()).isEqualTo(Population.MEMBERS - risen);
        people.areAsExpected(all, ladder, Somebody::reviewed);
        long changes = world.changes(ladder);

        RunView again = world.review(ladder, people.lastDay());
        assertThat(again.state()).isEqualTo(RunState.DONE);
        assertThat(again.items()).isZero();
        assertThat(world.changes(ladder)).isEqualTo(changes);
        people.areAsExpected(all, ladder, Somebody::reviewed);
    }

    @Test
    void what_comes_after_the_review_lifts_to_where_it_would_have_led_in_time_and_lets_nobody_fall() {
        String ladder = world.ladder(PeriodKind.CALENDAR, 12, 90);
        List<Somebody> all = people.population(ladder, new Random(7));
        world.review(ladder, people.lastDay());
        long changes = world.changes(ladder);

        people.comesLate(ladder, all, Somebody::after);

        people.areAsExpected(all, ladder, Somebody::inTheEnd);
        long lifted = all.stream()
                .filter(each -> !each.inTheEnd().equals(each.reviewed()))
                .count();
        assertThat(world.changes(ladder) - changes).isEqualTo(lifted).isPositive();
        assertThat(world.review(ladder, people.lastDay()).items()).isZero();
        people.areAsExpected(all, ladder, Somebody::inTheEnd);
    }

    @Test
    void a_review_on_servers_that_die_comes_to_what_one_comes_to_that_lives() {
        String living = world.ladder(PeriodKind.CALENDAR, 12, 90);
        String dying = world.ladder(PeriodKind.CALENDAR, 12, 90);
        List<Somebody> some = people.population(living, new Random(8));
        List<Somebody> others = people.population(dying, new Random(8));
        RunView lived = world.review(living, people.lastDay());

        RunView died = servers.work(ReviewRun.KIND, TierWorld.params(dying, people.lastDay()));

        assertThat(died.state()).isEqualTo(RunState.DONE);
        assertThat(died.itemsDone()).isEqualTo(lived.itemsDone());
        assertThat(people.moves(others, dying)).isEqualTo(people.moves(some, living));
        people.areAsExpected(others, dying, Somebody::reviewed);
        assertThat(world.review(dying, people.lastDay()).items()).isZero();
    }

    @Test
    void a_review_that_was_killed_in_the_midst_of_a_chunk_ends_as_one_that_was_not() {
        String ladder = world.ladder(PeriodKind.CALENDAR, 12, 90);
        List<Somebody> all = people.population(ladder, new Random(6));
        Place last = new Place(people.lastDay(), Places.LAST_MEMBER);
        List<MemberNumber> due = system.inTransaction(() -> places.due(ladder, Place.FIRST, last));
        Place third = new Place(people.newYear(), due.get(due.size() / 3).value());
        RunContext run = new RunContext(
                new RunNumber(1), TierWorld.params(ladder, people.lastDay()), Actor.system("test"), Instant.now());

        system.inTransaction(() -> handler.work(run, Place.FIRST + ">" + third));
        assertThatThrownBy(() -> system.inTransaction(() -> {
                    handler.work(run, third + ">" + last);
                    throw new IllegalStateException("killed");
                }))
                .hasMessageContaining("killed");
        system.inTransaction(() -> handler.work(run, third + ">" + last));

        people.areAsExpected(all, ladder, Somebody::reviewed);
        long changes = world.changes(ladder);
        assertThat(world.review(ladder, people.lastDay()).items()).isZero();
        assertThat(world.changes(ladder)).isEqualTo(changes);
    }
}
