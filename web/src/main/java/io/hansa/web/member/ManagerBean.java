package io.hansa.web.member;

import io.hansa.club.portfolio.AccountManagerView;
import io.hansa.club.portfolio.Portfolios;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who looks after the member, and on which line it is there for it. */
@Named("memberManager")
@RequestScoped
public class ManagerBean {

    @Inject
    Portfolios portfolios;

    private AccountManagerView view;

    @PostConstruct
    void load() {
        view = portfolios.mine().orElse(null);
    }

    /** Null when nobody does. */
    public AccountManagerView getView() {
        return view;
    }
}
