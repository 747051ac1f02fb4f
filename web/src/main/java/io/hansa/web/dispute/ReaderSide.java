package io.hansa.web.dispute;

import io.hansa.kernel.Roles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** On whose side the reader is, of a page that partners and the programme have in common. */
@RequestScoped
public class ReaderSide {

    @Inject
    HttpServletRequest request;

    public boolean isPartner() {
        return request.isUserInRole(Roles.PARTNER_FINANCE) || request.isUserInRole(Roles.PARTNER_ADMIN);
    }

    /** Whether the reader acts for that side; others only look. */
    public boolean isActor() {
        return isPartner() || request.isUserInRole(Roles.FINANCE) || request.isUserInRole(Roles.ADMIN);
    }
}
