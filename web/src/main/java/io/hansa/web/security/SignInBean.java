package io.hansa.web.security;

import io.hansa.kernel.DomainException;
import io.hansa.security.SignIn;
import io.hansa.security.SignedIn;
import io.hansa.web.faces.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The sign-in page of members, partner users and staff; each goes on to their own face. */
@Named("signIn")
@RequestScoped
public class SignInBean {

    @Inject
    SignIn signIn;

    @Inject
    Entrance entrance;

    @Inject
    Refusals refusals;

    @Inject
    HttpServletRequest request;

    private String login;
    private String password;
    private String to;

    public String submit() {
        try {
            SignedIn signedIn = signIn.authenticate(login.strip(), password, request.getRemoteAddr());
            entrance.begin(
                    signedIn,
                    ReturnPath.isOurs(to) ? to : Face.of(signedIn.kind()).home());
            return null;
        } catch (DomainException refused) {
            return refusals.show(refused);
        }
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
