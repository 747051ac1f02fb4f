package io.hansa.web.missing;

import io.hansa.kernel.LocalizedText;
import io.hansa.partners.missing.MissingNumber;
import io.hansa.partners.missing.MissingPoints;
import io.hansa.partners.missing.MissingState;
import io.hansa.partners.missing.MissingView;
import io.hansa.partners.partner.Partners;
import io.hansa.web.dispute.HandedIn;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;

/** One claim of the member's: what happened, and what can be done while it waits. */
@Named("myClaim")
@ViewScoped
public class MyClaimBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MissingPoints claims;

    @Inject
    Partners partners;

    @Inject
    Pages pages;

    /** Names what this page asks for: sent twice, it is one step. */
    private final String key = "page-" + UUID.randomUUID();

    private String number;
    private transient Part file;
    private transient MissingView view;

    public void load() {
        view = pages.required(() -> claims.claim(new MissingNumber(number)));
    }

    public String withdraw() {
        return act("withdraw.done", () -> claims.withdraw(new MissingNumber(number)));
    }

    public String handIn() {
        return act(
                "handIn.done",
                () -> HandedIn.of(file).forEach(each -> claims.handIn(key + "-file", new MissingNumber(number), each)));
    }

    private String act(String said, Runnable acting) {
        String outcome = pages.act(() -> {
            acting.run();
            pages.say("missing", said);
            return "/member/missing-one?number=" + number;
        });
        if (outcome == null) {
            load();
        }
        return outcome;
    }

    public boolean isWaiting() {
        return view.row().state() == MissingState.WAITING;
    }

    public LocalizedText getPartnerName() {
        return partners.names(List.of(view.row().partnerCode())).get(view.row().partnerCode());
    }

    public MissingView getView() {
        return view;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
