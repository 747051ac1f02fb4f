package io.hansa.web.console.expiry;

import io.hansa.club.expiry.ExpiryPolicies;
import io.hansa.club.expiry.ExpiryPolicyView;
import io.hansa.club.expiry.OutlookMonth;
import io.hansa.kernel.Unit;
import io.hansa.runs.RunView;
import io.hansa.runs.Runs;
import io.hansa.web.faces.Pages;
import io.hansa.web.faces.UnitNamesBean;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All versions of all policies, what ends in the coming months, and the runs that see to it. */
@Named("consolePolicies")
@RequestScoped
public class PoliciesBean {

    private static final List<String> KINDS = List.of("points.confirmation", "points.announcement", "points.expiry");

    @Inject
    ExpiryPolicies policies;

    @Inject
    Runs runs;

    @Inject
    UnitNamesBean unitNames;

    @Inject
    Pages pages;

    private List<Row> list;
    private List<OutlookMonth> outlook;
    private List<LastRun> lastRuns;

    /** A version as it reads. */
    public record Row(ExpiryPolicyView policy, String scope, String rule, String besides) {}

    /** @param run null when there was none */
    public record LastRun(String kind, RunView run) {}

    public List<Row> getList() {
        if (list == null) {
            var words = words();
            list = policies.versions().stream()
                    .map(policy -> new Row(
                            policy,
                            words.scope(policy.scope()),
                            words.rule(policy.terms().rule()),
                            words.besides(policy.terms())))
                    .toList();
        }
        return list;
    }

    public String getOtherwise() {
        return words().rule(policies.otherwise().rule());
    }

    public List<OutlookMonth> getOutlook() {
        if (outlook == null) {
            outlook = policies.outlook(new Unit(getUnit()));
        }
        return outlook;
    }

    /** Of what the coming months are shown: what the address names, else points. */
    public String getUnit() {
        String asked = pages.parameter("unit");
        return unitNames.getAll().contains(asked) ? asked : Unit.PTS.code();
    }

    /** The last run of each kind. */
    public List<LastRun> getLastRuns() {
        if (lastRuns == null) {
            lastRuns = KINDS.stream()
                    .map(kind -> new LastRun(kind, last(kind).findFirst().orElse(null)))
                    .toList();
        }
        return lastRuns;
    }

    private Stream<RunView> last(String kind) {
        return runs.list(Optional.of(kind), Optional.empty(), 1).rows().stream();
    }

    private RuleWords words() {
        return new RuleWords(FacesContext.getCurrentInstance().getViewRoot().getLocale(), unitNames::of);
    }
}
