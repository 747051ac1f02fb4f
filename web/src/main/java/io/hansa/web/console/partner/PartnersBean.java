package io.hansa.web.console.partner;

import io.hansa.kernel.Slice;
import io.hansa.partners.partner.Division;
import io.hansa.partners.partner.Divisions;
import io.hansa.partners.partner.PartnerFilter;
import io.hansa.partners.partner.PartnerKind;
import io.hansa.partners.partner.PartnerStage;
import io.hansa.partners.partner.PartnerView;
import io.hansa.partners.partner.Partners;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The list of partners by code, narrowed by text, kind, stage and region; the filters live in the address. */
@Named("consolePartners")
@RequestScoped
public class PartnersBean {

    private static final int PAGE = 50;

    @Inject
    Partners partners;

    private String q;
    private PartnerKind kind;
    private PartnerStage stage;
    private String region;
    private String after;
    private Slice<PartnerView> list;

    public void load() {
        PartnerFilter filter = new PartnerFilter(
                Optional.ofNullable(q),
                Optional.ofNullable(kind),
                Optional.ofNullable(stage),
                Optional.ofNullable(region));
        list = partners.list(filter, Optional.ofNullable(after), PAGE);
    }

    public String search() {
        after = null;
        return "/console/partners/index?faces-redirect=true&includeViewParams=true";
    }

    public PartnerKind[] getKinds() {
        return PartnerKind.values();
    }

    public PartnerStage[] getStages() {
        return PartnerStage.values();
    }

    public List<Division> getProvinces() {
        return Divisions.all().stream().filter(Division::isProvince).toList();
    }

    public Slice<PartnerView> getList() {
        return list;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public PartnerKind getKind() {
        return kind;
    }

    public void setKind(PartnerKind kind) {
        this.kind = kind;
    }

    public PartnerStage getStage() {
        return stage;
    }

    public void setStage(PartnerStage stage) {
        this.stage = stage;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    /** Empty when it is none that we know. */
    public Optional<Division> getProvince() {
        return getProvinces().stream()
                .filter(division -> division.region().equals(region))
                .findFirst();
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
