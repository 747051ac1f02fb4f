package io.hansa.web.console.member;

import io.hansa.club.member.MemberView;
import io.hansa.club.member.Members;
import io.hansa.kernel.MemberNumber;
import io.hansa.web.faces.Pages;
import io.hansa.web.profile.ProfileForm;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** Changes a member's profile. */
@Named("consoleProfile")
@ViewScoped
public class ProfileBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Members members;

    @Inject
    Pages pages;

    private final ProfileForm form = new ProfileForm();
    private String number;
    private String displayName;

    public void load() {
        MemberView member =
                MemberNumber.isValid(number) ? pages.found(() -> members.view(new MemberNumber(number))) : null;
        if (member == null) {
            pages.notFound();
            return;
        }
        displayName = member.displayName();
        form.read(member);
    }

    public String save() {
        return pages.actIn("profile", () -> {
            members.change(form.change(new MemberNumber(number)));
            pages.say("consoleMember", "profile.done");
            return "/console/members/member?number=" + number;
        });
    }

    public ProfileForm getForm() {
        return form;
    }

    public String getDisplayName() {
        return displayName;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
