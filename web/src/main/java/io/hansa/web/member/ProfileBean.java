package io.hansa.web.member;

import io.hansa.club.member.ChangeProfile;
import io.hansa.club.member.Consent;
import io.hansa.club.member.Language;
import io.hansa.club.member.MemberView;
import io.hansa.club.member.Members;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The member's own data and consents. */
@Named("memberProfile")
@RequestScoped
public class ProfileBean {

    @Inject
    Me me;

    @Inject
    Members members;

    @Inject
    Pages pages;

    private String familyName;
    private String givenName;
    private String phone;
    private String mail;
    private Language language;
    private LocalDate birthday;
    private Consent[] consents;

    @PostConstruct
    void load() {
        MemberView member = me.view();
        familyName = member.familyName();
        givenName = member.givenName();
        phone = member.phone();
        mail = member.mail().orElse(null);
        language = member.language();
        birthday = member.birthday().orElse(null);
        consents = member.consents().toArray(Consent[]::new);
    }

    public String save() {
        return pages.act(() -> {
            members.change(new ChangeProfile(
                    me.number(),
                    familyName,
                    givenName,
                    phone,
                    Optional.ofNullable(mail),
                    language,
                    Optional.ofNullable(birthday),
                    agreed()));
            pages.say("member", "profile.saved");
            return "/member/profile";
        });
    }

    private Set<Consent> agreed() {
        Set<Consent> agreed = EnumSet.noneOf(Consent.class);
        agreed.addAll(Arrays.asList(consents));
        return agreed;
    }

    public MemberView getMember() {
        return me.view();
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public Consent[] getChannels() {
        return Consent.values();
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public LocalDate getBirthday() {
        return birthday;
    }

    public void setBirthday(LocalDate birthday) {
        this.birthday = birthday;
    }

    public Consent[] getConsents() {
        return consents;
    }

    public void setConsents(Consent[] consents) {
        this.consents = consents;
    }
}
