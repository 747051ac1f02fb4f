package io.hansa.web.security;

import io.hansa.security.Identities;
import io.hansa.security.PasswordsDiffer;
import io.hansa.security.SignedIn;
import io.hansa.web.faces.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Whoever is signed in chooses another password. */
@Named("ownPassword")
@RequestScoped
public class PasswordBean {

    @Inject
    Identities identities;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    private String current;
    private String next;
    private String repeated;

    public String change() {
        return pages.actIn("choosing", () -> {
            if (!next.equals(repeated)) {
                throw new PasswordsDiffer();
            }
            SignedIn signedIn = identities.changePassword(current, next);
            Session.begin(request, signedIn);
            pages.say("sign", "password.changed");
            return Face.of(signedIn.kind()).outcome();
        });
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
