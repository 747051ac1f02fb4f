package io.hansa.partners.partner;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Registers and finds partners and their outlets. */
@Stateless
@RetryOnConflict
@RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
public class Partners {

    /** @throws PartnerCodeTaken when the code is another partner's */
    public PartnerView register(RegisterPartner command) {
        throw new UnsupportedOperationException("being written");
    }

    /** @throws PartnerEnded when the partnership is over */
    public PartnerView rename(String partnerCode, PartnerKind kind, LocalizedText name) {
        throw new UnsupportedOperationException("being written");
    }

    /**
     * Suspends, takes up again or ends a partnership.
     *
     * @throws PartnerEnded when it has ended: that is for ever
     */
    public PartnerView changeStatus(String partnerCode, PartnerStatus status) {
        throw new UnsupportedOperationException("being written");
    }

    /** @throws PartnerCodeTaken when the partner has an outlet of this code */
    public OutletView openOutlet(OpenOutlet command) {
        throw new UnsupportedOperationException("being written");
    }

    /** A partner; to a partner's own users and clients, only their own. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({
        Roles.MARKETING,
        Roles.SERVICE,
        Roles.FINANCE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.SYSTEM,
        Roles.PARTNER_TILL,
        Roles.PARTNER_FINANCE,
        Roles.PARTNER_ADMIN,
        Roles.PARTNER_API
    })
    public PartnerView partner(String partnerCode) {
        throw new UnsupportedOperationException("being written");
    }

    /** The partner that the caller, a portal user or a client, belongs to. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.PARTNER_TILL, Roles.PARTNER_FINANCE, Roles.PARTNER_ADMIN, Roles.PARTNER_API})
    public PartnerView mine() {
        throw new UnsupportedOperationException("being written");
    }

    /** Partners by ascending code; members see them too: they are where points are earned. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM, Roles.MEMBER
    })
    public Slice<PartnerView> list(PartnerFilter filter, Optional<String> cursor, int limit) {
        throw new UnsupportedOperationException("being written");
    }

    /** Outlets of a partner by ascending code; to a partner's own users and clients, only their own. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @PermitAll
    public Slice<OutletView> outlets(String partnerCode, Optional<String> cursor, int limit) {
        throw new UnsupportedOperationException("being written");
    }

    /** The names of partners by code, for lines that mention them; unknown codes are left out. At most 200. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @PermitAll
    public Map<String, LocalizedText> names(Collection<String> partnerCodes) {
        throw new UnsupportedOperationException("being written");
    }
}
