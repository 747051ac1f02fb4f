package io.hansa.web.console.expiry;

import io.hansa.club.expiry.ExpiryPolicies;
import io.hansa.club.expiry.LapsedMode;
import io.hansa.club.expiry.LifeEnd;
import io.hansa.club.expiry.LifeSpan;
import io.hansa.club.expiry.OutlookMonth;
import io.hansa.club.expiry.PendingMode;
import io.hansa.club.expiry.RoundUp;
import io.hansa.club.expiry.SetExpiryPolicy;
import io.hansa.club.tier.TierView;
import io.hansa.club.tier.Tiers;
import io.hansa.kernel.Programme;
import io.hansa.ledger.journal.Clawback;
import io.hansa.ledger.statement.LotsEnding;
import io.hansa.web.faces.Pages;
import io.hansa.web.faces.UnitNamesBean;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;

/** Appends a version of a policy, in two steps: what it says, then what it does. */
@Named("consolePolicy")
@ViewScoped
public class PolicyBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ExpiryPolicies policies;

    @Inject
    Tiers tiers;

    @Inject
    UnitNamesBean unitNames;

    @Inject
    Programme programme;

    @Inject
    Pages pages;

    private final PolicyForm form = new PolicyForm();
    private int version;
    private boolean reviewing;
    private long lots;
    private long points;
    private ArrayList<Example> examples = new ArrayList<>();

    /** @param last the last day with the points; null: no day is fixed */
    public record Example(LocalDate earnedOn, LocalDate last) implements Serializable {}

    public void load() {
        form.setBegins(policies.earliest());
    }

    public String review() {
        return pages.actIn("terms", () -> {
            examples = examples(form.terms().rule().end());
            version = policies.nextVersion(form.scope());
            count();
            reviewing = true;
            return null;
        });
    }

    private void count() {
        List<LotsEnding> ending = policies.outlook(form.scope().unit()).stream()
                .map(OutlookMonth::ending)
                .toList();
        lots = ending.stream().mapToLong(LotsEnding::lots).sum();
        points = ending.stream().mapToLong(month -> month.points().amount()).sum();
    }

    public void edit() {
        reviewing = false;
    }

    public String propose() {
        return pages.act(() -> {
            var proposed = policies.propose(new SetExpiryPolicy(form.scope(), version, form.getBegins(), form.terms()));
            pages.say("consoleExpiry", "policy.done", proposed.version());
            return "/console/expiry/index";
        });
    }

    /** The first day, its month's end, a leap day and a year's end. */
    private ArrayList<Example> examples(LifeEnd end) {
        LocalDate begins = form.getBegins();
        int leap = Stream.iterate(begins.getYear(), year -> year + 1)
                .filter(year -> Year.isLeap(year) && !begins.isAfter(LocalDate.of(year, 2, 29)))
                .findFirst()
                .orElseThrow();
        return Stream.of(
                        begins,
                        begins.withDayOfMonth(begins.lengthOfMonth()),
                        LocalDate.of(begins.getYear(), 12, 31),
                        LocalDate.of(leap, 2, 29))
                .distinct()
                .sorted()
                .map(day -> new Example(
                        day,
                        end.firstDayWithout(day)
                                .map(first -> first.minusDays(1))
                                .orElse(null)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    public List<Example> getExamples() {
        return examples;
    }

    public String getRule() {
        return words().rule(form.terms().rule());
    }

    public String getBesides() {
        return words().besides(form.terms());
    }

    public String getScope() {
        return words().scope(form.scope());
    }

    private RuleWords words() {
        return new RuleWords(FacesContext.getCurrentInstance().getViewRoot().getLocale(), unitNames::of);
    }

    public List<TierView> getTiers() {
        return tiers.ladder();
    }

    public PolicyForm.Mode[] getModes() {
        return PolicyForm.Mode.values();
    }

    public LifeSpan[] getSpans() {
        return LifeSpan.values();
    }

    public RoundUp[] getRounds() {
        return RoundUp.values();
    }

    public PendingMode[] getPendings() {
        return PendingMode.values();
    }

    public LapsedMode[] getLapsedModes() {
        return LapsedMode.values();
    }

    public Clawback.Kind[] getClawbacks() {
        return Clawback.Kind.values();
    }

    public PolicyForm getForm() {
        return form;
    }

    public LocalDate getLastBefore() {
        return form.getBegins().minusDays(1);
    }

    public int getVersion() {
        return version;
    }

    public boolean isReviewing() {
        return reviewing;
    }

    public long getLots() {
        return lots;
    }

    public long getPoints() {
        return points;
    }
}
