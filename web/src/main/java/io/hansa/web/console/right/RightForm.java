package io.hansa.web.console.right;

import io.hansa.club.entitlement.RightTerms;
import io.hansa.kernel.LocalizedText;
import io.hansa.partners.port.GuestRule;
import io.hansa.partners.port.NoShowRule;
import java.io.Serializable;
import java.util.List;

/** What is typed of a right. */
public class RightForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String nameZh;
    private String nameEn;
    private boolean enabled = true;
    private boolean counted = true;
    private int guestsMost = 1;
    private int guestCost = 1;
    private GuestRule guestRule = GuestRule.NOBODY;
    private boolean household;
    private NoShowRule noShow = NoShowRule.LOST;
    private int arriveMinutes = 60;
    private int cancelMinutes = 120;
    private long makeGoodPoints = 500;
    private String honouredAt = "";

    void fill(RightTerms terms) {
        nameZh = terms.name().zh();
        nameEn = terms.name().en();
        enabled = terms.enabled();
        counted = terms.counted();
        guestsMost = terms.guestsMost();
        guestCost = terms.guestCost();
        guestRule = terms.guestRule();
        household = terms.household();
        noShow = terms.noShow();
        arriveMinutes = terms.arriveMinutes();
        cancelMinutes = terms.cancelMinutes();
        makeGoodPoints = terms.makeGoodPoints();
        honouredAt = String.join(" ", terms.honouredAt());
    }

    RightTerms terms() {
        return new RightTerms(
                new LocalizedText(nameZh, nameEn),
                enabled,
                counted,
                guestsMost,
                guestCost,
                guestRule,
                household,
                noShow,
                arriveMinutes,
                cancelMinutes,
                makeGoodPoints,
                List.of((honouredAt == null ? "" : honouredAt).split("[\\s,，]+")));
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public boolean isCounted() {
        return counted;
    }

    public void setCounted(boolean counted) {
        this.counted = counted;
    }

    public int getGuestsMost() {
        return guestsMost;
    }

    public void setGuestsMost(int guestsMost) {
        this.guestsMost = guestsMost;
    }

    public int getGuestCost() {
        return guestCost;
    }

    public void setGuestCost(int guestCost) {
        this.guestCost = guestCost;
    }

    public GuestRule getGuestRule() {
        return guestRule;
    }

    public void setGuestRule(GuestRule guestRule) {
        this.guestRule = guestRule;
    }

    public boolean isHousehold() {
        return household;
    }

    public void setHousehold(boolean household) {
        this.household = household;
    }

    public NoShowRule getNoShow() {
        return noShow;
    }

    public void setNoShow(NoShowRule noShow) {
        this.noShow = noShow;
    }

    public int getArriveMinutes() {
        return arriveMinutes;
    }

    public void setArriveMinutes(int arriveMinutes) {
        this.arriveMinutes = arriveMinutes;
    }

    public int getCancelMinutes() {
        return cancelMinutes;
    }

    public void setCancelMinutes(int cancelMinutes) {
        this.cancelMinutes = cancelMinutes;
    }

    public long getMakeGoodPoints() {
        return makeGoodPoints;
    }

    public void setMakeGoodPoints(long makeGoodPoints) {
        this.makeGoodPoints = makeGoodPoints;
    }

    public String getHonouredAt() {
        return honouredAt;
    }

    public void setHonouredAt(String honouredAt) {
        this.honouredAt = honouredAt;
    }
}
