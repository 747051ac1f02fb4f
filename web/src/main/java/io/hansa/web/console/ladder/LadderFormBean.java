package io.hansa.web.console.ladder;

import io.hansa.club.ladder.LadderVersionView;
import io.hansa.club.ladder.Ladders;
import io.hansa.club.ladder.PeriodKind;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** Proposes the next version of a ladder, from the one before it, or the first of a new one. */
@Named("consoleLadderForm")
@ViewScoped
public class LadderFormBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Ladders ladders;

    @Inject
    Pages pages;

    private final LadderForm form = new LadderForm();
    private String ladder;

    public void load() {
        form.setBegins(ladders.earliest());
        if (ladder == null || ladder.isEmpty()) {
            form.blank();
            return;
        }
        List<LadderVersionView> versions = ladders.versions(ladder);
        if (versions.isEmpty()) {
            pages.notFound();
            return;
        }
        LadderVersionView before = versions.stream()
                .filter(LadderVersionView::isApproved)
                .findFirst()
                .orElse(versions.get(0));
        form.read(before, versions.get(0).version() + 1);
    }

    public String save() {
        return pages.act(() -> {
            LadderVersionView proposed = ladders.propose(form.command());
            pages.say("consoleLadder", "edit.done");
            return "/console/ladders/version?ladder=" + proposed.ladder() + "&version=" + proposed.version();
        });
    }

    public LadderForm getForm() {
        return form;
    }

    public PeriodKind[] getKinds() {
        return PeriodKind.values();
    }

    public String getLadder() {
        return ladder;
    }

    public void setLadder(String ladder) {
        this.ladder = ladder;
    }
}
