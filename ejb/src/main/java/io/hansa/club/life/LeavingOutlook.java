package io.hansa.club.life;

import io.hansa.kernel.Points;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a member leaves behind.
 *
 * @param available points that lapse unless it comes back
 * @param held points of open orders and authorisations, which still go through
 * @param pending points that are not confirmed yet
 * @param lapsesOn the first day on which its points can be taken
 * @param household the name of the household that it leaves too
 * @param headOfOthers whether it cannot leave, because others are in the household that it heads, of whom nobody is of age
 */
public record LeavingOutlook(
        Points available,
        Points held,
        Points pending,
        LocalDate lapsesOn,
        Optional<String> household,
        boolean headOfOthers) {}
