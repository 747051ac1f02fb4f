package io.hansa.partners.payment;

import io.hansa.kernel.Programme;
import io.hansa.partners.contract.ContractView;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.PayoutAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Where partners are paid: at the account of the contract that is in force today, whichever month it is for. */
@ApplicationScoped
class Payouts {

    @Inject
    Contracts contracts;

    @Inject
    Programme programme;

    Optional<PayoutAccount> account(String partner) {
        return contracts.versions(partner).stream()
                .filter(version -> version.inForceOn(programme.today()))
                .findFirst()
                .map(ContractView::terms)
                .flatMap(terms -> terms.settling().payoutAccount());
    }

    static Optional<PayoutFault> fault(Optional<PayoutAccount> account) {
        if (account.isEmpty()) {
            return Optional.of(PayoutFault.ACCOUNT_MISSING);
        }
        return AccountNumbers.isRight(account.get().number())
                ? Optional.empty()
                : Optional.of(PayoutFault.ACCOUNT_WRONG);
    }

    /** Refuses what cannot be paid. */
    PayoutAccount require(Payable payable) {
        Optional<PayoutAccount> account = account(payable.partner());
        fault(account).ifPresent(fault -> {
            throw fault == PayoutFault.ACCOUNT_MISSING
                    ? new PayoutAccountMissing(payable.partner(), payable.statement())
                    : new PayoutAccountWrong(
                            payable.partner(),
                            payable.statement(),
                            account.orElseThrow().masked());
        });
        return account.orElseThrow();
    }
}
