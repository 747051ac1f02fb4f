package io.hansa.web.console.ladder;

import io.hansa.club.group.ContactPlace;
import io.hansa.club.ladder.LaddersInForce;
import io.hansa.club.tier.AskTierRequest;
import io.hansa.club.tier.TierRequestKind;
import io.hansa.club.tier.TierRequestReason;
import io.hansa.kernel.MemberNumber;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is typed of a request about where a member stands. */
public class TierRequestForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String key = UUID.randomUUID().toString();
    private TierRequestKind kind = TierRequestKind.TIER;
    private String ladder = LaddersInForce.MAIN;
    private String tier;
    private String group;
    private Integer influence;
    private Integer decides;
    private LocalDate through;
    private TierRequestReason reason;
    private String note;

    /**
     * What is typed for another kind is left out.
     *
     * @param places of which groups the member is a contact: how much it decides there is taken where nothing else is typed
     */
    AskTierRequest command(MemberNumber member, List<ContactPlace> places) {
        boolean ofTier = kind != TierRequestKind.SCORE;
        return new AskTierRequest(
                key,
                kind,
                member,
                ladder,
                ofTier ? text(tier) : Optional.empty(),
                ofTier ? Optional.empty() : text(group),
                ofTier || influence == null ? 0 : influence,
                ofTier ? 0 : decides(places),
                Optional.ofNullable(through).map(day -> day.plusDays(1)),
                Optional.empty(),
                reason,
                note);
    }

    /** Ends a floor or a score. */
    AskTierRequest end(MemberNumber member, String of, String number, String why) {
        return new AskTierRequest(
                key + "." + number,
                TierRequestKind.END,
                member,
                of,
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                Optional.empty(),
                Optional.of(number),
                TierRequestReason.CORRECTION,
                why);
    }

    private int decides(List<ContactPlace> places) {
        if (decides != null) {
            return decides;
        }
        return places.stream()
                .filter(place -> place.group().equals(group))
                .flatMapToInt(place -> place.decides().stream())
                .findFirst()
                .orElse(0);
    }

    private static Optional<String> text(String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
    }

    public TierRequestKind getKind() {
        return kind;
    }

    public void setKind(TierRequestKind kind) {
        this.kind = kind;
    }

    public String getLadder() {
        return ladder;
    }

    public void setLadder(String ladder) {
        this.ladder = ladder;
    }

    public String getTier() {
        return tier;
    }

    public void setTier(String tier) {
        this.tier = tier;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public Integer getInfluence() {
        return influence;
    }

    public void setInfluence(Integer influence) {
        this.influence = influence;
    }

    public Integer getDecides() {
        return decides;
    }

    public void setDecides(Integer decides) {
        this.decides = decides;
    }

    public LocalDate getThrough() {
        return through;
    }

    public void setThrough(LocalDate through) {
        this.through = through;
    }

    public TierRequestReason getReason() {
        return reason;
    }

    public void setReason(TierRequestReason reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
