package io.hansa.web.security;

import io.hansa.security.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Who reads this page: {@code #{signedIn.present}}, {@code #{signedIn.displayName}}, {@code #{signedIn.has('FINANCE')}}. */
@Named("signedIn")
@RequestScoped
public class SignedInBean {

    @Inject
    HttpServletRequest request;

    public boolean isPresent() {
        return Session.signedIn(request).isPresent();
    }

    public String getDisplayName() {
        return Session.signedIn(request).map(SignedIn::displayName).orElse("");
    }

    /** Whether somebody else has made the password: another is chosen before anything else. */
    public boolean isPasswordOnce() {
        return Session.signedIn(request).map(SignedIn::passwordOnce).orElse(false);
    }

    /** Member number, partner code or staff login; empty for nobody. */
    public String getSubject() {
        return Session.signedIn(request).map(SignedIn::subject).orElse("");
    }

    /** For what a page shows or hides; what a caller may do is decided by the boundaries. */
    public boolean has(String role) {
        return Session.signedIn(request)
                .map(signedIn -> signedIn.roles().contains(role))
                .orElse(false);
    }

    /** From the front door to one's own face, or to the sign-in page. */
    public void goHome() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String home = Session.signedIn(request)
                .map(signedIn -> Face.of(signedIn.kind()).home())
                .orElse("/login.xhtml");
        external.redirect(request.getContextPath() + home);
    }
}
