package io.hansa.partners.conduct;

import io.hansa.kernel.Actor;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What staff decided on a complaint: a fact. */
@Entity
@Table(name = "partner_complaint_decision")
@Access(AccessType.FIELD)
class ComplaintDecision {

    @Id
    private long complaint;

    private boolean upheld;
    private String note;
    private boolean refunded;

    @Column(name = "decided_by")
    private Actor by;

    @Column(name = "decided_at")
    private Instant at;

    protected ComplaintDecision() {}

    ComplaintDecision(Complaint complaint, DecideComplaint command, Actor by, Instant at) {
        this.complaint = complaint.id();
        this.upheld = command.upheld();
        this.note = command.note().strip();
        this.refunded = command.refund();
        this.by = by;
        this.at = at;
    }

    long complaint() {
        return complaint;
    }

    ComplaintView.Decision view() {
        return new ComplaintView.Decision(upheld, note, refunded, by, at);
    }
}
