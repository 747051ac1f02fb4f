package io.hansa.web.join;

import io.hansa.club.member.SelfEnrolment;
import io.hansa.security.SignIn;
import io.hansa.security.SignedIn;
import io.hansa.web.faces.Pages;
import io.hansa.web.profile.ProfileForm;
import io.hansa.web.security.Entrance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;

/** Registers somebody, signs it in, and asks it to confirm its phone. */
@Named("join")
@ViewScoped
public class JoinBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String CONFIRM = "/member/confirm.xhtml?kind=PHONE";

    @Inject
    SelfEnrolment enrolment;

    @Inject
    SignIn signIn;

    @Inject
    Entrance entrance;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    private final String requestKey = "join:" + UUID.randomUUID();
    private final ProfileForm form = new ProfileForm();
    private String password;

    public String register() {
        return pages.actIn("joining", () -> {
            var member = enrolment.register(form.enrolment(requestKey, password), request.getRemoteAddr());
            SignedIn signedIn = signIn.authenticate(member.value(), password, request.getRemoteAddr());
            entrance.begin(signedIn, CONFIRM);
            return null;
        });
    }

    public ProfileForm getForm() {
        return form;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
