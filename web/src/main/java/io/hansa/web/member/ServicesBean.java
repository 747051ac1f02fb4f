package io.hansa.web.member;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Slice;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.provider.ServiceView;
import io.hansa.partners.provider.Services;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** What providers offer, by provider. */
@Named("memberServices")
@RequestScoped
public class ServicesBean {

    private static final int PAGE = 30;

    @Inject
    Services services;

    @Inject
    Partners partners;

    @Inject
    Pages pages;

    private Slice<ServiceView> list;
    private Map<String, LocalizedText> names;

    @PostConstruct
    void load() {
        list = services.onOffer(pages.after(), PAGE);
        names = partners.names(
                list.rows().stream().map(ServiceView::partnerCode).distinct().toList());
    }

    public LocalizedText provider(ServiceView row) {
        return names.get(row.partnerCode());
    }

    public Slice<ServiceView> getList() {
        return list;
    }
}
