package io.hansa.partners.partner;

import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.partners.access.Callers;
import io.hansa.partners.access.OutletNotFound;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Keeps where outlets are and when they are open, and finds them for members. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
public class PartnerOutlets {

    private static final String SEPARATOR = "/";

    @Inject
    Roster roster;

    @Inject
    Outlets outlets;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Resource
    SessionContext context;

    /**
     * @param code as of {@link OpenOutlet}
     * @throws PartnerCodeTaken when the partner has an outlet of this code
     * @throws PartnerEnded when the partnership is over
     */
    public OutletView open(String partnerCode, String code, OutletDetails details) {
        roster.lockPartner(partnerCode).refuseIfEnded();
        if (outlets.exists(partnerCode, code)) {
            throw new PartnerCodeTaken(code);
        }
        var outlet = Outlet.of(partnerCode, code, details);
        outlets.add(outlet);
        return outlet.view();
    }

    /**
     * Says anew what is known of an outlet. A partner's administrator does so for its own.
     *
     * @throws OutletNotFound when there is none
     */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM, Roles.PARTNER_ADMIN})
    public OutletView revise(String partnerCode, String code, OutletDetails details) {
        callers.of(context).requireMayMean(partnerCode);
        roster.lockPartner(partnerCode).refuseIfEnded();
        Outlet outlet = outlets.find(partnerCode, code).orElseThrow(() -> new OutletNotFound(code));
        outlet.become(details);
        return outlet.view();
    }

    /** @throws OutletNotFound when there is none; to a partner's own users, another's does not exist */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({
        Roles.MARKETING,
        Roles.SERVICE,
        Roles.FINANCE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.SYSTEM,
        Roles.PARTNER_ADMIN
    })
    public OutletView outlet(String partnerCode, String code) {
        callers.of(context).requireMayMean(partnerCode);
        return outlets.find(partnerCode, code)
                .orElseThrow(() -> new OutletNotFound(code))
                .view();
    }

    /** Outlets of partners that are live, by partner and code. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.MEMBER, Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM
    })
    public Slice<OutletListing> find(OutletFilter filter, Optional<String> cursor, int limit) {
        String[] after = Slice.begin(cursor, PartnerOutlets::key, new String[] {"", ""});
        return Slice.read(limit, most -> outlets.find(filter, after[0], after[1], most), Outlet.OfPartner::key)
                .map(this::listing);
    }

    /** The provinces and cities in which partners that are live have outlets, each province before its cities. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.MEMBER, Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM
    })
    public List<Division> divisions() {
        List<String> codes = outlets.divisions();
        return Divisions.all().stream()
                .filter(division -> codes.stream()
                        .anyMatch(code -> code.equals(division.code())
                                || division.isProvince()
                                        && code.startsWith(division.code().substring(0, 2))))
                .toList();
    }

    private OutletListing listing(Outlet.OfPartner found) {
        OutletView outlet = found.outlet().view();
        LocalDateTime there = LocalDateTime.ofInstant(programme.now(), outlet.zone());
        return new OutletListing(
                outlet,
                found.partner().name(),
                found.partner().kind(),
                outlet.hours().flatMap(hours -> hours.closesAt(there)),
                outlet.hours().map(hours -> hours.textOn(there.toLocalDate())).orElse(""));
    }

    private static String[] key(String cursor) {
        String[] key = cursor.split(SEPARATOR);
        if (key.length != 2) {
            throw new IllegalArgumentException(cursor);
        }
        return key;
    }
}
