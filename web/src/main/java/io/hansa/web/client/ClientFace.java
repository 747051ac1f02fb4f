package io.hansa.web.client;

import io.hansa.kernel.Roles;
import io.hansa.web.faces.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** In which face clients are looked at, and by whom. */
@Named
@RequestScoped
public class ClientFace {

    @Inject
    HttpServletRequest request;

    @Inject
    Pages pages;

    /** Whether the reader may change clients; the auditor only looks. */
    public boolean isKeeper() {
        return request.isUserInRole(Roles.ADMIN) || request.isUserInRole(Roles.PARTNER_ADMIN);
    }

    /** Of one client. */
    public String getPage() {
        return pages.isConsole() ? "/console/partners/client" : "/partner/client";
    }

    /** Where a partner's clients are listed. */
    String list(String partnerCode) {
        return pages.isConsole() ? "/console/partners/partner?code=" + partnerCode : "/partner/clients";
    }

    String of(String clientId) {
        return getPage() + "?id=" + clientId;
    }
}
