package io.hansa.club.entitlement;

import io.hansa.club.entitlement.RightOwners.Owner;
import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.journal.InsufficientPoints;
import io.hansa.ledger.journal.Outcome;
import io.hansa.partners.port.GiveRightBack;
import io.hansa.partners.port.GuestRule;
import io.hansa.partners.port.GuestsNotCovered;
import io.hansa.partners.port.HeldRight;
import io.hansa.partners.port.HonouredRight;
import io.hansa.partners.port.NoRightLeft;
import io.hansa.partners.port.RightPlace;
import io.hansa.partners.port.RightUse;
import io.hansa.partners.port.RightsDesk;
import io.hansa.partners.port.UseRight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The club's rights, as partners' doors need them. */
@ApplicationScoped
class ClubRightsDesk implements RightsDesk {

    @Inject
    RightRows rights;

    @Inject
    GrantRows grants;

    @Inject
    RightPostings postings;

    @Inject
    RightOwners owners;

    @Override
    public List<HonouredRight> honouredAt(RightPlace place) {
        return rights.current().stream()
                .filter(right -> right.terms().isHonouredAt(place))
                .map(RightView::honoured)
                .toList();
    }

    @Override
    public RightUse use(UseRight command) {
        return command.right().counted() ? useCounted(command) : useUncounted(command);
    }

    private RightUse useUncounted(UseRight command) {
        RightCode code = new RightCode(command.right().code());
        boolean has = grants.covering(command.member(), command.businessDate()).stream()
                .anyMatch(grant -> grant.right().equals(code));
        if (!has) {
            throw new NoRightLeft(command.right(), 1, 0);
        }
        long paid = command.money().amount(command.guests());
        Optional<EntryNumber> entry =
                paid == 0 ? Optional.empty() : Optional.of(postings.owe(command, inputs(command, command.guests())));
        return new RightUse(entry, command.guests(), 0, 0, paid);
    }

    /** With the guests, of the member's own, then of the household's head; where the rule says so, the same without guests. */
    private RightUse useCounted(UseRight command) {
        Optional<HeldRight> held =
                command.held().filter(reserved -> reserved.hold().isPresent());
        if (held.isPresent()) {
            return useHeld(command, held.get());
        }
        List<Owner> from = owners.of(command.member(), command.right());
        Optional<RightUse> use = attempt(command, from, command.guests(), "whole");
        boolean alone = command.guests() > 0 && command.right().guestRule() == GuestRule.MEMBER_ALONE;
        if (use.isEmpty() && alone) {
            use = attempt(command, from, 0, "alone");
        }
        return use.orElseThrow(() -> refusal(command, from));
    }

    /** What was reserved, without those guests who did not come. */
    private RightUse useHeld(UseRight command, HeldRight held) {
        Map<String, String> inputs = inputs(command, command.guests());
        inputs.put("reservation", held.reservation());
        EntryNumber entry = postings.capture(command, held, inputs);
        long left = postings.wallet(
                        command.member(), new RightCode(command.right().code()))
                .map(postings::available)
                .orElse(0L);
        return new RightUse(
                Optional.of(entry),
                command.guests(),
                command.right().cost(command.guests()),
                left,
                command.money().amount(command.guests()));
    }

    private Optional<RightUse> attempt(UseRight command, List<Owner> from, int guests, String name) {
        for (Owner owner : from) {
            Map<String, String> inputs = inputs(command, guests);
            if (owner.ofHousehold()) {
                inputs.put("household", "head");
            }
            String attempt = name + (owner.ofHousehold() ? ".head" : "");
            Outcome outcome = postings.use(owner.wallet(), command, guests, attempt, inputs);
            if (outcome instanceof Outcome.Receipt receipt) {
                return Optional.of(new RightUse(
                        Optional.of(receipt.entry()),
                        guests,
                        command.right().cost(guests),
                        postings.available(owner.wallet()),
                        command.money().amount(guests)));
            }
            if (!(((Outcome.Refused) outcome).reason() instanceof InsufficientPoints)) {
                throw ((Outcome.Refused) outcome).reason();
            }
        }
        return Optional.empty();
    }

    private RuntimeException refusal(UseRight command, List<Owner> from) {
        HonouredRight right = command.right();
        long most = from.stream()
                .mapToLong(owner -> postings.available(owner.wallet()))
                .max()
                .orElse(0);
        long required = right.cost(command.guests());
        return command.guests() > 0 && most >= right.cost(0)
                ? new GuestsNotCovered(right, required, most)
                : new NoRightLeft(right, required, most);
    }

    private static Map<String, String> inputs(UseRight command, int guests) {
        Map<String, String> inputs = new TreeMap<>();
        inputs.put("right", command.right().code());
        inputs.put("version", Integer.toString(command.right().version()));
        inputs.put("visit", command.visit());
        inputs.put("guests", Integer.toString(guests));
        inputs.put("contract", Integer.toString(command.money().contract()));
        inputs.put("perVisitFen", Long.toString(command.money().perVisit()));
        inputs.put("perGuestFen", Long.toString(command.money().perGuest()));
        if (guests != command.guests()) {
            inputs.put("guestsAsked", Integer.toString(command.guests()));
        }
        return inputs;
    }

    @Override
    public EntryNumber giveBack(GiveRightBack command) {
        return postings.giveBack(command);
    }
}
