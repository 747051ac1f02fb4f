package io.hansa.club.importing;

import io.hansa.club.member.Consent;
import io.hansa.club.member.EnrolMember;
import io.hansa.club.member.InvalidMember;
import io.hansa.club.member.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A row of the file, and the enrolment that it asks for. */
record MemberRow(long line, Map<Column, String> fields) {

    private static final Pattern DATE = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");
    private static final Pattern BETWEEN_CONSENTS = Pattern.compile("[;|,\\s]+");

    static MemberRow of(long line, List<String> values) {
        var fields = new EnumMap<Column, String>(Column.class);
        for (Column column : Column.values()) {
            fields.put(column, values.get(column.ordinal()).strip());
        }
        return new MemberRow(line, fields);
    }

    /** @throws InvalidMember when a field cannot be read */
    EnrolMember toCommand() {
        return new EnrolMember(
                requestKey(),
                field(Column.FAMILY_NAME),
                field(Column.GIVEN_NAME),
                field(Column.PHONE),
                optional(Column.MAIL),
                optional(Column.LANGUAGE).map(MemberRow::language).orElse(Language.ZH),
                optional(Column.BIRTHDAY).map(MemberRow::date),
                consents(),
                Optional.empty());
    }

    /** The same line, wherever it stands, is the same request. */
    private String requestKey() {
        var content = Arrays.stream(Column.values()).map(this::field).collect(Collectors.joining("\u001f"));
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "import:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Language language(String text) {
        String language = text.toLowerCase(Locale.ROOT).replaceAll("[-_].*", "");
        if (!Set.of("zh", "en").contains(language)) {
            throw new InvalidMember("language");
        }
        return Language.valueOf(language.toUpperCase(Locale.ROOT));
    }

    private static LocalDate date(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            throw new InvalidMember("birthday");
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
        } catch (DateTimeException e) {
            throw new InvalidMember("birthday");
        }
    }

    private Set<Consent> consents() {
        try {
            return BETWEEN_CONSENTS
                    .splitAsStream(field(Column.CONSENTS))
                    .filter(name -> !name.isEmpty())
                    .map(name -> Consent.valueOf(name.toUpperCase(Locale.ROOT)))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IllegalArgumentException e) {
            throw new InvalidMember("consents");
        }
    }

    private Optional<String> optional(Column column) {
        return Optional.of(field(column)).filter(text -> !text.isEmpty());
    }

    private String field(Column column) {
        return fields.get(column);
    }

    @Override
    public String toString() {
        return "MemberRow[" + line + "]";
    }
}
