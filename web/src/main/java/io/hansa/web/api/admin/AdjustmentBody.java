package io.hansa.web.api.admin;

import io.hansa.club.adjustment.AdjustPoints;
import io.hansa.club.adjustment.AdjustmentReason;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.web.api.problem.InvalidRequest;
import io.hansa.web.api.problem.Violation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Points to be given (positive) or taken (negative).
 *
 * @param note none when absent
 */
public record AdjustmentBody(
        @NotNull @Pattern(regexp = "[0-9]{10}") String member,
        @NotNull Long points,
        @NotNull AdjustmentReason reason,
        @Size(max = 200) String note) {

    AdjustPoints command(String key) {
        return new AdjustPoints(key, number(member), Points.of(points), reason, note == null ? "" : note);
    }

    /** @throws InvalidRequest when its check digit is wrong */
    static MemberNumber number(String text) {
        if (!MemberNumber.isValid(text)) {
            throw new InvalidRequest(List.of(Violation.of("member", "format")));
        }
        return new MemberNumber(text);
    }
}
