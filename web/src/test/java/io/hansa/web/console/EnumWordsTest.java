package io.hansa.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.club.adjustment.AdjustmentKind;
import io.hansa.club.adjustment.AdjustmentReason;
import io.hansa.club.adjustment.AdjustmentState;
import io.hansa.club.closing.ClosingState;
import io.hansa.club.closing.MovementSort;
import io.hansa.club.closing.Tie;
import io.hansa.club.consent.Channel;
import io.hansa.club.consent.Door;
import io.hansa.club.consent.Purpose;
import io.hansa.club.decision.Verdict;
import io.hansa.club.dossier.DossierCategory;
import io.hansa.club.earning.Beyond;
import io.hansa.club.earning.Cap;
import io.hansa.club.earning.DaySort;
import io.hansa.club.earning.Earned;
import io.hansa.club.erasure.ErasureGround;
import io.hansa.club.erasure.ErasureHindrance;
import io.hansa.club.expiry.LapsedMode;
import io.hansa.club.expiry.LifeSpan;
import io.hansa.club.expiry.PendingMode;
import io.hansa.club.expiry.RoundUp;
import io.hansa.club.frequency.FrequencyKind;
import io.hansa.club.frequency.TouchChannel;
import io.hansa.club.frequency.TouchPurpose;
import io.hansa.club.group.AppointmentRole;
import io.hansa.club.group.Industry;
import io.hansa.club.holiday.DayKind;
import io.hansa.club.holiday.Festival;
import io.hansa.club.importing.RowOutcome;
import io.hansa.club.invitation.InvitationKind;
import io.hansa.club.invitation.InvitationState;
import io.hansa.club.ladder.Measure;
import io.hansa.club.ladder.PeriodKind;
import io.hansa.club.member.Consent;
import io.hansa.club.member.ContactKind;
import io.hansa.club.member.Language;
import io.hansa.club.member.MemberState;
import io.hansa.club.member.StepReason;
import io.hansa.club.merge.Hindrance;
import io.hansa.club.merge.LikenessReason;
import io.hansa.club.merge.MergeKind;
import io.hansa.club.pool.CapPeriod;
import io.hansa.club.portfolio.ContactOutcome;
import io.hansa.club.portfolio.ContactSubject;
import io.hansa.club.portfolio.OccasionKind;
import io.hansa.club.portfolio.OverReason;
import io.hansa.club.referral.ReferralState;
import io.hansa.club.referral.ReferrerOutcome;
import io.hansa.club.segment.Comparison;
import io.hansa.club.segment.Trait;
import io.hansa.club.tier.TierRequestKind;
import io.hansa.club.tier.TierRequestReason;
import io.hansa.club.tier.TierRequestState;
import io.hansa.events.booking.BookingStatus;
import io.hansa.events.event.EventKind;
import io.hansa.events.event.EventState;
import io.hansa.kernel.Actor;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Holder;
import io.hansa.ledger.journal.Clawback;
import io.hansa.ledger.statement.WalletView;
import io.hansa.partners.access.Scope;
import io.hansa.partners.bank.BankFileKind;
import io.hansa.partners.bank.MovementState;
import io.hansa.partners.bank.ResolveDifference;
import io.hansa.partners.conduct.ComplaintReason;
import io.hansa.partners.contact.ContactLanguage;
import io.hansa.partners.contact.ContactRole;
import io.hansa.partners.contract.Cycle;
import io.hansa.partners.contract.DraftState;
import io.hansa.partners.contract.DraftStep;
import io.hansa.partners.contract.Funder;
import io.hansa.partners.contract.KindDirection;
import io.hansa.partners.contract.Netting;
import io.hansa.partners.contract.RateKind;
import io.hansa.partners.contract.Side;
import io.hansa.partners.dispute.DisputeReason;
import io.hansa.partners.dispute.DisputeState;
import io.hansa.partners.dispute.DisputeStep;
import io.hansa.partners.dispute.Party;
import io.hansa.partners.dispute.Waiting;
import io.hansa.partners.document.DocumentKind;
import io.hansa.partners.equivalence.Direction;
import io.hansa.partners.equivalence.EquivalenceState;
import io.hansa.partners.file.FileState;
import io.hansa.partners.inkind.KindState;
import io.hansa.partners.inkind.KindStep;
import io.hansa.partners.invoice.Bucket;
import io.hansa.partners.invoice.InvoiceState;
import io.hansa.partners.missing.MissingState;
import io.hansa.partners.missing.MissingStep;
import io.hansa.partners.missing.RejectionReason;
import io.hansa.partners.onboarding.OnboardingTask;
import io.hansa.partners.onboarding.TaskOutcome;
import io.hansa.partners.partner.PartnerKind;
import io.hansa.partners.partner.PartnerStage;
import io.hansa.partners.payment.OrderState;
import io.hansa.partners.payment.PaymentState;
import io.hansa.partners.payment.PayoutFault;
import io.hansa.partners.period.PeriodState;
import io.hansa.partners.provider.BillingCycle;
import io.hansa.partners.provider.ServiceStatus;
import io.hansa.partners.provider.Standing;
import io.hansa.partners.remittance.RemittanceKind;
import io.hansa.partners.subscription.ConsentChannel;
import io.hansa.partners.subscription.SubscriptionStatus;
import io.hansa.partners.subscription.SubscriptionStep;
import io.hansa.partners.subscription.Way;
import io.hansa.partners.transaction.AuthorisationState;
import io.hansa.partners.transaction.LineResult;
import io.hansa.partners.transaction.TransactionKind;
import io.hansa.partners.transaction.TransactionState;
import io.hansa.partners.value.ValueMeasure;
import io.hansa.partners.webhook.DeliveryFailure;
import io.hansa.partners.webhook.DeliveryState;
import io.hansa.partners.webhook.DisabledFor;
import io.hansa.partners.webhook.EndpointState;
import io.hansa.partners.webhook.WebhookType;
import io.hansa.rewards.catalogue.RewardCategory;
import io.hansa.rewards.catalogue.RewardKind;
import io.hansa.rewards.catalogue.RewardState;
import io.hansa.runs.RunState;
import io.hansa.web.console.expiry.PolicyForm;
import io.hansa.web.console.rule.ConditionKind;
import io.hansa.web.console.rule.EffectForm;
import io.hansa.web.console.rule.RuleState;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages build keys from the constants of enums; each constant has its words, also the one that is added tomorrow. */
class EnumWordsTest {

    static Arguments[] words() {
        return new Arguments[] {
            Arguments.of("consoleMember", "state.", MemberState.values()),
            Arguments.of("consoleGroup", "industry.", Industry.values()),
            Arguments.of("consoleGroup", "contact.role.", io.hansa.club.group.ContactRole.values()),
            Arguments.of("pool", "role.", AppointmentRole.values()),
            Arguments.of("pool", "period.", CapPeriod.values()),
            Arguments.of("pool", "invitation.state.", InvitationState.values()),
            Arguments.of("pool", "invitation.kind.", InvitationKind.values()),
            Arguments.of("consoleMember", "consent.", Consent.values()),
            Arguments.of("dossier", "category.", DossierCategory.values()),
            Arguments.of("consoleFrequency", "kind.", FrequencyKind.values()),
            Arguments.of("consoleFrequency", "text.", FrequencyKind.values()),
            Arguments.of("consoleFrequency", "days.", FrequencyKind.values()),
            Arguments.of("consoleFrequency", "says.", FrequencyKind.values()),
            Arguments.of("consoleFrequency", "none.", FrequencyKind.values()),
            Arguments.of("consoleFrequency", "consequence.", FrequencyKind.values()),
            Arguments.of("consoleFrequency", "purpose.", TouchPurpose.values()),
            Arguments.of("portfolio", "way.", TouchChannel.values()),
            Arguments.of("portfolio", "subject.", ContactSubject.values()),
            Arguments.of("portfolio", "outcome.", ContactOutcome.values()),
            Arguments.of("portfolio", "over.", OverReason.values()),
            Arguments.of("portfolio", "occasion.", OccasionKind.values()),
            Arguments.of("consent", "channel.", Channel.values()),
            Arguments.of("consent", "purpose.", Purpose.values()),
            Arguments.of("consent", "door.", Door.values()),
            Arguments.of("membership", "state.", MemberState.values()),
            Arguments.of("membership", "reason.", StepReason.values()),
            Arguments.of("membership", "confirm.title.", ContactKind.values()),
            Arguments.of("membership", "staff.confirm.title.", ContactKind.values()),
            Arguments.of("consoleMember", "language.", Language.values()),
            Arguments.of("consoleMember", "adjustment.reason.", AdjustmentReason.values()),
            Arguments.of("consoleMember", "outcome.", RowOutcome.values()),
            Arguments.of("consoleMember", "checked.", RowOutcome.values()),
            Arguments.of("consoleApproval", "state.", AdjustmentState.values()),
            Arguments.of("consoleApproval", "kind.", AdjustmentKind.values()),
            Arguments.of("consoleDecision", "state.", Verdict.values()),
            Arguments.of("consoleDecision", "state.", TierRequestState.values()),
            Arguments.of("consoleLadder", "request.kind.", TierRequestKind.values()),
            Arguments.of("consoleLadder", "request.consequence.", TierRequestKind.values()),
            Arguments.of("consoleLadder", "edit.kind.", PeriodKind.values()),
            Arguments.of("tier", "period.", PeriodKind.values()),
            Arguments.of("tier", "request.reason.", TierRequestReason.values()),
            Arguments.of("tier", "measure.", Measure.values()),
            Arguments.of("tier", "needs.", Measure.values()),
            Arguments.of("tier", "had.", Measure.values()),
            Arguments.of("tier", "missing.", Measure.values()),
            Arguments.of("consoleDecision", "done.", Verdict.values()),
            Arguments.of("member", "referral.state.", ReferralState.values()),
            Arguments.of("member", "referral.mine.", ReferralState.values()),
            Arguments.of("member", "referral.theirs.", ReferralState.values()),
            Arguments.of("member", "referral.outcome.", ReferrerOutcome.values()),
            Arguments.of("consoleRule", "state.", RuleState.values()),
            Arguments.of("consoleRule", "condition.", ConditionKind.values()),
            Arguments.of("consoleRule", "effect.", EffectForm.Kind.values()),
            Arguments.of("consoleRule", "earned.", Earned.values()),
            Arguments.of("rule", "channel.", io.hansa.club.earning.Channel.values()),
            Arguments.of("rule", "day.", DaySort.values()),
            Arguments.of("rule", "weekday.", java.time.DayOfWeek.values()),
            Arguments.of("rule", "per.", Cap.Per.values()),
            Arguments.of("rule", "beyond.", Beyond.values()),
            Arguments.of("consoleHoliday", "day.", DayKind.values()),
            Arguments.of("consoleHoliday", "festival.", Festival.values()),
            Arguments.of("consolePartner", "kind.", PartnerKind.values()),
            Arguments.of("equivalence", "state.", EquivalenceState.values()),
            Arguments.of("equivalence", "pair.", Direction.values()),
            Arguments.of("equivalence", "direction.", Direction.values()),
            Arguments.of("onboarding", "stage.", PartnerStage.values()),
            Arguments.of("onboarding", "move.", PartnerStage.values()),
            Arguments.of("onboarding", "moved.", PartnerStage.values()),
            Arguments.of("onboarding", "task.", OnboardingTask.values()),
            Arguments.of("onboarding", "outcome.", TaskOutcome.values()),
            Arguments.of("onboarding", "said.", TaskOutcome.values()),
            Arguments.of("onboarding", "document.", DocumentKind.values()),
            Arguments.of("onboarding", "role.", ContactRole.values()),
            Arguments.of("onboarding", "language.", ContactLanguage.values()),
            Arguments.of("client", "scope.", Scope.values()),
            Arguments.of("file", "state.", FileState.values()),
            Arguments.of("file", "outcome.", LineResult.Outcome.values()),
            Arguments.of("consoleContract", "state.", DraftState.values()),
            Arguments.of("consoleContract", "step.", DraftStep.values()),
            Arguments.of("contract", "cycle.", Cycle.values()),
            Arguments.of("contract", "netting.", Netting.values()),
            Arguments.of("contract", "side.", Side.values()),
            Arguments.of("contract", "clock.", Side.values()),
            Arguments.of("contract", "line.", RateKind.values()),
            Arguments.of("contract", "line.funder.", Funder.values()),
            Arguments.of("partner", "state.", TransactionState.values()),
            Arguments.of("partner", "authorisation.state.", AuthorisationState.values()),
            Arguments.of("consoleSettlement", "state.", PeriodState.values()),
            Arguments.of("consoleClosing", "state.", ClosingState.values()),
            Arguments.of("consoleClosing", "tie.", Tie.values()),
            Arguments.of("consoleClosing", "sort.", MovementSort.values()),
            Arguments.of("consoleLedger", "run.state.", RunState.values()),
            Arguments.of("consoleLedger", "account.", AccountKind.values()),
            Arguments.of("consoleLedger", "holder.", Holder.Kind.values()),
            Arguments.of("consoleReward", "kind.", RewardKind.values()),
            Arguments.of("consoleReward", "state.", RewardState.values()),
            Arguments.of("consoleEvent", "event.kind.", EventKind.values()),
            Arguments.of("consoleEvent", "state.", EventState.values()),
            Arguments.of("consoleEvent", "booking.", BookingStatus.values()),
            Arguments.of("member", "category.", RewardCategory.values()),
            Arguments.of("consoleExpiry", "expiry.span.", LifeSpan.values()),
            Arguments.of("consoleExpiry", "expiry.round.", RoundUp.values()),
            Arguments.of("consoleExpiry", "policy.round.", RoundUp.values()),
            Arguments.of("consoleExpiry", "expiry.pending.", PendingMode.values()),
            Arguments.of("consoleExpiry", "expiry.lapsed.", LapsedMode.values()),
            Arguments.of("consoleExpiry", "expiry.clawback.", Clawback.Kind.values()),
            Arguments.of("consoleExpiry", "policy.mode.", PolicyForm.Mode.values()),
            Arguments.of("member", "expiries.", WalletView.Announcement.values()),
            Arguments.of("partner", "kind.", TransactionKind.values()),
            Arguments.of("ledger", "actor.", Actor.Kind.values()),
            Arguments.of("subscription", "cycle.", BillingCycle.values()),
            Arguments.of("subscription", "confirm.text.", BillingCycle.values()),
            Arguments.of("subscription", "status.", SubscriptionStatus.values()),
            Arguments.of("subscription", "step.", SubscriptionStep.values()),
            Arguments.of("subscription", "way.", Way.values()),
            Arguments.of("subscription", "channel.", ConsentChannel.values()),
            Arguments.of("subscription", "reason.", ComplaintReason.values()),
            Arguments.of("consoleProvider", "service.", ServiceStatus.values()),
            Arguments.of("consoleProvider", "standing.", Standing.values()),
            Arguments.of("partnerService", "status.", ServiceStatus.values()),
            Arguments.of("partnerService", "standing.", Standing.values()),
            Arguments.of("dispute", "state.", DisputeState.values()),
            Arguments.of("dispute", "step.", DisputeStep.values()),
            Arguments.of("dispute", "reason.", DisputeReason.values()),
            Arguments.of("dispute", "waits.", Waiting.values()),
            Arguments.of("dispute", "party.", Party.values()),
            Arguments.of("consoleValue", "measure.", ValueMeasure.values()),
            Arguments.of("contract", "direction.", KindDirection.values()),
            Arguments.of("contract", "kind.", KindDirection.values()),
            Arguments.of("kind", "state.", KindState.values()),
            Arguments.of("kind", "step.", KindStep.values()),
            Arguments.of("kind", "party.", Party.values()),
            Arguments.of("payment", "order.state.", OrderState.values()),
            Arguments.of("payment", "payment.state.", PaymentState.values()),
            Arguments.of("payment", "fault.", PayoutFault.values()),
            Arguments.of("payment", "kind.", BankFileKind.values()),
            Arguments.of("payment", "verdict.", io.hansa.partners.bank.Verdict.values()),
            Arguments.of("payment", "movement.", MovementState.values()),
            Arguments.of("payment", "target.", ResolveDifference.Target.values()),
            Arguments.of("payment", "invoice.state.", InvoiceState.values()),
            Arguments.of("payment", "bucket.", Bucket.values()),
            Arguments.of("payment", "remittance.", RemittanceKind.values()),
            Arguments.of("missing", "state.", MissingState.values()),
            Arguments.of("missing", "step.", MissingStep.values()),
            Arguments.of("missing", "reject.reason.", RejectionReason.values()),
            Arguments.of("merge", "kind.", MergeKind.values()),
            Arguments.of("merge", "consequence.", MergeKind.values()),
            Arguments.of("merge", "reason.", LikenessReason.values()),
            Arguments.of("merge", "hindrance.", Hindrance.values()),
            Arguments.of("erasure", "ground.", ErasureGround.values()),
            Arguments.of("erasure", "hindrance.", ErasureHindrance.values()),
            Arguments.of("segment", "trait.", Trait.values()),
            Arguments.of("segment", "group.", Trait.Group.values()),
            Arguments.of("segment", "comparison.", Comparison.values()),
            Arguments.of("webhook", "type.", WebhookType.values()),
            Arguments.of("webhook", "state.", EndpointState.values()),
            Arguments.of("webhook", "disabled.", DisabledFor.values()),
            Arguments.of("webhook", "delivery.", DeliveryState.values()),
            Arguments.of("webhook", "failure.", DeliveryFailure.values()),
        };
    }

    @ParameterizedTest
    @MethodSource("words")
    void each_constant_has_its_words(String bundle, String prefix, Enum<?>[] constants) {
        assertThat(missing(bundle, prefix, constants)).isEmpty();
    }

    @Test
    void a_constant_without_words_is_seen() {
        assertThat(missing("consolePartner", "kind.", RunState.values())).isNotEmpty();
    }

    private static String[] missing(String bundle, String prefix, Enum<?>[] constants) {
        ResourceBundle words = ResourceBundle.getBundle("io.hansa.web.i18n." + bundle, Locale.ENGLISH);
        return Arrays.stream(constants)
                .map(constant -> prefix + constant)
                .filter(key -> !words.containsKey(key))
                .toArray(String[]::new);
    }
}
