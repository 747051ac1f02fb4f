package io.hansa.web.console.rule;

import io.hansa.club.earning.EarningTerms;
import io.hansa.club.earning.Effect;
import io.hansa.club.earning.MessageCondition;
import io.hansa.club.entitlement.RuleRights;
import io.hansa.club.tier.Tiers;
import io.hansa.kernel.LocalizedText;
import io.hansa.partners.partner.Divisions;
import io.hansa.partners.partner.Partners;
import io.hansa.web.faces.RuleNames;
import io.hansa.web.faces.RuleSentence;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says rules in words, with the names of partners, tiers and rights; they are asked for once a page. */
@Named("consoleRuleWords")
@RequestScoped
public class RuleNaming {

    /** Of a division's code by GB/T 2260; rules name provinces by two and cities by four. */
    private static final int DIGITS = 6;

    @Inject
    Partners partners;

    @Inject
    Tiers tiers;

    @Inject
    RuleRights rights;

    private final Set<String> asked = new HashSet<>();
    private Map<String, LocalizedText> partnerNames = Map.of();

    /** Looks up at once what many sentences will need. */
    void prepare(Collection<EarningTerms> all) {
        Set<String> codes = all.stream()
                .flatMap(terms -> terms.conditions().stream())
                .filter(MessageCondition.AtPartner.class::isInstance)
                .flatMap(condition -> ((MessageCondition.AtPartner) condition).partners().stream())
                .collect(Collectors.toSet());
        if (asked.addAll(codes)) {
            partnerNames = partners.names(asked);
        }
    }

    public String chinese(EarningTerms terms) {
        return say(terms, Locale.SIMPLIFIED_CHINESE);
    }

    public String english(EarningTerms terms) {
        return say(terms, Locale.ENGLISH);
    }

    String say(EarningTerms terms, Locale locale) {
        prepare(Set.of(terms));
        Map<String, String> byCode = tiers.ladder().stream()
                .collect(Collectors.toMap(
                        tier -> tier.code(), tier -> tier.name().in(locale)));
        Map<String, String> rightNames = terms.effect() instanceof Effect.Right ? in(rights.names(), locale) : Map.of();
        var names = new RuleNames(in(partnerNames, locale), byCode, rightNames, code -> division(code, locale));
        return new RuleSentence(locale, names).of(terms);
    }

    private static Map<String, String> in(Map<String, LocalizedText> names, Locale locale) {
        return names.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, name -> name.getValue().in(locale)));
    }

    private static String division(String code, Locale locale) {
        String whole = (code + "0000").substring(0, DIGITS);
        return Divisions.find(whole).map(found -> found.name().in(locale)).orElse(code);
    }
}
