package io.hansa.web.faces;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.partners.partner.Divisions;
import io.hansa.partners.provider.Price;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import java.util.ResourceBundle;

/** How numbers, money and dates read in the page's language; the functions of the {@code ha} tag library. */
public final class Formats {

    private static final String MINUS = "\u2212";

    private Formats() {}

    /** {@code 12,340}; with a true minus sign. Takes Points, Long or Integer. */
    public static String number(Object value) {
        return number(amount(value), locale());
    }

    /** {@code +1,200} or {@code −1,200}: for changes. */
    public static String signed(Object value) {
        long amount = amount(value);
        return amount > 0 ? "+" + number(amount, locale()) : number(amount, locale());
    }

    /** {@code ¥1,234.50} by the currency's own digits. */
    public static String money(Money value) {
        return value == null ? "" : money(value, locale());
    }

    /** {@code ¥5.00} or {@code 30 points}. */
    public static String price(Price value) {
        if (value == null) {
            return "";
        }
        ResourceBundle frame = ResourceBundle.getBundle("io.hansa.web.i18n.frame", locale());
        return value.isMoney()
                ? money(value.money())
                : number(value.amount(), locale()) + " " + frame.getString("points.unit");
    }

    /** An amount in the smallest part of its unit: money for a currency, a signed number for points and rights. */
    public static String inUnit(Unit unit, long amount) {
        return unit.code().matches("[A-Z]{3}") && !unit.equals(Unit.PTS)
                ? money(Money.of(amount, unit.code()))
                : signed(amount);
    }

    /** Fen as yuan: {@code ¥10.00}. */
    public static String yuan(long fen) {
        return money(Money.cny(fen));
    }

    /** A share between 0 and 1: {@code 34.6%}. */
    public static String percent(BigDecimal share) {
        return share == null ? "" : percent(share, locale());
    }

    /** A price in millionths of a fen, in fen without needless zeros: {@code 1.25}. */
    public static String fen(long micros) {
        return BigDecimal.valueOf(micros, 6).stripTrailingZeros().toPlainString();
    }

    /** The bundle's words for a code, or the code itself where the bundle has none. */
    public static String word(ResourceBundle bundle, String key, String otherwise) {
        return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
    }

    /** A business date: {@code 2026年11月21日}, {@code 21 Nov 2026}. Takes a LocalDate, or an Instant in the programme's zone. */
    public static String date(Object value) {
        return value == null ? "" : date(localDate(value, zone()), locale());
    }

    /** The last day of a period that is given by its first day after the end. */
    public static String lastDay(LocalDate until) {
        return until == null ? "" : date(until.minusDays(1), locale());
    }

    public static String dateTime(Instant value) {
        return value == null ? "" : dateTime(value, zone(), locale());
    }

    /** {@code 14:05} in the programme's zone. */
    public static String time(Instant value) {
        return value == null ? "" : DateTimeFormatter.ofPattern("HH:mm").format(value.atZone(zone()));
    }

    /** From when to when, the date once if it is the same day. */
    public static String span(Instant from, Instant until) {
        boolean sameDay = localDate(from, zone()).equals(localDate(until, zone()));
        return dateTime(from) + "\u2013" + (sameDay ? time(until) : dateTime(until));
    }

    /** For the machine-readable {@code datetime} attribute. */
    public static String iso(Object value) {
        return value == null ? "" : value.toString();
    }

    /** The name of a province by its ISO 3166-2 code; the code itself where it is none of ours. */
    public static String region(String code) {
        return Divisions.province(code).map(province -> text(province.name())).orElse(code);
    }

    /** The text in the page's language. */
    public static String text(LocalizedText value) {
        return value == null ? "" : value.in(locale());
    }

    static String percent(BigDecimal share, Locale locale) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    public static String number(long amount, Locale locale) {
        String digits = NumberFormat.getIntegerInstance(locale).format(amount);
        return amount < 0 ? MINUS + digits.substring(1) : digits;
    }

    public static String money(Money value, Locale locale) {
        Currency currency = Currency.getInstance(value.currency());
        int digits = currency.getDefaultFractionDigits();
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        String amount = format.format(BigDecimal.valueOf(value.minor(), digits).abs());
        return (value.minor() < 0 ? MINUS : "") + currency.getSymbol(Locale.SIMPLIFIED_CHINESE) + amount;
    }

    static String date(LocalDate date, Locale locale) {
        return formatter("y年M月d日", "d MMM y", locale).format(date);
    }

    static String dateTime(Instant instant, ZoneId zone, Locale locale) {
        ZonedDateTime moment = instant.atZone(zone);
        return formatter("y年M月d日 HH:mm", "d MMM y, HH:mm", locale).format(moment);
    }

    static LocalDate localDate(Object value, ZoneId zone) {
        if (value instanceof Instant instant) {
            return LocalDate.ofInstant(instant, zone);
        }
        return (LocalDate) value;
    }

    private static DateTimeFormatter formatter(String chinese, String english, Locale locale) {
        boolean inChinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
        return DateTimeFormatter.ofPattern(inChinese ? chinese : english, locale);
    }

    private static long amount(Object value) {
        if (value instanceof Points points) {
            return points.amount();
        }
        return value == null ? 0 : ((Number) value).longValue();
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    static ZoneId zone() {
        return ProgrammeZone.ID;
    }

    /** Looked up once: the container finds out who asks by walking the stack, and a page's is deep. */
    private static final class ProgrammeZone {

        static final ZoneId ID = CDI.current().select(Programme.class).get().zone();
    }
}
