package io.hansa.web.api.member;

import io.hansa.club.life.LeavingOutlook;
import io.hansa.club.life.MembershipView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the membership stands.
 *
 * @param years whole ones that count as tenure
 * @param leaving what would be left behind; absent when it cannot be left
 * @param steps the latest first
 */
public record Membership(
        String state, int years, long days, Optional<LocalDate> lapsesOn, Optional<Leaving> leaving, List<Step> steps) {

    public record Leaving(
            long available,
            long held,
            long pending,
            LocalDate lapsesOn,
            Optional<String> household,
            boolean possible) {}

    public record Step(String to, String reason, Instant steppedAt) {}

    static Membership of(MembershipView view, Optional<LeavingOutlook> outlook) {
        return new Membership(
                view.state().name(),
                view.years(),
                view.tenure().days(),
                view.lapsesOn(),
                outlook.map(one -> new Leaving(
                        one.available().amount(),
                        one.held().amount(),
                        one.pending().amount(),
                        one.lapsesOn(),
                        one.household(),
                        !one.headOfOthers())),
                view.steps().stream()
                        .map(step -> new Step(step.to().name(), step.reason().name(), step.steppedAt()))
                        .toList());
    }
}
