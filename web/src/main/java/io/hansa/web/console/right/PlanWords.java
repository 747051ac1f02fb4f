package io.hansa.web.console.right;

import io.hansa.club.entitlement.AudienceKind;
import io.hansa.club.entitlement.PlanTerms;
import io.hansa.club.entitlement.RightCode;
import io.hansa.club.entitlement.Rights;
import io.hansa.club.segment.Segments;
import io.hansa.club.tier.Tiers;
import io.hansa.kernel.LocalizedText;
import io.hansa.web.faces.Formats;
import io.hansa.web.faces.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;

/** What plans speak of, by its name: each sort of names is read once for a page, whatever it shows. */
@Named("planWords")
@RequestScoped
public class PlanWords {

    @Inject
    Rights rights;

    @Inject
    Tiers tiers;

    @Inject
    Segments segments;

    @Inject
    Pages pages;

    private Map<String, LocalizedText> rightNames;
    private Map<String, LocalizedText> tierNames;
    private Map<String, LocalizedText> segmentNames;

    /** What a right is called; its code, when it holds no more. */
    public String right(RightCode code) {
        if (rightNames == null) {
            rightNames = rights.list().stream()
                    .collect(Collectors.toMap(
                            right -> right.code().value(),
                            right -> right.terms().name()));
        }
        return name(rightNames, code.value());
    }

    /** Whom a plan is for: {@code Tier Gold}. */
    public String audience(PlanTerms terms) {
        AudienceKind kind = terms.audienceKind();
        return switch (kind) {
            case EVERYBODY -> pages.word("right", "everybody");
            case TIER -> named(kind, tier(terms.audience()));
            case SEGMENT -> named(kind, segment(terms.audience()));
        };
    }

    private String named(AudienceKind kind, String name) {
        return pages.word("right", "audience." + kind) + " " + name;
    }

    private String tier(String code) {
        if (tierNames == null) {
            tierNames = tiers.ladder().stream().collect(Collectors.toMap(tier -> tier.code(), tier -> tier.name()));
        }
        return name(tierNames, code);
    }

    private String segment(String code) {
        if (segmentNames == null) {
            segmentNames = segments.list().stream()
                    .collect(Collectors.toMap(segment -> segment.code(), segment -> segment.name()));
        }
        return name(segmentNames, code);
    }

    private static String name(Map<String, LocalizedText> names, String code) {
        return names.containsKey(code) ? Formats.text(names.get(code)) : code;
    }
}
