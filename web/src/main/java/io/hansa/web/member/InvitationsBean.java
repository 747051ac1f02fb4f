package io.hansa.web.member;

import io.hansa.club.invitation.InvitationKind;
import io.hansa.club.invitation.InvitationNumber;
import io.hansa.club.invitation.InvitationState;
import io.hansa.club.invitation.InvitationView;
import io.hansa.club.invitation.Invitations;
import io.hansa.club.invitation.InviteToHousehold;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;

/** What the member is asked, and whom it asks as the head of its household. */
@Named("memberInvitations")
@ViewScoped
public class InvitationsBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/member/household";

    @Inject
    Me me;

    @Inject
    Invitations invitations;

    @Inject
    Pages pages;

    private transient List<InvitationView> mine;
    private transient List<InvitationView> sent;
    private String reference;
    private String key;

    @PostConstruct
    void load() {
        mine = invitations.of(me.number());
        sent = invitations.sentBy(me.number());
        key = UUID.randomUUID().toString();
    }

    /** Pressing twice is one invitation. */
    public String invite() {
        return pages.actIn("inviting", () -> {
            invitations.invite(new InviteToHousehold(me.number(), reference, key));
            pages.say("pool", "invited");
            return HERE;
        });
    }

    public String accept() {
        return pages.act(() -> {
            var accepted = invitations.accept(me.number(), pressed());
            pages.say("pool", accepted.kind() == InvitationKind.JOIN ? "accepted" : "accepted.head");
            return HERE;
        });
    }

    public String decline() {
        return pages.act(() -> {
            invitations.decline(me.number(), pressed());
            pages.say("pool", "declined");
            return HERE;
        });
    }

    public String withdraw() {
        return pages.act(() -> {
            invitations.withdraw(me.number(), pressed());
            pages.say("pool", "withdrawn");
            return HERE;
        });
    }

    private InvitationNumber pressed() {
        return new InvitationNumber(pages.parameter("invitation"));
    }

    public boolean waits(InvitationView invitation) {
        return invitation.state() == InvitationState.WAITING;
    }

    public List<InvitationView> getMine() {
        return mine;
    }

    public List<InvitationView> getSent() {
        return sent;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
