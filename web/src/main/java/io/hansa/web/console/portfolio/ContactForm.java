package io.hansa.web.console.portfolio;

import io.hansa.club.frequency.TouchChannel;
import io.hansa.club.portfolio.ContactOutcome;
import io.hansa.club.portfolio.ContactSubject;
import io.hansa.club.portfolio.OccasionKey;
import io.hansa.club.portfolio.OverReason;
import io.hansa.club.portfolio.RecordContact;
import io.hansa.kernel.MemberNumber;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What is entered of a contact. */
public class ContactForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String requestKey = UUID.randomUUID().toString();
    private TouchChannel way = TouchChannel.PHONE;
    private boolean inbound;
    private ContactSubject subject = ContactSubject.CARE;
    private OccasionKey occasion;
    private ContactOutcome outcome = ContactOutcome.REACHED;
    private String note;
    private OverReason over;
    private LocalDate at;

    RecordContact command(MemberNumber member, Instant when) {
        return new RecordContact(
                requestKey,
                member,
                way,
                inbound,
                subject,
                Optional.ofNullable(occasion),
                outcome,
                note == null ? "" : note,
                Optional.ofNullable(over),
                when);
    }

    public TouchChannel getWay() {
        return way;
    }

    public void setWay(TouchChannel way) {
        this.way = way;
    }

    public boolean isInbound() {
        return inbound;
    }

    public void setInbound(boolean inbound) {
        this.inbound = inbound;
    }

    public ContactSubject getSubject() {
        return subject;
    }

    public void setSubject(ContactSubject subject) {
        this.subject = subject;
    }

    public OccasionKey getOccasion() {
        return occasion;
    }

    void setOccasion(OccasionKey occasion) {
        this.occasion = occasion;
    }

    public ContactOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ContactOutcome outcome) {
        this.outcome = outcome;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public OverReason getOver() {
        return over;
    }

    public void setOver(OverReason over) {
        this.over = over;
    }

    public LocalDate getAt() {
        return at;
    }

    public void setAt(LocalDate at) {
        this.at = at;
    }
}
