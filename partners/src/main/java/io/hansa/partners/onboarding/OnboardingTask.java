package io.hansa.partners.onboarding;

import io.hansa.partners.partner.PartnerStage;
import java.util.Arrays;
import java.util.List;

/** What is to be done in a stage. Some somebody does and says so; the others are seen from what is there. */
public enum OnboardingTask {
    IDENTITY_VERIFIED(PartnerStage.DUE_DILIGENCE, true, true),
    SANCTIONS_SCREENED(PartnerStage.DUE_DILIGENCE, true, true),
    CREDIT_ASSESSED(PartnerStage.DUE_DILIGENCE, false, true),
    LICENCE_FILED(PartnerStage.DUE_DILIGENCE, true, false),
    CONTRACT_APPROVED(PartnerStage.DUE_DILIGENCE, true, false),
    SIGNED_COPY_FILED(PartnerStage.DUE_DILIGENCE, true, false),
    FINANCE_CONTACT(PartnerStage.CONTRACT_AGREED, true, false),
    TECHNICAL_CONTACT(PartnerStage.CONTRACT_AGREED, true, false),
    PORTAL_ADMINISTRATOR(PartnerStage.CONTRACT_AGREED, true, false),
    OUTLET_OPEN(PartnerStage.INTEGRATION, true, false),
    SANDBOX_TRIED(PartnerStage.INTEGRATION, true, false),
    CONTRACT_IN_FORCE(PartnerStage.INTEGRATION, true, false),
    STAFF_TRAINED(PartnerStage.INTEGRATION, false, true),
    LAUNCH_AGREED(PartnerStage.INTEGRATION, true, true),
    MEMBERS_TOLD(PartnerStage.WINDING_DOWN, true, true),
    ACCESS_CLOSED(PartnerStage.WINDING_DOWN, true, false);

    private final PartnerStage stage;
    private final boolean required;
    private final boolean byHand;

    OnboardingTask(PartnerStage stage, boolean required, boolean byHand) {
        this.stage = stage;
        this.required = required;
        this.byHand = byHand;
    }

    public PartnerStage stage() {
        return stage;
    }

    /** Whether the partner does not go on without it. */
    public boolean isRequired() {
        return required;
    }

    /** Whether somebody says that it is done; otherwise it is seen. */
    public boolean isByHand() {
        return byHand;
    }

    /** In the order in which they are usually done. */
    public static List<OnboardingTask> of(PartnerStage stage) {
        return Arrays.stream(values()).filter(task -> task.stage == stage).toList();
    }
}
