package io.hansa.web.console.expiry;

import io.hansa.club.expiry.ExpiryRule;
import io.hansa.club.expiry.ExpiryTerms;
import io.hansa.club.expiry.LapsedMode;
import io.hansa.club.expiry.LifeEnd;
import io.hansa.club.expiry.PendingMode;
import io.hansa.club.expiry.PolicyScope;
import io.hansa.ledger.journal.Clawback;
import java.text.MessageFormat;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a policy says, in the reader's language. */
final class RuleWords {

    private final Locale locale;
    private final ResourceBundle words;

    private final UnaryOperator<String> units;

    /** @param units what a unit is called, by its code */
    RuleWords(Locale locale, UnaryOperator<String> units) {
        this.locale = locale;
        this.units = units;
        this.words = ResourceBundle.getBundle("io.hansa.web.i18n.consoleExpiry", locale);
    }

    String rule(ExpiryRule rule) {
        List<String> parts = new ArrayList<>(List.of(end(rule.end())));
        rule.idleMonths().ifPresent(months -> parts.add(say("expiry.idle", months)));
        rule.noticeDays().ifPresent(days -> parts.add(say("expiry.notice", days)));
        return String.join(" · ", parts);
    }

    private String end(LifeEnd end) {
        if (end instanceof LifeEnd.After after) {
            return say("expiry.after." + after.span(), after.count()) + " "
                    + words.getString("expiry.round." + after.roundUp());
        }
        if (end instanceof LifeEnd.Yearly yearly) {
            return say("expiry.yearly", yearly.nth(), days(yearly));
        }
        return words.getString("expiry.never");
    }

    /** As they are typed: {@code 03-31, 09-30}. */
    static String days(LifeEnd.Yearly yearly) {
        return yearly.days().stream()
                .map(MonthDay::toString)
                .map(day -> day.substring(2))
                .collect(Collectors.joining(", "));
    }

    /** What departs from the plain case. */
    String besides(ExpiryTerms terms) {
        List<String> parts = new ArrayList<>();
        if (terms.pending() == PendingMode.DAYS) {
            parts.add(say("expiry.pending.days", terms.pendingDays()));
        } else if (terms.pending() != PendingMode.NONE) {
            parts.add(words.getString("expiry.pending." + terms.pending()));
        }
        if (terms.graceDays() > 0) {
            parts.add(say("expiry.grace", terms.graceDays()));
        }
        if (terms.lapsed() == LapsedMode.GRACE) {
            parts.add(words.getString("policy.lapsed") + ": " + words.getString("expiry.lapsed.GRACE"));
        }
        if (!terms.holdsShield()) {
            parts.add(words.getString("expiry.unshielded"));
        }
        if (terms.clawback() != Clawback.Kind.NEVER_BELOW) {
            parts.add(
                    words.getString("policy.clawback") + ": " + words.getString("expiry.clawback." + terms.clawback()));
        }
        return String.join(" · ", parts);
    }

    String scope(PolicyScope scope) {
        String unit = units.apply(scope.unit().code());
        if (scope.tier().isPresent() && scope.region().isPresent()) {
            return say("scope.both", unit, scope.tier().get(), scope.region().get());
        }
        return scope.tier()
                .map(tier -> say("scope.tier", unit, tier))
                .or(() -> scope.region().map(region -> say("scope.region", unit, region)))
                .orElseGet(() -> say("scope.any", unit));
    }

    private String say(String key, Object... figures) {
        return new MessageFormat(words.getString(key), locale).format(figures);
    }
}
