package io.hansa.web.member;

import io.hansa.club.contact.ContactProofs;
import io.hansa.club.contact.ContactView;
import io.hansa.club.member.ContactKind;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.function.Supplier;
import org.omnifaces.cdi.ViewScoped;

/** A code goes to the member's phone or mail, and comes back. */
@Named("memberConfirm")
@ViewScoped
public class ConfirmBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ContactProofs proofs;

    @Inject
    Me me;

    @Inject
    Pages pages;

    private ContactKind kind = ContactKind.PHONE;
    private String code;
    private transient ContactView contact;

    public void load() {
        contact = proofs.all(me.number()).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElse(null);
        pages.require(contact);
    }

    public String send() {
        return again(() -> {
            ContactView sent = proofs.send(me.number(), kind);
            pages.say("membership", "confirm.sent", sent.masked());
            return here();
        });
    }

    public String confirm() {
        return again(() -> {
            proofs.confirm(me.number(), kind, code);
            pages.say("membership", "confirm.done");
            return "/member/profile";
        });
    }

    private String again(Supplier<String> action) {
        String outcome = pages.actIn("confirming", action);
        if (outcome == null) {
            load();
        }
        return outcome;
    }

    private String here() {
        return "/member/confirm?kind=" + kind;
    }

    public ContactView getContact() {
        return contact;
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
