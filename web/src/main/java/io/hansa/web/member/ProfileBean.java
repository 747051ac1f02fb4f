package io.hansa.web.member;

import io.hansa.club.member.Language;
import io.hansa.club.member.MemberView;
import io.hansa.club.member.Members;
import io.hansa.web.faces.Pages;
import io.hansa.web.profile.ProfileForm;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The member's own data. */
@Named("memberProfile")
@RequestScoped
public class ProfileBean {

    @Inject
    Me me;

    @Inject
    Members members;

    @Inject
    Pages pages;

    private final ProfileForm form = new ProfileForm();

    @PostConstruct
    void load() {
        form.read(me.view());
    }

    public String save() {
        return pages.act(() -> {
            members.change(form.change(me.number()));
            pages.say("member", "profile.saved");
            return "/member/profile";
        });
    }

    public MemberView getMember() {
        return me.view();
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public ProfileForm getForm() {
        return form;
    }
}
