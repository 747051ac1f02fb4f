package io.hansa.web.console.group;

import io.hansa.club.group.AddContact;
import io.hansa.club.group.ContactNotFound;
import io.hansa.club.group.ContactRole;
import io.hansa.club.group.GroupContacts;
import io.hansa.club.group.InvalidGroup;
import io.hansa.club.group.ScorePower;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;

/** The people of the group that {@code consoleGroup} shows: adds, removes and scores them. */
@Named("consoleGroupContacts")
@ViewScoped
public class GroupContactsBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    GroupContacts contacts;

    @Inject
    GroupBean group;

    @Inject
    Programme programme;

    @Inject
    Pages pages;

    private String member;
    private String name;
    private String phone;
    private String mail;
    private ContactRole role;
    private Long contact;
    private Integer power;
    private String reason;
    private LocalDate on;

    @PostConstruct
    void init() {
        on = programme.today();
    }

    public String add() {
        return pages.actIn("contact", () -> {
            contacts.add(new AddContact(
                    group.getCode(),
                    typed(member).map(GroupContactsBean::number),
                    typed(name),
                    typed(phone),
                    typed(mail),
                    role));
            pages.say("consoleGroup", "contact.added");
            return page();
        });
    }

    public String score() {
        return pages.actIn("scoring", () -> {
            contacts.score(new ScorePower(contact, power, reason, on));
            pages.say("consoleGroup", "power.scored");
            return page();
        });
    }

    public String remove() {
        return pages.act(() -> {
            contacts.remove(pressed());
            pages.say("consoleGroup", "contact.removed");
            return page();
        });
    }

    private static MemberNumber number(String typed) {
        if (!MemberNumber.isValid(typed)) {
            throw new InvalidGroup("member");
        }
        return new MemberNumber(typed);
    }

    private static Optional<String> typed(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(some -> !some.isEmpty());
    }

    private long pressed() {
        String id = String.valueOf(pages.parameter("contact"));
        if (!id.matches("[0-9]{1,18}")) {
            throw new ContactNotFound(id);
        }
        return Long.parseLong(id);
    }

    private String page() {
        return "/console/groups/group?code=" + group.getCode();
    }

    public ContactRole[] getRoles() {
        return ContactRole.values();
    }

    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = member;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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

    public ContactRole getRole() {
        return role;
    }

    public void setRole(ContactRole role) {
        this.role = role;
    }

    public Long getContact() {
        return contact;
    }

    public void setContact(Long contact) {
        this.contact = contact;
    }

    public Integer getPower() {
        return power;
    }

    public void setPower(Integer power) {
        this.power = power;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
