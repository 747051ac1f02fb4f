package io.hansa.web.security;

import io.hansa.kernel.DomainException;
import io.hansa.security.SignIn;
import io.hansa.security.SignedIn;
import io.hansa.web.faces.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The sign-in page of members, partner users and staff; each goes on to their own face. */
@Named("signIn")
@RequestScoped
public class SignInBean {

    @Inject
    SignIn signIn;

    @Inject
    SecurityContext security;

    @Inject
    Refusals refusals;

    @Inject
    HttpServletRequest request;

    private String login;
    private String password;
    private String to;

    public String submit() throws IOException {
        try {
            SignedIn signedIn = signIn.authenticate(login.strip(), password, request.getRemoteAddr());
            return begin(signedIn);
        } catch (DomainException refused) {
            return refusals.show(refused);
        }
    }

    private String begin(SignedIn signedIn) throws IOException {
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
        String target = ReturnPath.isOurs(to) ? to : Face.of(signedIn.kind()).home();
        context.getExternalContext().redirect(request.getContextPath() + target);
        return null;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
