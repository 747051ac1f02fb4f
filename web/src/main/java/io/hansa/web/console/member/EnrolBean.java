package io.hansa.web.console.member;

import io.hansa.club.member.Beginning;
import io.hansa.club.member.EnrolOutcome;
import io.hansa.club.member.Enrolment;
import io.hansa.web.faces.Pages;
import io.hansa.web.profile.ProfileForm;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;

/** Begins a membership. */
@Named("consoleEnrol")
@ViewScoped
public class EnrolBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Enrolment enrolment;

    @Inject
    Pages pages;

    private final String requestKey = UUID.randomUUID().toString();
    private boolean prospect;
    private final ProfileForm form = new ProfileForm();

    public String enrol() {
        return pages.actIn("profile", () -> {
            EnrolOutcome.Enrolled enrolled = enrolment.enrol(
                    form.enrolment(requestKey).beginning(prospect ? Beginning.PROSPECT : Beginning.MEMBER));
            pages.say("consoleMember", "enrol.done", enrolled.number().value());
            return "/console/members/member?number=" + enrolled.number();
        });
    }

    public boolean isProspect() {
        return prospect;
    }

    public void setProspect(boolean prospect) {
        this.prospect = prospect;
    }

    public ProfileForm getForm() {
        return form;
    }
}
