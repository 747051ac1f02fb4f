package io.hansa.web.partner;

import io.hansa.kernel.Programme;
import io.hansa.partners.partner.PartnerKind;
import io.hansa.partners.partner.PartnerView;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.provider.ServiceStatus;
import io.hansa.partners.provider.ServiceStepView;
import io.hansa.partners.provider.ServiceView;
import io.hansa.partners.provider.Services;
import io.hansa.web.faces.Formats;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.omnifaces.cdi.ViewScoped;

/** One service of the provider's, or a new one: register, change a draft, announce a price, put on offer, take off. */
@Named("partnerService")
@ViewScoped
public class ServiceBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "service";

    @Inject
    Services services;

    @Inject
    Partners partners;

    @Inject
    Programme programme;

    @Inject
    Pages pages;

    /** Names the registration, so that pressing twice is one. */
    private final String request = "portal:" + UUID.randomUUID();

    private final ServiceForm form = new ServiceForm();
    private String code;
    private transient ServiceView view;
    private transient List<ServiceStepView> steps;

    public void load() {
        form.setBegins(programme.today().plusDays(Services.NOTICE_DAYS));
        PartnerView mine = partners.mine();
        if (mine.kind() != PartnerKind.PROVIDER) {
            pages.notFound();
        } else if (code != null) {
            String partner = mine.code();
            view = pages.required(() -> services.service(partner, code));
            if (view != null) {
                steps = services.steps(partner, code);
                form.fill(view);
            }
        }
    }

    public String register() {
        return saved(
                FORM, "registered", () -> services.register(form.draft(request)).service());
    }

    public String rewrite() {
        return saved(FORM, "changed", () -> services.rewrite(code, form.texts()));
    }

    public String reprice() {
        return saved("pricing", "repriced", () -> services.reprice(code, form.price(), form.getBegins()));
    }

    public String offer() {
        return saved("standing", "offered", () -> services.offer(code));
    }

    public String withdraw() {
        return saved("standing", "withdrawn", () -> services.withdraw(code));
    }

    private String saved(String at, String word, Supplier<ServiceView> work) {
        return pages.actIn(at, () -> {
            ServiceView after = work.get();
            pages.say("partnerService", word, Formats.text(after.name()));
            return "/partner/service?code=" + after.code();
        });
    }

    public boolean isDraft() {
        return view != null && view.status() == ServiceStatus.DRAFT;
    }

    /** Null for a new one. */
    public ServiceView getView() {
        return view;
    }

    public List<ServiceStepView> getSteps() {
        return steps;
    }

    public int getNoticeDays() {
        return Services.NOTICE_DAYS;
    }

    public ServiceForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
