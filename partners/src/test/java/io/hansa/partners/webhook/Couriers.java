package io.hansa.partners.webhook;

import io.hansa.partners.testing.PartnersWorld;
import java.util.List;
import java.util.Optional;

/** Delivers as a server does, each step in a transaction of its own. */
final class Couriers {

    private final PartnersWorld world;
    private final Rounds rounds;
    private final Courier courier = new Courier();

    Couriers(PartnersWorld world) {
        this.world = world;
        this.rounds = new Stepwise(world.the(Rounds.class));
        courier.rounds = rounds;
        courier.carrier = world.the(Carrier.class);
    }

    /** Until nothing is due. */
    void deliver() {
        while (world.asSystem(() -> world.the(FanOut.class).tellSome())) {
            // there is more
        }
        for (var round = rounds.take(false); round.isPresent(); round = rounds.take(false)) {
            courier.workThrough(round.get());
        }
    }

    /** What a server does before it dies: the message has gone out, and nothing is written of it. */
    Round takeAndCarry() {
        world.asSystem(() -> world.the(FanOut.class).tellSome());
        Round round = rounds.take(false).orElseThrow();
        courier.carrier.carry(rounds.due(round).get(0));
        return round;
    }

    /** The result of a server that comes back after its lease. */
    Rounds.Next lateResult(Round round) {
        var parcel = new Parcel(1, "", "", 0, 0, List.of());
        return rounds.record(round, parcel, Outcome.failed(java.time.Instant.now(), DeliveryFailure.TIMED_OUT, 1));
    }

    /** The container begins a transaction for each call. */
    private final class Stepwise extends Rounds {

        private final Rounds steps;

        Stepwise(Rounds steps) {
            this.steps = steps;
        }

        @Override
        Optional<Round> take(boolean reachedOnly) {
            return world.asSystem(() -> steps.take(reachedOnly));
        }

        @Override
        List<Parcel> due(Round round) {
            return world.asSystem(() -> steps.due(round));
        }

        @Override
        Next record(Round round, Parcel parcel, Outcome outcome) {
            return world.asSystem(() -> steps.record(round, parcel, outcome));
        }

        @Override
        void end(Round round, boolean rests) {
            world.asSystem(() -> {
                steps.end(round, rests);
                return null;
            });
        }
    }
}
