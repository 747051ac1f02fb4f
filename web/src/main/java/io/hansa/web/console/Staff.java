package io.hansa.web.console;

import io.hansa.kernel.Roles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Which areas and actions the console shows to whoever is signed in; what they may do is decided by the boundaries. */
@Named
@RequestScoped
public class Staff {

    @Inject
    HttpServletRequest request;

    public boolean opens(String area) {
        return Area.valueOf(area).opensTo(request::isUserInRole);
    }

    /** Acts for members. */
    public boolean isService() {
        return request.isUserInRole(Roles.SERVICE) || isAdmin();
    }

    /** Keeps partners, rewards and events. */
    public boolean isMarketing() {
        return request.isUserInRole(Roles.MARKETING) || isAdmin();
    }

    /** Asks members. */
    public boolean isSurveying() {
        return request.isUserInRole(Roles.SERVICE) || isMarketing();
    }

    /** Agrees contracts and settles. */
    public boolean isFinance() {
        return request.isUserInRole(Roles.FINANCE) || isAdmin();
    }

    public boolean isAdmin() {
        return request.isUserInRole(Roles.ADMIN);
    }
}
