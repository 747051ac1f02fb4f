package io.hansa.web.console.portfolio;

import io.hansa.club.portfolio.AccountManagerView;
import io.hansa.club.portfolio.AccountManagers;
import io.hansa.club.portfolio.EntrustPortfolio;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** Which staff keep a portfolio; administrators say who, and what members are told. */
@Named("consoleAccountManagers")
@ViewScoped
public class AccountManagersBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AccountManagers managers;

    @Inject
    Pages pages;

    private String login;
    private String name;
    private String phone;
    private boolean active = true;

    /** One that the address names begins as it is. */
    public void load() {
        if (login != null && !login.isEmpty()) {
            AccountManagerView view = pages.required(() -> managers.view(login));
            if (view != null) {
                name = view.name();
                phone = view.phone();
                active = view.active();
            }
        }
    }

    public String save() {
        return pages.actIn("manager", () -> {
            managers.set(new EntrustPortfolio(login.strip(), name, phone, active));
            pages.say("portfolio", "managers.done");
            return "/console/portfolio/managers";
        });
    }

    public List<AccountManagerView> getList() {
        return managers.list();
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
