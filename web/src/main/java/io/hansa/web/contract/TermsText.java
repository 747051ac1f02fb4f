package io.hansa.web.contract;

import io.hansa.kernel.Money;
import io.hansa.partners.contract.Disputing;
import io.hansa.partners.contract.Fees;
import io.hansa.partners.contract.Funder;
import io.hansa.partners.contract.Funding;
import io.hansa.partners.contract.InKind;
import io.hansa.partners.contract.Limits;
import io.hansa.partners.contract.PayoutAccount;
import io.hansa.partners.contract.PointPrice;
import io.hansa.partners.contract.Rate;
import io.hansa.partners.contract.RateLine;
import io.hansa.partners.contract.Reach;
import io.hansa.partners.contract.Settling;
import io.hansa.partners.contract.Side;
import io.hansa.partners.contract.Terms;
import io.hansa.partners.contract.Visiting;
import io.hansa.web.faces.Formats;
import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/** Terms in words of the page's language, term by term in the order in which they are read. */
public final class TermsText {

    private static final String BUNDLE = "io.hansa.web.i18n.contract";
    private static final String LINES = "lines";
    private static final String ITEMS = "items";

    private final Map<String, String> words = new LinkedHashMap<>();
    private final Locale locale;
    private final ResourceBundle bundle;
    private final boolean masked;

    private TermsText(Locale locale, boolean masked) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale);
        this.masked = masked;
    }

    /**
     * What would change, and what would stay.
     *
     * @param before empty for a first version
     * @param masked whether the reader may not see where the partner is paid
     */
    public static List<TermRow> compare(Optional<Terms> before, Terms after, boolean masked) {
        Map<String, String> old = before.map(terms -> of(terms, masked)).orElse(Map.of());
        Map<String, String> fresh = of(after, masked);
        var keys = new ArrayList<>(fresh.keySet());
        old.keySet().stream().filter(key -> !fresh.containsKey(key)).forEach(keys::add);
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale());
        return keys.stream()
                .map(key -> row(bundle, key, old.getOrDefault(key, ""), fresh.getOrDefault(key, "")))
                .toList();
    }

    /** Lines and items are called by what they are about, all other terms by a word. */
    private static TermRow row(ResourceBundle bundle, String key, String before, String after) {
        String section = key.substring(0, key.indexOf('.'));
        boolean named = section.equals(LINES) || section.equals(ITEMS);
        String label = named ? key.substring(section.length() + 1) : bundle.getString("term." + key);
        return new TermRow(section, label, before, after);
    }

    /** By section and name. */
    private static Map<String, String> of(Terms terms, boolean masked) {
        return new TermsText(locale(), masked).read(terms);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    private Map<String, String> read(Terms terms) {
        say("rates.accrual", rate(terms.accrual()));
        say("rates.status", rate(terms.status()));
        say("rates.price", price(terms.price()));
        say("rates.reimbursement", price(terms.reimbursement()));
        say(
                "rates.valid",
                terms.validMonths().isEmpty()
                        ? word("valid.policy")
                        : terms.validMonths().getAsInt() == 0
                                ? word("valid.forever")
                                : form("valid.months", terms.validMonths().getAsInt()));
        say("rates.lateDays", days(terms.lateDays()));
        terms.lines().forEach(this::line);
        funding(terms.funding());
        fees(terms.fees());
        settling(terms.settling());
        disputing(terms.disputing());
        limits(terms.limits());
        visiting(terms.visiting());
        inKind(terms.inKind());
        return words;
    }

    private void line(RateLine line) {
        Reach reach = line.reach();
        List<String> about = new ArrayList<>(List.of(word("line." + line.kind())));
        reach.product().ifPresent(code -> about.add(form("line.product", code)));
        reach.category().ifPresent(code -> about.add(form("line.category", code)));
        reach.tier().ifPresent(code -> about.add(form("line.tier", code)));
        reach.from().ifPresent(date -> about.add(form("line.from", Formats.date(date))));
        reach.until().ifPresent(date -> about.add(form("line.through", Formats.lastDay(date))));
        List<String> says = new ArrayList<>();
        line.rate().ifPresent(rate -> says.add(rate(rate)));
        line.price().ifPresent(price -> says.add(price(price)));
        if (line.funder() == Funder.PROGRAMME) {
            says.add(word("line.funder.PROGRAMME"));
        }
        say(LINES + "." + String.join(" · ", about), String.join(" · ", says));
    }

    private void funding(Funding funding) {
        say("funding.kind", word(funding.isPrepaid() ? "funding.prepaid" : "funding.postpaid"));
        if (!funding.isPrepaid()) {
            say("funding.creditLimit", funding.creditLimit().map(Formats::money).orElse(word("none")));
        }
        funding.prepaid().ifPresent(prepaid -> {
            say("funding.reserve", Formats.number(prepaid.reserve()));
            say("funding.reorderLevel", Formats.number(prepaid.reorderLevel()));
            say("funding.blockSize", Formats.number(prepaid.blockSize()));
        });
    }

    private void fees(Fees fees) {
        say("fees.perMessage", Formats.money(fees.perMessage()));
        say("fees.perMonth", Formats.money(fees.perMonth()));
        say("fees.perVisit", Formats.money(fees.perVisit()));
        say("fees.minimum", Formats.money(fees.minimum()));
        say("fees.cap", fees.cap().map(Formats::money).orElse(word("none")));
        say("fees.billingShare", share(fees.billingShare()));
    }

    private void settling(Settling settling) {
        say("settling.cycle", word("cycle." + settling.cycle()));
        say("settling.currency", settling.currency());
        say("settling.tax", form(settling.taxIncluded() ? "tax.included" : "tax.added", share(settling.tax())));
        say(
                "settling.payoutAccount",
                settling.payoutAccount().map(this::account).orElse(word("none")));
        say("settling.minimumPayout", Formats.money(settling.minimumPayout()));
        say("settling.dueDays", days(settling.dueDays()));
        say("settling.graceDays", days(settling.graceDays()));
        say("settling.netting", word("netting." + settling.netting()));
        say("settling.inKind", word(settling.inKindNetted() ? "yes" : "no"));
    }

    private void disputing(Disputing disputing) {
        say("disputing.claim", days(disputing.claimDays()));
        say("disputing.answer", clock(disputing.answerDays(), disputing.answerSilence()));
        say("disputing.secondStage", clock(disputing.secondStageDays(), disputing.secondStageSilence()));
        say("disputing.arbitration", clock(disputing.arbitrationDays(), disputing.arbitrationSilence()));
    }

    private void limits(Limits limits) {
        say("limits.usualHold", time(limits.usualHold()));
        say("limits.longestHold", time(limits.longestHold()));
        say("limits.voidWindow", limits.voidWindow().isZero() ? word("never") : time(limits.voidWindow()));
        say(
                "limits.offlineVouchers",
                limits.offlineVouchers() == 0 ? word("none") : Formats.number(limits.offlineVouchers()));
    }

    private void visiting(Visiting visiting) {
        say("visiting.perVisit", Formats.money(visiting.perVisit()));
        say("visiting.perGuest", Formats.money(visiting.perGuest()));
        say("visiting.perRefusal", Formats.money(visiting.perRefusal()));
    }

    private void inKind(InKind inKind) {
        say("kind.answer", days(inKind.answerDays()));
        inKind.items()
                .forEach(item -> say(
                        ITEMS + "." + item.code() + " · " + Formats.text(item.name()),
                        form("kind." + item.direction(), Formats.money(item.value()))));
    }

    /** In the largest unit that it is a whole number of. */
    private String time(Duration time) {
        if (time.equals(Duration.ofDays(time.toDays()))) {
            return days(Math.toIntExact(time.toDays()));
        }
        return time.equals(Duration.ofHours(time.toHours()))
                ? form("hours", time.toHours())
                : form("minutes", time.toMinutes());
    }

    private String rate(Rate rate) {
        return rate.points() == 0
                ? word("rate.nothing")
                : form("rate", Formats.number(rate.points()), Formats.money(Money.cny(rate.perFen())));
    }

    private String price(PointPrice price) {
        return form("price", Formats.fen(price.micros()));
    }

    private String account(PayoutAccount account) {
        return masked
                ? account.masked()
                : String.join(" · ", account.holder(), account.bank(), account.bankCode(), account.number());
    }

    private String clock(int days, Side side) {
        return form("clock." + side, days);
    }

    private String days(int days) {
        return form("days", days);
    }

    private static String share(int basisPoints) {
        return BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString() + "%";
    }

    private void say(String key, String text) {
        words.put(key, text);
    }

    private String word(String key) {
        return bundle.getString(key);
    }

    private String form(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }
}
