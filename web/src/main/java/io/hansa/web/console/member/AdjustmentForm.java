package io.hansa.web.console.member;

import io.hansa.club.adjustment.AdjustmentReason;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/**
 * Why something is adjusted, in two steps: the reason, then the consequence in numbers. The request key stays with the view:
 * pressed twice, it is one adjustment.
 */
public class AdjustmentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String requestKey = UUID.randomUUID().toString();
    private AdjustmentReason reason;
    private String note;
    private boolean reviewing;

    public void review() {
        reviewing = true;
    }

    public void edit() {
        reviewing = false;
    }

    public String requestKey() {
        return requestKey;
    }

    public boolean isReviewing() {
        return reviewing;
    }

    public AdjustmentReason[] getReasons() {
        return AdjustmentReason.values();
    }

    public AdjustmentReason getReason() {
        return reason;
    }

    public void setReason(AdjustmentReason reason) {
        this.reason = reason;
    }

    public String getNote() {
        return Objects.toString(note, "");
    }

    public void setNote(String note) {
        this.note = note;
    }
}
