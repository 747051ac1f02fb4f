package io.hansa.web.partner;

import io.hansa.kernel.DomainException;
import io.hansa.kernel.Programme;
import io.hansa.partners.transaction.AuthorisationView;
import io.hansa.partners.transaction.Authorisations;
import io.hansa.partners.transaction.TransactionRequest;
import io.hansa.partners.transaction.TransactionResult;
import io.hansa.partners.transaction.Transactions;
import io.hansa.web.faces.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** An authorisation, what was taken of it, and what is left; somebody at the partner may give that back. */
@Named("partnerAuthorisation")
@RequestScoped
public class AuthorisationBean {

    @Inject
    Authorisations authorisations;

    @Inject
    Transactions transactions;

    @Inject
    Programme programme;

    @Inject
    Refusals refusals;

    private String reference;
    private AuthorisationView view;

    public void load() {
        view = authorisations.authorisation(reference);
    }

    /** Its key is the authorisation's: whoever presses twice, or beside another, gives back once. */
    public String release() {
        load();
        String name = "release-" + view.transaction().number();
        try {
            var request = new TransactionRequest.Release(name, name, programme.now(), reference);
            if (transactions.submit(request) instanceof TransactionResult.Refused refused) {
                say(refused.refusal().asException());
            }
        } catch (DomainException refusal) {
            say(refusal);
        }
        return "/partner/authorisation?faces-redirect=true&includeViewParams=true";
    }

    private void say(DomainException refusal) {
        Faces.setFlashAttribute("refusal", refusals.text(refusal.code(), refusal.args()));
    }

    public AuthorisationView getView() {
        return view;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
