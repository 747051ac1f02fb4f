package io.hansa.partners.sandbox;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a sandbox has to try things with.
 *
 * @param code of the partner that the sandbox is
 */
public record SandboxView(String code, List<Member> members, List<Voucher> vouchers) {

    public SandboxView {
        members = List.copyOf(members);
        vouchers = List.copyOf(vouchers);
    }

    /** @param available test points */
    public record Member(MemberNumber number, String name, String tier, boolean active, Points available) {}

    public record Voucher(String code, LocalDate expiresOn, Optional<Instant> usedAt) {}
}
