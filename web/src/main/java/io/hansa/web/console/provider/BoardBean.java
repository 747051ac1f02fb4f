package io.hansa.web.console.provider;

import io.hansa.club.subscription.ConductDays;
import io.hansa.kernel.Slice;
import io.hansa.partners.conduct.Conduct;
import io.hansa.partners.conduct.ConductLine;
import io.hansa.partners.conduct.ConductPolicyView;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Providers as they were scored last, the lowest score first. */
@Named("consoleBoard")
@RequestScoped
public class BoardBean {

    private static final int PAGE = 50;

    @Inject
    Conduct conduct;

    @Inject
    ConductDays days;

    @Inject
    Pages pages;

    private Slice<ConductLine> lines;
    private ConductPolicyView policy;

    @PostConstruct
    void load() {
        lines = conduct.board(pages.after(), PAGE);
        policy = conduct.policy();
    }

    /** Scores the whole days before today, where that was not done yet. */
    public String score() {
        return pages.act(() -> "/console/runs/run?number=" + days.assessToday());
    }

    public Slice<ConductLine> getLines() {
        return lines;
    }

    public ConductPolicyView getPolicy() {
        return policy;
    }
}
