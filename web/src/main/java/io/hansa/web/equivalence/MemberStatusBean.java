package io.hansa.web.equivalence;

import io.hansa.club.member.Members;
import io.hansa.club.tier.TierView;
import io.hansa.club.tier.Tiers;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.partners.equivalence.MemberStatusView;
import io.hansa.partners.equivalence.MemberStatuses;
import io.hansa.partners.equivalence.RecordMemberStatus;
import io.hansa.partners.partner.Partners;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;

/** What tiers a member has at partners, and the form by which service staff say it. */
@Named("memberStatus")
@ViewScoped
public class MemberStatusBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MemberStatuses statuses;

    @Inject
    Members members;

    @Inject
    Partners partners;

    @Inject
    Tiers tiers;

    @Inject
    Pages pages;

    private String number;
    private String partner;
    private String theirNumber;
    private String tier;
    private LocalDate validUntil;
    private String proof;
    private transient List<MemberStatusView> list;
    private transient Map<String, LocalizedText> names;

    public void load() {
        if (!MemberNumber.isValid(number)) {
            pages.notFound();
        } else if (pages.required(() -> members.view(new MemberNumber(number))) != null) {
            list = statuses.ofMember(new MemberNumber(number));
            names = partners.names(
                    list.stream().map(MemberStatusView::partnerCode).toList());
        }
    }

    public String record() {
        return pages.actIn("recording", () -> {
            MemberStatusView recorded = statuses.record(new RecordMemberStatus(
                    partner.strip(), number, theirNumber, tier, Optional.ofNullable(validUntil), proof));
            pages.say("equivalence", recorded.equivalent().isPresent() ? "status.waits" : "status.recorded");
            return "/console/members/status?number=" + number;
        });
    }

    public LocalizedText name(String partnerCode) {
        return names.get(partnerCode);
    }

    public TierView ours(String code) {
        return tiers.ladder().stream()
                .filter(step -> step.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    public List<MemberStatusView> getList() {
        return list;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getTheirNumber() {
        return theirNumber;
    }

    public void setTheirNumber(String theirNumber) {
        this.theirNumber = theirNumber;
    }

    public String getTier() {
        return tier;
    }

    public void setTier(String tier) {
        this.tier = tier;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }
}
