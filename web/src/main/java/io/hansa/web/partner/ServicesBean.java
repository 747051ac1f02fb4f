package io.hansa.web.partner;

import io.hansa.kernel.Slice;
import io.hansa.partners.provider.ServiceFilter;
import io.hansa.partners.provider.ServiceView;
import io.hansa.partners.provider.Services;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** What the provider offers to members. */
@Named("partnerServices")
@RequestScoped
public class ServicesBean {

    private static final int PAGE = 50;

    @Inject
    Services services;

    @Inject
    Pages pages;

    private Slice<ServiceView> list;

    @PostConstruct
    void load() {
        list = services.list(new ServiceFilter(Optional.empty(), Optional.empty()), pages.after(), PAGE);
    }

    public Slice<ServiceView> getList() {
        return list;
    }
}
