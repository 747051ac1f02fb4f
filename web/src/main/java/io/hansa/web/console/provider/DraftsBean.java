package io.hansa.web.console.provider;

import io.hansa.kernel.Slice;
import io.hansa.partners.provider.ServiceFilter;
import io.hansa.partners.provider.ServiceStatus;
import io.hansa.partners.provider.ServiceStep;
import io.hansa.partners.provider.ServiceStepView;
import io.hansa.partners.provider.ServiceView;
import io.hansa.partners.provider.Services;
import io.hansa.web.faces.Formats;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;

/** Services by status, and one of them with what can be decided on it. */
@Named("consoleDrafts")
@ViewScoped
public class DraftsBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    Services services;

    @Inject
    Pages pages;

    private ServiceStatus status;
    private String partner;
    private String code;
    private String reason;
    private transient Slice<ServiceView> list;
    private transient ServiceView service;
    private transient List<ServiceStepView> steps;

    public void load() {
        list = services.list(
                new ServiceFilter(Optional.ofNullable(partner), Optional.ofNullable(status)), pages.after(), PAGE);
    }

    public void loadOne() {
        service = pages.required(() -> services.service(partner, code));
        steps = service == null ? List.of() : services.steps(partner, code);
    }

    public String approve() {
        return decide(ServiceStep.APPROVED);
    }

    public String decline() {
        return decide(ServiceStep.DECLINED);
    }

    public String withdraw() {
        return decide(ServiceStep.WITHDRAWN);
    }

    private String decide(ServiceStep step) {
        return pages.actIn("deciding", () -> {
            ServiceView decided = services.decide(partner, code, step, Optional.ofNullable(reason));
            pages.say("consoleProvider", "service.decided." + step, Formats.text(decided.name()));
            return "/console/providers/service?partner=" + partner + "&code=" + code;
        });
    }

    public ServiceStatus[] getStatuses() {
        return ServiceStatus.values();
    }

    public Slice<ServiceView> getList() {
        return list;
    }

    public ServiceView getService() {
        return service;
    }

    public List<ServiceStepView> getSteps() {
        return steps;
    }

    public ServiceStatus getStatus() {
        return status;
    }

    public void setStatus(ServiceStatus status) {
        this.status = status;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
