package io.hansa.web.console.rule;

import io.hansa.club.entitlement.RuleRights;
import io.hansa.club.member.Members;
import io.hansa.club.simulation.Dimension;
import io.hansa.club.simulation.MemberLine;
import io.hansa.club.simulation.SimulationLine;
import io.hansa.club.simulation.SimulationView;
import io.hansa.club.simulation.Simulations;
import io.hansa.club.tier.Tiers;
import io.hansa.kernel.MemberNumber;
import io.hansa.partners.partner.Partners;
import io.hansa.runs.RunNumber;
import io.hansa.web.console.run.RunWatch;
import io.hansa.web.faces.Formats;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;

/** One simulation: how far it is, and what would have been given beside what was. */
@Named("consoleSimulation")
@ViewScoped
public class SimulationBean implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 20;
    private static final int MOST_NAMES = 200;

    @Inject
    Simulations simulations;

    @Inject
    Members members;

    @Inject
    Partners partners;

    @Inject
    Tiers tiers;

    @Inject
    RuleRights rights;

    @Inject
    RunWatch watch;

    @Inject
    Pages pages;

    private Long number;
    private transient SimulationView shown;
    private transient List<MemberLine> winners = List.of();
    private transient List<MemberLine> losers = List.of();
    private transient Map<MemberNumber, String> names = Map.of();
    private transient Map<String, String> called = Map.of();

    public void load() {
        shown = number == null ? null : pages.found(() -> simulations.view(new RunNumber(number)));
        pages.require(shown);
        if (shown != null) {
            watch.follow(shown.run());
            winners = first(simulations.winners(shown.run().number()));
            losers = first(simulations.losers(shown.run().number()));
            called = called();
            names = members.names(Stream.concat(winners.stream(), losers.stream())
                    .map(MemberLine::member)
                    .collect(Collectors.toSet()));
        }
    }

    private static List<MemberLine> first(List<MemberLine> lines) {
        return lines.stream().limit(SHOWN).toList();
    }

    public List<SimulationLine> by(Dimension dimension) {
        return shown == null ? List.of() : shown.by(dimension);
    }

    public GainChart chart(Dimension dimension) {
        return GainChart.of(by(dimension).stream()
                .map(line -> new GainChart.Figure(name(line), line.difference()))
                .toList());
    }

    /** As a line is called: a tier, a partner and a right by their names. */
    public String name(SimulationLine line) {
        return called.getOrDefault(line.by() + line.code(), line.code());
    }

    /** Names of tiers, partners and rights, looked up once. */
    private Map<String, String> called() {
        Map<String, String> all = new HashMap<>();
        rights.names().forEach((code, name) -> all.put(Dimension.RIGHT + code, Formats.text(name)));
        tiers.ladder().forEach(tier -> all.put(Dimension.TIER + tier.code(), Formats.text(tier.name())));
        partners.names(shown.by(Dimension.PARTNER).stream()
                        .map(SimulationLine::code)
                        .limit(MOST_NAMES)
                        .toList())
                .forEach((code, name) -> all.put(Dimension.PARTNER + code, Formats.text(name)));
        return all;
    }

    public String member(MemberLine line) {
        return names.getOrDefault(line.member(), line.member().value());
    }

    public Dimension[] getDimensions() {
        return new Dimension[] {Dimension.TIER, Dimension.PARTNER, Dimension.MONTH, Dimension.RULE, Dimension.RIGHT};
    }

    public List<MemberLine> getWinners() {
        return winners;
    }

    public List<MemberLine> getLosers() {
        return losers;
    }

    public SimulationView getShown() {
        return shown;
    }

    public Long getNumber() {
        return number;
    }

    public void setNumber(Long number) {
        this.number = number;
    }
}
