package io.hansa.web.console.frequency;

import io.hansa.club.frequency.Frequencies;
import io.hansa.club.frequency.FrequencyView;
import io.hansa.club.frequency.SetFrequency;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** Proposes a version of the limit or cadence that the address names; it begins as what holds. */
@Named("consoleFrequency")
@ViewScoped
public class FrequencyBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Frequencies frequencies;

    @Inject
    Pages pages;

    private final FrequencyForm form = new FrequencyForm();
    private transient List<FrequencyView> versions = List.of();

    public void load() {
        if (!form.isNamed()) {
            pages.notFound();
            return;
        }
        versions = frequencies.history(form.cell());
        form.setBasedOn(
                versions.stream().findFirst().map(FrequencyView::version).orElse(0));
        versions.stream()
                .filter(FrequencyView::isApproved)
                .findFirst()
                .ifPresent(holding -> form.fill(holding.terms()));
    }

    public String save() {
        String outcome = pages.actIn("frequency", () -> {
            frequencies.propose(new SetFrequency(form.cell(), form.getBasedOn(), form.terms()));
            pages.say("consoleFrequency", "edit.done");
            return "/console/frequency/index";
        });
        if (outcome == null) {
            versions = frequencies.history(form.cell());
        }
        return outcome;
    }

    public List<FrequencyView> getVersions() {
        return versions;
    }

    public FrequencyForm getForm() {
        return form;
    }
}
