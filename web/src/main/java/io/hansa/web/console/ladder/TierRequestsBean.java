package io.hansa.web.console.ladder;

import io.hansa.club.tier.TierRequestView;
import io.hansa.club.tier.TierRequests;
import io.hansa.kernel.Slice;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What was asked about where members stand and waits for a second person, oldest first. */
@Named("consoleTierRequests")
@RequestScoped
public class TierRequestsBean {

    private static final int PAGE = 50;

    @Inject
    TierRequests requests;

    @Inject
    Pages pages;

    private Slice<TierRequestView> list;

    @PostConstruct
    void load() {
        list = requests.waiting(pages.after(), PAGE);
    }

    public Slice<TierRequestView> getList() {
        return list;
    }
}
