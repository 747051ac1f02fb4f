package io.hansa.partners.onboarding;

import java.util.Objects;

/**
 * Says that a task is done, or is not after all.
 *
 * @param note what was found, 1 to 500 characters
 */
public record SayOfTask(String partnerCode, OnboardingTask task, String note) {

    public SayOfTask {
        Objects.requireNonNull(partnerCode);
        Objects.requireNonNull(task);
        note = note == null ? "" : note.strip();
        if (note.isEmpty() || note.length() > MoveStage.LONGEST) {
            throw new InvalidReason(MoveStage.LONGEST);
        }
    }
}
