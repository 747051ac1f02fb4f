package io.hansa.web.profile;

import io.hansa.club.member.ChangeProfile;
import io.hansa.club.member.Consent;
import io.hansa.club.member.EnrolMember;
import io.hansa.club.member.Language;
import io.hansa.club.member.MemberView;
import io.hansa.kernel.MemberNumber;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The fields of a person. */
public class ProfileForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String familyName;
    private String givenName;
    private String phone;
    private String mail;
    private Language language = Language.ZH;
    private LocalDate birthday;
    private Consent[] consents = {};

    public void read(MemberView member) {
        familyName = member.familyName();
        givenName = member.givenName();
        phone = member.phone();
        mail = member.mail().orElse(null);
        language = member.language();
        birthday = member.birthday().orElse(null);
    }

    public EnrolMember enrolment(String requestKey) {
        return enrolment(requestKey, null);
    }

    /** @param password for the portal; null for none */
    public EnrolMember enrolment(String requestKey, String password) {
        return new EnrolMember(
                requestKey,
                familyName,
                givenName,
                phone,
                Optional.ofNullable(mail),
                language,
                Optional.ofNullable(birthday),
                agreed(),
                Optional.ofNullable(password));
    }

    public ChangeProfile change(MemberNumber number) {
        return new ChangeProfile(
                number,
                familyName,
                givenName,
                phone,
                Optional.ofNullable(mail),
                language,
                Optional.ofNullable(birthday));
    }

    private Set<Consent> agreed() {
        Set<Consent> agreed = EnumSet.noneOf(Consent.class);
        agreed.addAll(Set.of(consents));
        return agreed;
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

    /** The channels to choose from. */
    public Consent[] getChannels() {
        return Consent.values();
    }

    public Consent[] getConsents() {
        return consents;
    }

    public void setConsents(Consent[] consents) {
        this.consents = consents;
    }
}
