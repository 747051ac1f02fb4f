package io.hansa.web.kind;

import io.hansa.kernel.LocalizedText;
import io.hansa.partners.inkind.AnswerDelivery;
import io.hansa.partners.inkind.Exchange;
import io.hansa.partners.inkind.KindNumber;
import io.hansa.partners.inkind.KindStep;
import io.hansa.partners.inkind.KindView;
import io.hansa.partners.inkind.TakeBackDelivery;
import io.hansa.partners.partner.Partners;
import io.hansa.web.dispute.ReaderSide;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.omnifaces.cdi.ViewScoped;

/** One delivery: what happened to it, and the steps that its reader can take. */
@Named("kindDelivery")
@ViewScoped
public class KindBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Exchange exchange;

    @Inject
    Partners partners;

    @Inject
    Pages pages;

    @Inject
    ReaderSide side;

    /** Names what this page asks for: sent twice, it is one step. */
    private final String key = "page-" + UUID.randomUUID();

    private String number;
    private String text;
    private transient KindView view;

    public void load() {
        view = pages.required(() -> exchange.delivery(new KindNumber(number)));
    }

    public String confirm() {
        return answer(KindStep.CONFIRMED);
    }

    public String reject() {
        return answer(KindStep.REJECTED);
    }

    public String withdraw() {
        return answer(KindStep.WITHDRAWN);
    }

    private String answer(KindStep step) {
        return act(() -> {
            KindView after = exchange.answer(new AnswerDelivery(key + "-" + step, new KindNumber(number), step, text));
            pages.say("kind", "done." + step, after.row().number());
            return after;
        });
    }

    public String takeBack() {
        return act(() -> {
            KindView correction = exchange.takeBack(new TakeBackDelivery(key + "-back", new KindNumber(number), text));
            pages.say("kind", "done.REPORTED", correction.row().number());
            return correction;
        });
    }

    /** A refusal is said, and the page shows how things stand now. */
    private String act(Supplier<KindView> acting) {
        String outcome =
                pages.act(() -> page(side.isPartner(), acting.get().row().number()));
        if (outcome == null) {
            load();
        }
        return outcome;
    }

    static String page(boolean atPartner, KindNumber number) {
        return (atPartner ? "/partner/kind" : "/console/kind/delivery") + "?number=" + number;
    }

    public boolean isToAnswer() {
        return side.isActor() && view.isToAnswer();
    }

    public boolean isToWithdraw() {
        return side.isActor() && view.isToWithdraw();
    }

    public boolean isToTakeBack() {
        return side.isActor() && view.row().canBeTakenBack();
    }

    public LocalizedText getPartnerName() {
        return partners.names(List.of(view.row().partnerCode())).get(view.row().partnerCode());
    }

    public KindView getView() {
        return view;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
