package io.hansa.partners.onboarding;

import io.hansa.partners.partner.PartnerStage;
import java.util.List;

/**
 * Where a partner is on its way.
 *
 * @param tasks of this stage
 * @param moves that lead from here
 * @param matters what is open, where the next step may be the end
 * @param history newest first
 */
public record OnboardingView(
        String partnerCode,
        PartnerStage stage,
        List<TaskView> tasks,
        List<StageMove> moves,
        List<OpenMatter> matters,
        List<StageStepView> history) {}
