package io.hansa.web.console.erasure;

import io.hansa.club.decision.Decision;
import io.hansa.club.decision.Verdict;
import io.hansa.club.erasure.ErasureNumber;
import io.hansa.club.erasure.ErasureView;
import io.hansa.club.erasure.Erasures;
import io.hansa.kernel.Actor;
import io.hansa.web.console.decision.DecidingBean;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;

/** One request to erase: what a second person makes of it, and how far it is. */
@Named("consoleErasureRequest")
@ViewScoped
public class ErasureRequestBean extends DecidingBean {

    private static final long serialVersionUID = 1L;

    @Inject
    Erasures erasures;

    private Long number;
    private transient ErasureView request;

    public void load() {
        pages.require(getRequest());
    }

    @Override
    protected Optional<Actor> proposer() {
        return Optional.of(getRequest().askedBy());
    }

    @Override
    protected Optional<Decision> decided() {
        return getRequest().decision();
    }

    /** Administrators decide. */
    @Override
    protected boolean isDecider() {
        return staff.isAdmin();
    }

    @Override
    protected void decide(Verdict verdict, String reason) {
        ErasureNumber asked = getRequest().number();
        request = null;
        switch (verdict) {
            case APPROVED -> erasures.approve(asked);
            case REFUSED -> erasures.refuse(asked, reason);
            case WITHDRAWN -> erasures.withdraw(asked);
        }
    }

    @Override
    protected String list() {
        return "/console/erasures/request?number=" + number;
    }

    /** Null when there is none. */
    public ErasureView getRequest() {
        if (request == null && number != null) {
            request = pages.found(() -> erasures.view(new ErasureNumber(number)));
        }
        return request;
    }

    public Long getNumber() {
        return number;
    }

    public void setNumber(Long number) {
        this.number = number;
    }
}
