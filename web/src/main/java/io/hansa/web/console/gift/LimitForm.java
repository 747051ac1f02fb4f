package io.hansa.web.console.gift;

import io.hansa.club.gift.GiftCell;
import io.hansa.club.gift.GiftExpiry;
import io.hansa.club.gift.GiftTerms;
import io.hansa.club.gift.PartyKind;
import io.hansa.kernel.Unit;
import java.io.Serializable;

/** What is entered of a cell. */
public class LimitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private PartyKind giver;
    private PartyKind taker;
    private String unit = Unit.PTS.code();
    private String tier = GiftCell.ANY_TIER;
    private int basedOn;
    private boolean enabled = true;
    private Long least;
    private Long most;
    private Long perYear;
    private GiftExpiry expiry = GiftExpiry.KEEP;

    boolean isNamed() {
        return giver != null && taker != null && unit.matches("[A-Z][A-Z0-9_]{1,15}");
    }

    GiftCell cell() {
        return new GiftCell(giver, taker, new Unit(unit), tier);
    }

    GiftTerms terms() {
        return new GiftTerms(enabled, least, most, perYear, expiry);
    }

    void fill(GiftTerms terms) {
        enabled = terms.enabled();
        least = terms.least();
        most = terms.most();
        perYear = terms.perYear();
        expiry = terms.expiry();
    }

    public PartyKind getGiver() {
        return giver;
    }

    public void setGiver(PartyKind giver) {
        this.giver = giver;
    }

    public PartyKind getTaker() {
        return taker;
    }

    public void setTaker(PartyKind taker) {
        this.taker = taker;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getTier() {
        return tier;
    }

    public void setTier(String tier) {
        this.tier = tier;
    }

    public int getBasedOn() {
        return basedOn;
    }

    public void setBasedOn(int basedOn) {
        this.basedOn = basedOn;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public Long getLeast() {
        return least;
    }

    public void setLeast(Long least) {
        this.least = least;
    }

    public Long getMost() {
        return most;
    }

    public void setMost(Long most) {
        this.most = most;
    }

    public Long getPerYear() {
        return perYear;
    }

    public void setPerYear(Long perYear) {
        this.perYear = perYear;
    }

    public GiftExpiry getExpiry() {
        return expiry;
    }

    public void setExpiry(GiftExpiry expiry) {
        this.expiry = expiry;
    }
}
