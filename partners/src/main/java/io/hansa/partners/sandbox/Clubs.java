package io.hansa.partners.sandbox;

import io.hansa.ledger.journal.Clawback;
import io.hansa.ledger.journal.Expiry;
import io.hansa.ledger.journal.Lapsed;
import io.hansa.partners.access.SandboxCode;
import io.hansa.partners.port.Bonuses;
import io.hansa.partners.port.MemberDirectory;
import io.hansa.partners.port.PointsPolicies;
import io.hansa.partners.port.PointsPolicy;
import io.hansa.partners.port.RightsDesk;
import io.hansa.partners.port.VoucherDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The club that a partner's messages meet: the real one, or for a sandbox one of test members. */
@ApplicationScoped
public class Clubs {

    /** Usable at once and for ever, so that no run of the club ever finds test points due. */
    private static final PointsPolicy TEST_POLICY = new PointsPolicy(
            "sandbox",
            Expiry.NEVER,
            PointsPolicy.Waiting.NOTHING,
            Optional.empty(),
            Clawback.Kind.NEVER_BELOW,
            true,
            Lapsed.LOST);

    @Inject
    MemberDirectory members;

    @Inject
    VoucherDesk desk;

    @Inject
    PointsPolicies policies;

    @Inject
    RightsDesk rights;

    @Inject
    Bonuses bonuses;

    @Inject
    TestMembers testMembers;

    @Inject
    TestVouchers testVouchers;

    @Inject
    TestRights testRights;

    public MemberDirectory members(String partnerCode) {
        return SandboxCode.is(partnerCode) ? testMembers : members;
    }

    public VoucherDesk desk(String partnerCode) {
        return SandboxCode.is(partnerCode) ? testVouchers : desk;
    }

    public RightsDesk rights(String partnerCode) {
        return SandboxCode.is(partnerCode) ? testRights : rights;
    }

    /** Nobody earns more in a sandbox than the contract says. */
    public Bonuses bonuses(String partnerCode) {
        return SandboxCode.is(partnerCode) ? batch -> Bonuses.none() : bonuses;
    }

    public PointsPolicies policies(String partnerCode) {
        return SandboxCode.is(partnerCode) ? (member, on) -> TEST_POLICY : policies;
    }
}
