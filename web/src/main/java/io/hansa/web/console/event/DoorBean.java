package io.hansa.web.console.event;

import io.hansa.club.member.Members;
import io.hansa.events.booking.Bookings;
import io.hansa.events.booking.CheckedIn;
import io.hansa.events.event.EventNumber;
import io.hansa.events.event.EventView;
import io.hansa.events.event.Events;
import io.hansa.kernel.DomainException;
import io.hansa.web.faces.Pages;
import io.hansa.web.faces.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The door of an event: a code is typed or scanned, and the answer is one large sentence. */
@Named("consoleDoor")
@ViewScoped
public class DoorBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Events events;

    @Inject
    Bookings bookings;

    @Inject
    Members members;

    @Inject
    Pages pages;

    @Inject
    Refusals refusals;

    private String number;
    private String code;
    private transient EventView event;

    public void load() {
        event = pages.required(() -> events.event(new EventNumber(number)));
    }

    /** The answer survives the redirect, so that reading the page anew lets nobody in again. */
    public String admit() {
        try {
            CheckedIn party = bookings.checkIn(new EventNumber(number), code);
            Faces.setFlashAttribute("party", party);
            Faces.setFlashAttribute(
                    "name", members.names(List.of(party.member())).get(party.member()));
        } catch (DomainException refusal) {
            Faces.setFlashAttribute("refusal", refusals.text(refusal.code(), refusal.args()));
        }
        return "/console/events/door?faces-redirect=true&number=" + number;
    }

    public EventView getEvent() {
        return event;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
