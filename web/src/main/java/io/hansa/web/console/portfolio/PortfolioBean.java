package io.hansa.web.console.portfolio;

import io.hansa.club.portfolio.AccountManagerView;
import io.hansa.club.portfolio.AccountManagers;
import io.hansa.club.portfolio.PortfolioRow;
import io.hansa.club.portfolio.Portfolios;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Slice;
import io.hansa.web.faces.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Whom an account manager looks after, in the order of what is due; administrators and auditors choose whose. */
@Named("consolePortfolio")
@RequestScoped
public class PortfolioBean {

    private static final int PAGE = 50;

    @Inject
    Portfolios portfolios;

    @Inject
    AccountManagers managers;

    @Inject
    Programme programme;

    @Inject
    Pages pages;

    private String manager;
    private String after;
    private Slice<PortfolioRow> list;

    public void load() {
        list = pages.required(() -> portfolios.due(
                Optional.ofNullable(manager).filter(login -> !login.isEmpty()), Optional.ofNullable(after), PAGE));
    }

    public String show() {
        after = null;
        return "/console/portfolio/index?faces-redirect=true&includeViewParams=true";
    }

    public boolean isOverdue(PortfolioRow row) {
        return row.due().filter(due -> !due.isAfter(programme.today())).isPresent();
    }

    public List<AccountManagerView> getManagers() {
        return managers.list();
    }

    /** Also where the form was refused, and the page's action is not asked for. */
    public Slice<PortfolioRow> getList() {
        if (list == null) {
            load();
        }
        return list;
    }

    public String getManager() {
        return manager;
    }

    public void setManager(String manager) {
        this.manager = manager;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
