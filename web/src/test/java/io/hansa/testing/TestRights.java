package io.hansa.testing;

import io.hansa.club.entitlement.GrantRight;
import io.hansa.club.entitlement.MemberRights;
import io.hansa.club.entitlement.ProposeRight;
import io.hansa.club.entitlement.RightCode;
import io.hansa.club.entitlement.RightTerms;
import io.hansa.club.entitlement.Rights;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Unit;
import io.hansa.partners.port.GuestRule;
import io.hansa.partners.port.NoShowRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Rights of a test's own, called Lounge, and what members have of them. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TestRights {

    @Inject
    Rights rights;

    @Inject
    MemberRights memberRights;

    /** A right by the unit in which it is counted, if it is. */
    public Unit right(boolean counted) {
        var code = new RightCode("X"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(Locale.ROOT));
        rights.set(new ProposeRight(
                code,
                0,
                new RightTerms(
                        new LocalizedText("贵宾厅", "Lounge"),
                        true,
                        counted,
                        0,
                        0,
                        GuestRule.NOBODY,
                        false,
                        NoShowRule.KEPT,
                        0,
                        0,
                        0,
                        List.of())));
        return new Unit(code.value());
    }

    /** @param expiresOn the first date without it */
    public void grant(MemberNumber member, Unit right, long amount, LocalDate expiresOn) {
        var key = UUID.randomUUID().toString();
        memberRights.grant(new GrantRight(member, new RightCode(right.code()), amount, expiresOn, "a test", key));
    }
}
