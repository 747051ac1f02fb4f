package io.hansa.club.segment;

import io.hansa.kernel.LocalizedText;

/**
 * Makes a segment, or a further version of it.
 *
 * @param code names it for ever: 2 to 32 capitals, digits and underscores
 * @param name 1 to 60 characters in both languages
 * @param enabled when not, the next run takes everybody out
 * @param basedOn the version that was seen; 0: there is none
 */
public record DefineSegment(String code, LocalizedText name, SegmentRule rule, boolean enabled, int basedOn) {

    private static final int LONGEST_NAME = 60;

    /** @throws InvalidSegment naming the field */
    public DefineSegment {
        if (code == null || !code.matches("[A-Z][A-Z0-9_]{1,31}")) {
            throw new InvalidSegment("code");
        }
        checkName(name == null ? null : name.zh(), "nameZh");
        checkName(name.en(), "nameEn");
        if (rule == null) {
            throw new InvalidSegment("rule");
        }
    }

    private static void checkName(String name, String field) {
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw new InvalidSegment(field);
        }
    }
}
