package io.hansa.web.equivalence;

import io.hansa.club.tier.TierView;
import io.hansa.club.tier.Tiers;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Programme;
import io.hansa.partners.equivalence.Direction;
import io.hansa.partners.equivalence.EquivalenceState;
import io.hansa.partners.equivalence.EquivalenceView;
import io.hansa.partners.equivalence.ProposeEquivalence;
import io.hansa.partners.equivalence.TierEquivalences;
import io.hansa.partners.equivalence.TierPair;
import io.hansa.partners.partner.Partners;
import io.hansa.web.faces.Formats;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** A partner's versions of which tiers are worth the same, and the form that proposes the next. */
@Named("equivalence")
@ViewScoped
public class EquivalenceBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 8;

    @Inject
    TierEquivalences equivalences;

    @Inject
    Partners partners;

    @Inject
    Tiers tiers;

    @Inject
    Programme programme;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    private String code;
    private LocalDate begins;
    private List<PairLine> lines;
    private transient List<EquivalenceView> versions;

    public void load() {
        if (pages.required(() -> partners.partner(code)) != null) {
            versions = equivalences.versions(code);
            if (lines == null) {
                begins = programme.today().plusDays(1);
                lines = new ArrayList<>(latest().stream().map(PairLine::of).toList());
                while (lines.size() < LINES) {
                    lines.add(new PairLine());
                }
            }
        }
    }

    /** What was approved last is where the next version begins from. */
    private List<TierPair> latest() {
        return versions.stream()
                .filter(version -> version.state() == EquivalenceState.APPROVED)
                .findFirst()
                .map(EquivalenceView::pairs)
                .orElse(List.of());
    }

    public String propose() {
        return pages.actIn("proposing", () -> {
            equivalences.propose(new ProposeEquivalence(
                    code,
                    begins,
                    lines.stream().filter(PairLine::isTyped).map(PairLine::pair).toList()));
            return done("proposed");
        });
    }

    public String approve(int version) {
        return pages.act(() -> {
            equivalences.approve(code, version);
            return done("approved");
        });
    }

    public String refuse(int version) {
        return pages.act(() -> {
            equivalences.refuse(code, version);
            return done("refused");
        });
    }

    private String done(String said) {
        pages.say("equivalence", said, Formats.text(getPartnerName()));
        return "/console/partners/equivalence?code=" + code;
    }

    public boolean isOwn(EquivalenceView version) {
        return version.proposedBy().toString().equals(request.getUserPrincipal().getName());
    }

    /** Whether it holds today. */
    public boolean isInForce(EquivalenceView version) {
        LocalDate today = programme.today();
        return versions.stream()
                .filter(each -> each.state() == EquivalenceState.APPROVED)
                .filter(each -> !each.begins().isAfter(today))
                .max(Comparator.comparing(EquivalenceView::begins).thenComparing(EquivalenceView::version))
                .filter(version::equals)
                .isPresent();
    }

    public boolean isOpen() {
        return versions.stream().anyMatch(version -> version.state() == EquivalenceState.PROPOSED);
    }

    public LocalizedText getPartnerName() {
        return partners.names(List.of(code)).get(code);
    }

    /** What our tier of a pair is called; its code, when no version of the ladder has it today. */
    public LocalizedText ours(TierPair pair) {
        return tiers.ladder().stream()
                .filter(tier -> tier.code().equals(pair.ours()))
                .findFirst()
                .map(TierView::name)
                .orElse(new LocalizedText(pair.ours(), pair.ours()));
    }

    public List<TierView> getLadder() {
        return tiers.ladder();
    }

    public Direction[] getDirections() {
        return Direction.values();
    }

    public List<EquivalenceView> getVersions() {
        return versions;
    }

    public List<PairLine> getLines() {
        return lines;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalDate getBegins() {
        return begins;
    }

    public void setBegins(LocalDate begins) {
        this.begins = begins;
    }
}
