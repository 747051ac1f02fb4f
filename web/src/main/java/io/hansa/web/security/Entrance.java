package io.hansa.web.security;

import io.hansa.security.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Begins the session of somebody who has proven who they are, and goes on to a page. */
@RequestScoped
public class Entrance {

    @Inject
    SecurityContext security;

    @Inject
    HttpServletRequest request;

    /** @param target one of our own pages, as an address below the application */
    public void begin(SignedIn signedIn, String target) {
        FacesContext context = FacesContext.getCurrentInstance();
        AuthenticationStatus status = security.authenticate(
                request,
                (HttpServletResponse) context.getExternalContext().getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new Proven(signedIn))
                        .newAuthentication(true));
        if (status != AuthenticationStatus.SUCCESS) {
            throw new IllegalStateException("the container refused " + signedIn.principalName() + ": " + status);
        }
        try {
            context.getExternalContext().redirect(request.getContextPath() + target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
