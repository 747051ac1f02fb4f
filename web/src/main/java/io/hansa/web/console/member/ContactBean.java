package io.hansa.web.console.member;

import io.hansa.club.contact.ContactProofs;
import io.hansa.club.contact.ContactView;
import io.hansa.club.member.ContactKind;
import io.hansa.kernel.MemberNumber;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.function.Supplier;
import org.omnifaces.cdi.ViewScoped;

/** At the counter: a code goes to the phone or mail, and who has it tells it. */
@Named("consoleContact")
@ViewScoped
public class ContactBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ContactProofs proofs;

    @Inject
    Pages pages;

    private String number;
    private ContactKind kind = ContactKind.PHONE;
    private String code;
    private transient ContactView contact;

    public void load() {
        if (!MemberNumber.isValid(number)) {
            pages.notFound();
            return;
        }
        var all = pages.found(() -> proofs.all(member()));
        contact = all == null
                ? null
                : all.stream().filter(one -> one.kind() == kind).findFirst().orElse(null);
        pages.require(contact);
    }

    public String send() {
        return again(() -> {
            ContactView sent = proofs.send(member(), kind);
            pages.say("membership", "confirm.sent", sent.masked());
            return "/console/members/contact?number=" + number + "&kind=" + kind;
        });
    }

    public String confirm() {
        return again(() -> {
            proofs.confirm(member(), kind, code);
            pages.say("membership", "confirm.done");
            return "/console/members/member?number=" + number;
        });
    }

    private String again(Supplier<String> action) {
        String outcome = pages.actIn("confirming", action);
        if (outcome == null) {
            load();
        }
        return outcome;
    }

    private MemberNumber member() {
        return new MemberNumber(number);
    }

    public ContactView getContact() {
        return contact;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public ContactKind getKind() {
        return kind;
    }

    public void setKind(ContactKind kind) {
        this.kind = kind;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
