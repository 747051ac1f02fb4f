package io.hansa.web.onboarding;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Money;
import io.hansa.partners.onboarding.Matter;
import io.hansa.partners.onboarding.MoveStage;
import io.hansa.partners.onboarding.Onboarding;
import io.hansa.partners.onboarding.OnboardingTask;
import io.hansa.partners.onboarding.OnboardingView;
import io.hansa.partners.onboarding.OpenMatter;
import io.hansa.partners.onboarding.SayOfTask;
import io.hansa.partners.onboarding.TaskView;
import io.hansa.partners.partner.PartnerStage;
import io.hansa.partners.partner.Partners;
import io.hansa.web.faces.Formats;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.omnifaces.cdi.ViewScoped;

/** Where a partner is on its way, and the steps that its reader can take. */
@Named("consoleOnboarding")
@ViewScoped
public class OnboardingBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Onboarding onboarding;

    @Inject
    Partners partners;

    @Inject
    Pages pages;

    private String code;
    private boolean acknowledged;

    /** Why the partner is moved, and what was found, by what they are about: each has its field on the page. */
    private final Map<PartnerStage, String> reasons = new EnumMap<>(PartnerStage.class);

    private final Map<OnboardingTask, String> notes = new EnumMap<>(OnboardingTask.class);

    /** Where the reader saw the partner: another's step in between is told, and not done twice. */
    private PartnerStage seen;

    private transient OnboardingView view;

    public void load() {
        view = pages.required(() -> onboarding.view(code));
        if (view != null && seen == null) {
            seen = view.stage();
        }
    }

    public String move(PartnerStage to) {
        return act("moved." + to, () -> onboarding.move(new MoveStage(code, seen, to, reasons.get(to), acknowledged)));
    }

    public String done(OnboardingTask task) {
        return say("said.DONE", task, onboarding::done);
    }

    public String waive(OnboardingTask task) {
        return say("said.WAIVED", task, onboarding::waive);
    }

    public String reopen(OnboardingTask task) {
        return say("said.REOPENED", task, onboarding::reopen);
    }

    private String say(String said, OnboardingTask task, Function<SayOfTask, OnboardingView> saying) {
        return act(said, () -> saying.apply(new SayOfTask(code, task, notes.get(task))));
    }

    private String act(String said, Supplier<OnboardingView> acting) {
        String outcome = pages.act(() -> {
            acting.get();
            pages.say("onboarding", said, Formats.text(getPartnerName()));
            return "/console/partners/onboarding?code=" + code;
        });
        if (outcome == null) {
            seen = null;
            load();
        }
        return outcome;
    }

    public LocalizedText getPartnerName() {
        return partners.names(List.of(code)).get(code);
    }

    public OnboardingView getView() {
        return view;
    }

    /** All stages in their order, of which one is the partner's. */
    public PartnerStage[] getStages() {
        return PartnerStage.values();
    }

    public long getMissing() {
        return view.tasks().stream().filter(TaskView::isMissing).count();
    }

    public boolean isEnding(PartnerStage to) {
        return to.isOver() && !view.matters().isEmpty();
    }

    /** The figure of an open matter: money, points or a count. */
    public String figure(OpenMatter open) {
        return open.matter() == Matter.UNPAID
                ? Formats.money(Money.cny(Math.abs(open.figure())))
                : Formats.number(open.figure());
    }

    /** Key of the words about an open matter; who owes whom is told by its sign. */
    public String key(OpenMatter open) {
        String side = open.matter() != Matter.UNPAID ? "" : open.figure() > 0 ? ".byPartner" : ".toPartner";
        return "matter." + open.matter() + side;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Map<PartnerStage, String> getReasons() {
        return reasons;
    }

    public Map<OnboardingTask, String> getNotes() {
        return notes;
    }

    public boolean isAcknowledged() {
        return acknowledged;
    }

    public void setAcknowledged(boolean acknowledged) {
        this.acknowledged = acknowledged;
    }
}
