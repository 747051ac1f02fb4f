package io.hansa.web.console.frequency;

import io.hansa.club.frequency.FrequencyCell;
import io.hansa.club.frequency.FrequencyKind;
import io.hansa.club.tier.TierView;
import io.hansa.club.tier.Tiers;
import io.hansa.kernel.LocalizedText;
import io.hansa.web.faces.Formats;
import io.hansa.web.faces.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;

/** What limits and cadences are for, by its name; those of the tiers are read once for a page. */
@Named("frequencyWords")
@RequestScoped
public class FrequencyWords {

    @Inject
    Tiers tiers;

    @Inject
    Pages pages;

    private Map<String, LocalizedText> names;

    /** A purpose, a tier, or all others; the code of a tier that is on the ladder no more. */
    public String what(FrequencyKind kind, String appliesTo) {
        if (kind == FrequencyKind.LIMIT) {
            return pages.word("consoleFrequency", "purpose." + appliesTo);
        }
        return appliesTo.equals(FrequencyCell.ANY_TIER) ? pages.word("consoleFrequency", "tier.any") : tier(appliesTo);
    }

    private String tier(String code) {
        if (names == null) {
            names = tiers.ladder().stream().collect(Collectors.toMap(TierView::code, TierView::name));
        }
        return names.containsKey(code) ? Formats.text(names.get(code)) : code;
    }
}
