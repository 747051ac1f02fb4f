package io.hansa.web.console.portfolio;

import io.hansa.club.portfolio.AccountManagerView;
import io.hansa.club.portfolio.Portfolios;
import io.hansa.kernel.MemberNumber;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who looks after the member that a page is about. */
@Named("consoleMemberManager")
@RequestScoped
public class MemberManagerBean {

    @Inject
    Portfolios portfolios;

    @Inject
    Pages pages;

    private AccountManagerView view;

    @PostConstruct
    void load() {
        String number = pages.parameter("number");
        if (MemberNumber.isValid(number)) {
            view = portfolios.of(new MemberNumber(number)).orElse(null);
        }
    }

    /** Null when nobody does. */
    public AccountManagerView getView() {
        return view;
    }
}
