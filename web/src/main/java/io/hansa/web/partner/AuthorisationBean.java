package io.hansa.web.partner;

import io.hansa.kernel.DomainException;
import io.hansa.kernel.Programme;
import io.hansa.partners.transaction.AuthorisationView;
import io.hansa.partners.transaction.Authorisations;
import io.hansa.partners.transaction.TransactionRequest;
import io.hansa.partners.transaction.TransactionResult;
import io.hansa.partners.transaction.Transactions;
import io.hansa.web.faces.Pages;
import io.hansa.web.faces.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** An authorisation, what was taken of it, and what is left; somebody at the partner may give that back. */
@Named("partnerAuthorisation")
@ViewScoped
public class AuthorisationBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Authorisations authorisations;

    @Inject
    Transactions transactions;

    @Inject
    Programme programme;

    @Inject
    Refusals refusals;

    @Inject
    Pages pages;

    private String reference;
    private transient AuthorisationView view;

    public void load() {
        view = pages.required(() -> authorisations.authorisation(reference == null ? "" : reference));
    }

    /** Its key is the authorisation's: whoever presses twice, or beside another, gives back once. */
    public String release() {
        try {
            String name = "release-"
                    + authorisations.authorisation(reference).transaction().number();
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
