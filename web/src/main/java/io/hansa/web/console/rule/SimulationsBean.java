package io.hansa.web.console.rule;

import io.hansa.club.earning.EarningRuleView;
import io.hansa.club.earning.EarningRules;
import io.hansa.club.simulation.SimulationView;
import io.hansa.club.simulation.Simulations;
import io.hansa.club.simulation.StartSimulation;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Slice;
import io.hansa.runs.RunNumber;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Simulations, newest first, and the beginning of another: of the rules that ran, or of a draft beside them. */
@Named("consoleSimulations")
@RequestScoped
public class SimulationsBean {

    private static final int PAGE = 20;
    private static final int MONTH_DAYS = 30;
    private static final String BETWEEN = " v";

    @Inject
    Simulations simulations;

    @Inject
    EarningRules rules;

    @Inject
    Programme programme;

    @Inject
    Pages pages;

    private Slice<SimulationView> rows;
    private String draft;
    private LocalDate from;
    private LocalDate through;

    @PostConstruct
    void load() {
        through = programme.today();
        from = through.minusDays(MONTH_DAYS);
        draft = pages.parameter("draft");
    }

    public String start() {
        return pages.actIn("simulating", () -> {
            RunNumber number = simulations.start(new StartSimulation(from, through, draft()));
            pages.say("consoleRule", "simulation.started");
            return "/console/rules/simulation?number=" + number;
        });
    }

    private Optional<StartSimulation.Draft> draft() {
        return Optional.ofNullable(draft).filter(name -> name.contains(BETWEEN)).map(name -> {
            int at = name.lastIndexOf(BETWEEN);
            return new StartSimulation.Draft(
                    name.substring(0, at), Integer.parseInt(name.substring(at + BETWEEN.length())));
        });
    }

    /** Versions that wait for a second person. */
    public List<String> getDrafts() {
        return rules.versions().stream()
                .filter(EarningRuleView::waits)
                .map(version -> version.rule().name())
                .toList();
    }

    public Slice<SimulationView> getRows() {
        if (rows == null) {
            rows = simulations.list(pages.after(), PAGE);
        }
        return rows;
    }

    public String getDraft() {
        return draft;
    }

    public void setDraft(String draft) {
        this.draft = draft;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getThrough() {
        return through;
    }

    public void setThrough(LocalDate through) {
        this.through = through;
    }
}
