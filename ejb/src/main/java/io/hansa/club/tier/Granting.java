package io.hansa.club.tier;

import io.hansa.club.ladder.LadderBook;
import io.hansa.club.ladder.LaddersInForce;
import io.hansa.club.tier.Moving.Moved;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes what a second person has approved so, by the asker's name. */
@ApplicationScoped
class Granting {

    @Inject
    Standings standings;

    @Inject
    LaddersInForce ladders;

    @Inject
    TierRequestRows requests;

    @Inject
    Promotion promotion;

    @Inject
    Moving moving;

    @Inject
    Programme programme;

    /**
     * @throws NoStanding when the member counts for another meanwhile
     * @throws InvalidTierRequest when its day has come while it waited, or what it ends has ended
     */
    void grant(TierRequest request, Actor approver) {
        LocalDate today = programme.today();
        if (request.until().filter(day -> !day.isAfter(today)).isPresent()) {
            throw new InvalidTierRequest("until");
        }
        List<Standing> locked = standings.lock(List.of(request.member()));
        Standing standing = locked.stream()
                .filter(each -> each.ladder().equals(request.ladder()))
                .filter(each -> each.countsFor().isEmpty())
                .findFirst()
                .orElseThrow(() -> new NoStanding(request.member()));
        LadderBook book = ladders.book(request.ladder());
        ByHand byHand = new ByHand(book, today);
        Inputs inputs = inputs(request, approver);
        switch (request.kind()) {
            case TIER ->
                make(
                        standing,
                        byHand.tier(
                                standing.held(), request.tier(), request.until().orElseThrow(), inputs),
                        request.askedBy());
            case FLOOR ->
                make(
                        standing,
                        byHand.floor(standing.held(), new Floor(request.tier(), request.until()), inputs),
                        request.askedBy());
            case SCORE -> promotion.rise(locked, Map.of(request.member(), today));
            case END -> end(request, standing);
        }
    }

    private void end(TierRequest request, Standing standing) {
        long number = request.ends().orElseThrow();
        TierRequest ended = requests.lock(number).orElseThrow();
        if (requests.isEndedByAnother(request)) {
            throw new InvalidTierRequest("ends");
        }
        if (ended.kind() == TierRequestKind.FLOOR) {
            make(standing, Decided.still(standing.held().above(Optional.empty())), request.askedBy());
        }
    }

    private void make(Standing standing, Decided decided, Actor by) {
        moving.make(List.of(new Moved(standing, decided)), by);
    }

    /** Who asks for a tier of a partner's that staff recorded: it waits for a second person. */
    void askFor(AskTierRequest asked, Actor asker) {
        if (requests.byKey(asker, asked.requestKey()).isEmpty()) {
            requests.add(new TierRequest(asked, asker, programme.now()), asked.requestKey());
        }
    }

    /** For a tier at a partner that the partner itself has said. */
    void grantEquivalent(MemberNumber member, String tier, Optional<LocalDate> until, Inputs inputs) {
        standings.lock(List.of(member)).stream()
                .filter(standing -> standing.ladder().equals(LaddersInForce.MAIN))
                .filter(standing -> standing.countsFor().isEmpty())
                .findFirst()
                .ifPresent(standing -> {
                    LocalDate today = programme.today();
                    LadderBook book = ladders.book(LaddersInForce.MAIN);
                    LocalDate end = until.orElseGet(
                            () -> book.on(today).terms().periods().reviewAfter(today, standing.anchor()));
                    Decided decided = new ByHand(book, today).equivalent(standing.held(), tier, end, inputs);
                    if (!decided.moves().isEmpty()) {
                        make(standing, decided, Promotion.ACTOR);
                    }
                });
    }

    private static Inputs inputs(TierRequest request, Actor approver) {
        return Inputs.none()
                .with("request", request.number())
                .with("why", request.reason().name())
                .with("approver", approver.toString());
    }
}
