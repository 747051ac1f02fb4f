package io.hansa.club.member;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** A person's name, and how it is written, found and half hidden, in the way of its script. */
record PersonName(String family, String given) {

    private static final int LONGEST = 64;

    /** @throws InvalidMember when a part is empty or too long */
    static PersonName of(String family, String given) {
        return new PersonName(part(family, "familyName"), part(given, "givenName"));
    }

    private static String part(String typed, String field) {
        String part = typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        if (part.isEmpty() || part.length() > LONGEST || part.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidMember(field);
        }
        return part;
    }

    /** 李娜, but Anna Smith. */
    String display() {
        return isHan() ? family + given : given + " " + family;
    }

    /** Enough to compare and no more: 李*, A. Smith. */
    String masked() {
        return isHan() ? family + "*".repeat(given.codePointCount(0, given.length())) : initial() + ". " + family;
    }

    /** The beginnings by which somebody may look for it: either part first. */
    Set<String> spellings() {
        return isHan()
                ? Set.of(family + given, given)
                : unique(lower(family + " " + given), lower(given + " " + family));
    }

    private static Set<String> unique(String one, String other) {
        return one.equals(other) ? Set.of(one) : Set.of(one, other);
    }

    /** What somebody typed, written as spellings are. */
    static String spelling(String typed) {
        return lower(Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("\\s+", " "));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private String initial() {
        return given.substring(0, given.offsetByCodePoints(0, 1));
    }

    private boolean isHan() {
        return Character.UnicodeScript.of(family.codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    @Override
    public String toString() {
        return masked();
    }
}
