package io.hansa.club.life;

import io.hansa.club.member.MemberState;
import io.hansa.club.member.MemberStepView;
import io.hansa.club.member.Tenure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A membership as it stands.
 *
 * @param years of the tenure, whole ones
 * @param lapsesOn of whom has left and what it left is not taken yet
 * @param steps the latest first
 */
public record MembershipView(
        MemberState state, Tenure tenure, int years, Optional<LocalDate> lapsesOn, List<MemberStepView> steps) {

    public MembershipView {
        steps = List.copyOf(steps);
    }
}
