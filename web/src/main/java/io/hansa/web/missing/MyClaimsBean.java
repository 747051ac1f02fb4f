package io.hansa.web.missing;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Slice;
import io.hansa.partners.missing.MissingPoints;
import io.hansa.partners.missing.MissingRow;
import io.hansa.partners.partner.Partners;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** The member's claims, newest first. */
@Named("myClaims")
@RequestScoped
public class MyClaimsBean {

    private static final int PAGE = 30;

    @Inject
    MissingPoints claims;

    @Inject
    Partners partners;

    @Inject
    Pages pages;

    private Slice<MissingRow> list;
    private Map<String, LocalizedText> names;

    @PostConstruct
    void load() {
        list = claims.list(pages.after(), PAGE);
        names = partners.names(
                list.rows().stream().map(MissingRow::partnerCode).distinct().toList());
    }

    public Slice<MissingRow> getList() {
        return list;
    }

    public Map<String, LocalizedText> getNames() {
        return names;
    }
}
