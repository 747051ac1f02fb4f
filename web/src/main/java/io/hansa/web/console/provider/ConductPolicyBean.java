package io.hansa.web.console.provider;

import io.hansa.partners.conduct.Conduct;
import io.hansa.partners.conduct.ConductPolicyView;
import io.hansa.partners.conduct.SetConductPolicy;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** The policy of conduct: what holds, its versions, and the next one. */
@Named("consoleConductPolicy")
@ViewScoped
public class ConductPolicyBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Conduct conduct;

    @Inject
    Pages pages;

    private final PolicyForm form = new PolicyForm();
    private int basedOn;

    @PostConstruct
    void load() {
        ConductPolicyView present = conduct.policy();
        basedOn = present.version();
        form.fill(present.terms());
    }

    public String save() {
        return pages.actIn("policy", () -> {
            ConductPolicyView set = conduct.set(new SetConductPolicy(basedOn, form.terms()));
            pages.say("consoleProvider", "policy.done", set.version());
            return "/console/providers/policy";
        });
    }

    public List<ConductPolicyView> getVersions() {
        return conduct.policies();
    }

    public PolicyForm getForm() {
        return form;
    }

    public int getBasedOn() {
        return basedOn;
    }
}
