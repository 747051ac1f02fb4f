package io.hansa.web.console.reward;

import io.hansa.kernel.LocalizedText;
import io.hansa.rewards.catalogue.RewardCategory;
import io.hansa.rewards.catalogue.RewardTerms;
import io.hansa.rewards.catalogue.Window;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** The fields of a reward's terms; windows are the programme's wall clock, an empty end is open. */
public class RewardForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String nameZh;
    private String nameEn;
    private String descriptionZh;
    private String descriptionEn;
    private RewardCategory category = RewardCategory.SHOPPING;
    private String picture = "ticket";
    private String partner;
    private Integer tierRank = 0;
    private LocalDateTime visibleFrom;
    private LocalDateTime visibleUntil;
    private LocalDateTime availableFrom;
    private LocalDateTime availableUntil;
    private Integer voucherDays = 90;
    private Integer cancelHours = 24;
    private Integer position = 1000;

    void read(RewardTerms terms, ZoneId zone) {
        nameZh = terms.name().zh();
        nameEn = terms.name().en();
        descriptionZh = terms.description().zh();
        descriptionEn = terms.description().en();
        category = terms.category();
        picture = terms.picture();
        partner = terms.partner().orElse(null);
        tierRank = terms.tierRank();
        visibleFrom = wall(terms.visible().from(), zone);
        visibleUntil = wall(terms.visible().until(), zone);
        availableFrom = wall(terms.available().from(), zone);
        availableUntil = wall(terms.available().until(), zone);
        voucherDays = terms.voucherDays();
        cancelHours = terms.cancelHours();
        position = terms.position();
    }

    RewardTerms terms(ZoneId zone) {
        return new RewardTerms(
                new LocalizedText(nameZh, nameEn),
                new LocalizedText(descriptionZh, descriptionEn),
                category,
                picture,
                Optional.ofNullable(partner),
                tierRank,
                new Window(instant(visibleFrom, zone), instant(visibleUntil, zone)),
                new Window(instant(availableFrom, zone), instant(availableUntil, zone)),
                voucherDays,
                cancelHours,
                position);
    }

    private static LocalDateTime wall(Optional<Instant> instant, ZoneId zone) {
        return instant.map(at -> LocalDateTime.ofInstant(at, zone)).orElse(null);
    }

    private static Optional<Instant> instant(LocalDateTime wall, ZoneId zone) {
        return Optional.ofNullable(wall).map(at -> at.atZone(zone).toInstant());
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

    public String getDescriptionZh() {
        return descriptionZh;
    }

    public void setDescriptionZh(String descriptionZh) {
        this.descriptionZh = descriptionZh;
    }

    public String getDescriptionEn() {
        return descriptionEn;
    }

    public void setDescriptionEn(String descriptionEn) {
        this.descriptionEn = descriptionEn;
    }

    public RewardCategory getCategory() {
        return category;
    }

    public void setCategory(RewardCategory category) {
        this.category = category;
    }

    public String getPicture() {
        return picture;
    }

    public void setPicture(String picture) {
        this.picture = picture;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public Integer getTierRank() {
        return tierRank;
    }

    public void setTierRank(Integer tierRank) {
        this.tierRank = tierRank;
    }

    public LocalDateTime getVisibleFrom() {
        return visibleFrom;
    }

    public void setVisibleFrom(LocalDateTime visibleFrom) {
        this.visibleFrom = visibleFrom;
    }

    public LocalDateTime getVisibleUntil() {
        return visibleUntil;
    }

    public void setVisibleUntil(LocalDateTime visibleUntil) {
        this.visibleUntil = visibleUntil;
    }

    public LocalDateTime getAvailableFrom() {
        return availableFrom;
    }

    public void setAvailableFrom(LocalDateTime availableFrom) {
        this.availableFrom = availableFrom;
    }

    public LocalDateTime getAvailableUntil() {
        return availableUntil;
    }

    public void setAvailableUntil(LocalDateTime availableUntil) {
        this.availableUntil = availableUntil;
    }

    public Integer getVoucherDays() {
        return voucherDays;
    }

    public void setVoucherDays(Integer voucherDays) {
        this.voucherDays = voucherDays;
    }

    public Integer getCancelHours() {
        return cancelHours;
    }

    public void setCancelHours(Integer cancelHours) {
        this.cancelHours = cancelHours;
    }

    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }
}
