package io.hansa.club.portfolio;

import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.security.Audit;
import io.hansa.security.Caller;
import io.hansa.security.StaffLogins;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Which of the service staff keep a portfolio, and what members are told of them. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.SERVICE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class AccountManagers {

    @Resource
    SessionContext context;

    @Inject
    PortfolioRows rows;

    @Inject
    StaffLogins staff;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /** At most 500, those to whom members may be assigned first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<AccountManagerView> list() {
        return rows.managers();
    }

    /** @throws AccountManagerNotFound when there is none */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public AccountManagerView view(String login) {
        return rows.manager(login).orElseThrow(() -> new AccountManagerNotFound(login));
    }

    /**
     * Lets one of the service staff keep a portfolio, or changes what members are told.
     *
     * @throws InvalidPortfolio when the sign-in is none of the service staff's, or is disabled
     * @throws PortfolioNotEmpty when it is to have no members any more and has some, today or later
     */
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public void set(EntrustPortfolio command) {
        if (!PortfolioRows.isLogin(command.login())
                || command.active() && !staff.isStaff(command.login(), Roles.SERVICE)) {
            throw new InvalidPortfolio("login");
        }
        boolean known = rows.lock(command.login()).isPresent();
        if (!command.active()) {
            requireNobody(command.login(), known);
        }
        rows.set(command, Caller.of(context), programme.now());
        audit.record(
                "account-manager.set",
                "staff:" + command.login(),
                Map.of("active", Boolean.toString(command.active())));
    }

    private void requireNobody(String login, boolean known) {
        if (!known) {
            throw new InvalidPortfolio("login");
        }
        long members = rows.count(login, programme.today());
        if (members > 0) {
            throw new PortfolioNotEmpty(login, members);
        }
    }
}
