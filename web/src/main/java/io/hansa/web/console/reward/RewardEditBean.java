package io.hansa.web.console.reward;

import io.hansa.club.tier.TierView;
import io.hansa.club.tier.Tiers;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Slice;
import io.hansa.partners.partner.PartnerFilter;
import io.hansa.partners.partner.PartnerView;
import io.hansa.partners.partner.Partners;
import io.hansa.rewards.catalogue.AddReward;
import io.hansa.rewards.catalogue.Catalogue;
import io.hansa.rewards.catalogue.EditReward;
import io.hansa.rewards.catalogue.RewardCategory;
import io.hansa.rewards.catalogue.RewardKind;
import io.hansa.rewards.catalogue.RewardTerms;
import io.hansa.rewards.catalogue.RewardView;
import io.hansa.web.faces.Formats;
import io.hansa.web.faces.Pages;
import io.hansa.web.faces.Pictures;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;

/** Drafts a reward, or changes what one says. */
@Named("consoleRewardEdit")
@ViewScoped
public class RewardEditBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Catalogue catalogue;

    @Inject
    Partners partners;

    @Inject
    Tiers tiers;

    @Inject
    Programme programme;

    @Inject
    Pages pages;

    private final RewardForm form = new RewardForm();

    /** Of the reward to change; empty for a new one. */
    private String code;

    private String newCode;
    private RewardKind kind = RewardKind.VOUCHER;
    private boolean limited;
    private long version;

    public void load() {
        RewardView reward = code == null ? null : pages.required(() -> catalogue.reward(code));
        if (reward != null) {
            version = reward.version();
            form.read(reward.terms(), programme.zone());
        }
    }

    public String save() {
        return pages.actIn("reward", () -> {
            RewardTerms terms = form.terms(programme.zone());
            if (code == null) {
                catalogue.add(new AddReward(newCode, kind, limited, terms));
            } else {
                catalogue.edit(new EditReward(code, version, terms));
            }
            pages.say("consoleReward", "edit.done", Formats.text(terms.name()));
            return "/console/rewards/reward?code=" + (code == null ? newCode : code);
        });
    }

    public List<PartnerView> getPartners() {
        return partners.list(PartnerFilter.ALL, Optional.empty(), Slice.MAX_LIMIT)
                .rows();
    }

    public List<TierView> getLadder() {
        return tiers.ladder();
    }

    public RewardKind[] getKinds() {
        return RewardKind.values();
    }

    public RewardCategory[] getCategories() {
        return RewardCategory.values();
    }

    public Set<String> getPictures() {
        return Pictures.names();
    }

    public RewardForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNewCode() {
        return newCode;
    }

    public void setNewCode(String newCode) {
        this.newCode = newCode;
    }

    public RewardKind getKind() {
        return kind;
    }

    public void setKind(RewardKind kind) {
        this.kind = kind;
    }

    public boolean isLimited() {
        return limited;
    }

    public void setLimited(boolean limited) {
        this.limited = limited;
    }
}
