package io.hansa.web.partner;

import io.hansa.kernel.DomainException;
import io.hansa.kernel.Programme;
import io.hansa.partners.port.HonouredRight;
import io.hansa.partners.visit.CheckIn;
import io.hansa.partners.visit.DoorRefusals;
import io.hansa.partners.visit.RefusalReason;
import io.hansa.partners.visit.ReservationState;
import io.hansa.partners.visit.ReservationView;
import io.hansa.partners.visit.Reservations;
import io.hansa.partners.visit.VisitReceipt;
import io.hansa.partners.visit.VisitRow;
import io.hansa.partners.visit.Visits;
import io.hansa.web.faces.Pages;
import io.hansa.web.faces.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The door: a card is scanned, one action lets the member in with its guests, or says why not. */
@Named("visitDoor")
@ViewScoped
public class VisitBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    @Inject
    Visits visits;

    @Inject
    Reservations reservations;

    @Inject
    DoorRefusals doorRefusals;

    @Inject
    TillOutlet outlet;

    @Inject
    Programme programme;

    @Inject
    Refusals refusals;

    @Inject
    Pages pages;

    /** Names what this form asks for: sent twice, it is one visit. */
    private final String key = "door-" + UUID.randomUUID();

    /** When it was sent first: sent again, it says the same. */
    private Instant at;

    private String card;
    private String right;
    private int guests;
    private RefusalReason reason = RefusalReason.FULL;
    private transient List<HonouredRight> rights;
    private transient List<VisitRow> today;
    private transient List<ReservationView> reserved;

    /** The answer survives the redirect, so that reading the page anew lets nobody in. */
    public String letIn() {
        try {
            if (at == null) {
                at = programme.now();
            }
            VisitReceipt receipt = visits.checkIn(new CheckIn(
                    key, key, at, outlet.getOutlet().code(), card == null ? "" : card.strip(), right, guests));
            Faces.setFlashAttribute("letIn", receipt);
        } catch (DomainException refusal) {
            Faces.setFlashAttribute("doorRefusal", refusals.text(refusal.code(), refusal.args()));
        }
        return "/partner/visit?faces-redirect=true";
    }

    public String takeBack(String reference) {
        return pages.act(() -> {
            VisitReceipt back = visits.takeBack("void-" + reference, reference);
            pages.say("right", "door.taken-back", back.maskedName());
            return "/partner/visit";
        });
    }

    /** The outlet turned somebody away that had reserved. */
    public String turnAway(String reservation) {
        return pages.act(() -> {
            doorRefusals.report(reservation, reason, "");
            pages.say("right", "door.turned-away");
            return "/partner/visit";
        });
    }

    public List<HonouredRight> getRights() {
        if (rights == null) {
            rights = outlet.getOutlet() == null
                    ? List.of()
                    : visits.honoured(outlet.getOutlet().code());
        }
        return rights;
    }

    public List<VisitRow> getToday() {
        if (today == null) {
            today = visits.today(Optional.empty(), SHOWN).rows();
        }
        return today;
    }

    /** Who is expected here today, or may come now. */
    public List<ReservationView> getReserved() {
        if (reserved == null) {
            reserved = outlet.getOutlet() == null
                    ? List.of()
                    : reservations.expected().stream()
                            .filter(row -> row.state() == ReservationState.RESERVED)
                            .filter(row ->
                                    row.outlet().equals(outlet.getOutlet().code()))
                            .toList();
        }
        return reserved;
    }

    /** One of tomorrow may come already round midnight: its day is said. */
    public boolean isToday(ReservationView row) {
        return row.day().equals(programme.today());
    }

    public RefusalReason[] getReasons() {
        return RefusalReason.values();
    }

    public String getCard() {
        return card;
    }

    public void setCard(String card) {
        this.card = card;
    }

    public String getRight() {
        return right;
    }

    public void setRight(String right) {
        this.right = right;
    }

    public int getGuests() {
        return guests;
    }

    public void setGuests(int guests) {
        this.guests = guests;
    }

    public RefusalReason getReason() {
        return reason;
    }

    public void setReason(RefusalReason reason) {
        this.reason = reason;
    }
}
