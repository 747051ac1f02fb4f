package io.hansa.web.faces;

import io.hansa.club.earning.Cap;
import io.hansa.club.earning.EarningTerms;
import io.hansa.club.earning.Effect;
import io.hansa.club.earning.Limits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What an earning rule does, in words that are made of what it says and of nothing else, so that they cannot differ from it. Bundle
 * {@code rule}.
 */
public final class RuleSentence {

    private final RuleWords words;
    private final RuleNames names;
    private final ConditionPhrase phrase;

    public RuleSentence(Locale locale, RuleNames names) {
        this.names = names;
        words = new RuleWords(locale);
        phrase = new ConditionPhrase(words, names);
    }

    /** What it gives, for what, how much at most, and when. */
    public String of(EarningTerms terms) {
        List<String> sentences = new ArrayList<>();
        sentences.add(gives(terms));
        sentences.addAll(limits(terms.limits(), terms.effect()));
        terms.bestOf().ifPresent(group -> sentences.add(words.say("best-of", group)));
        sentences.add(terms.until()
                .map(until -> words.say("from-through", words.date(terms.from()), words.date(until.minusDays(1))))
                .orElseGet(() -> words.say("from", words.date(terms.from()))));
        return words.sentences(sentences);
    }

    private String gives(EarningTerms terms) {
        String effect = effect(terms.effect());
        if (terms.conditions().isEmpty()) {
            return words.say("gives", effect);
        }
        return words.say(
                "gives-when",
                effect,
                words.all(terms.conditions().stream().map(phrase::of).toList()));
    }

    private String effect(Effect effect) {
        if (effect instanceof Effect.Rate rate) {
            return words.say("effect.rate", amount(effect, rate.points()), words.money(rate.perFen()));
        }
        if (effect instanceof Effect.Multiplier multiplier) {
            return words.say("effect.multiplier." + effect.earned(), BigDecimal.valueOf(multiplier.hundredths(), 2));
        }
        if (effect instanceof Effect.Fixed fixed) {
            return amount(effect, fixed.points());
        }
        var right = (Effect.Right) effect;
        return words.say("effect.right", amount(right, right.count()), right.months());
    }

    /** So many of what the effect gives. */
    private String amount(Effect effect, long count) {
        return effect instanceof Effect.Right right
                ? words.say("amount.right", count, names.right(right.right()))
                : words.say("amount." + effect.earned(), count);
    }

    private List<String> limits(Limits limits, Effect effect) {
        List<String> sentences = new ArrayList<>();
        for (Cap cap : limits.caps()) {
            String per = words.say("per." + cap.per());
            sentences.add(
                    cap.of() == Cap.Of.TIMES
                            ? words.say("cap.TIMES", cap.most(), per)
                            : words.say("cap.AMOUNT", amount(effect, cap.most()), per));
        }
        limits.budget().ifPresent(budget -> sentences.add(words.say("budget", amount(effect, budget.most()))));
        if (!sentences.isEmpty()) {
            sentences.add(words.say("beyond." + limits.beyond()));
        }
        return sentences;
    }
}
