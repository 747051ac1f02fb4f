package io.hansa.club.frequency;

import java.util.Objects;

/**
 * What is limited or planned.
 *
 * @param appliesTo of a limit the {@link TouchPurpose}; of a cadence a tier of the main ladder, or {@link #ANY_TIER} for those without
 *     a cell of their own
 */
public record FrequencyCell(FrequencyKind kind, String appliesTo) {

    public static final String ANY_TIER = "ANY";

    /** @throws InvalidFrequency when it is no code, or a limit's purpose is none */
    public FrequencyCell {
        Objects.requireNonNull(kind);
        if (appliesTo == null || !appliesTo.matches("[A-Z][A-Z0-9_]{0,15}")) {
            throw new InvalidFrequency("appliesTo");
        }
        if (kind == FrequencyKind.LIMIT && !isPurpose(appliesTo)) {
            throw new InvalidFrequency("appliesTo");
        }
    }

    public static FrequencyCell limit(TouchPurpose purpose) {
        return new FrequencyCell(FrequencyKind.LIMIT, purpose.name());
    }

    public static FrequencyCell cadence(String tier) {
        return new FrequencyCell(FrequencyKind.CADENCE, tier);
    }

    private static boolean isPurpose(String code) {
        for (var purpose : TouchPurpose.values()) {
            if (purpose.name().equals(code)) {
                return true;
            }
        }
        return false;
    }

    /** As its decisions name it, e.g. {@code LIMIT.OFFERS}. */
    @Override
    public String toString() {
        return kind + "." + appliesTo;
    }
}
