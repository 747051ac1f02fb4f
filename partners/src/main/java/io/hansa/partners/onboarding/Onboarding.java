package io.hansa.partners.onboarding;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.partners.access.Callers;
import io.hansa.partners.partner.PartnerStage;
import io.hansa.partners.partner.PartnerStages;
import io.hansa.partners.partner.Partners;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Leads partners from prospect to end: the tasks of each stage, the steps between them, and what became of both. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
public class Onboarding {

    @Inject
    PartnerStages stages;

    @Inject
    Partners partners;

    @Inject
    OnboardingRows rows;

    @Inject
    WhatIsThere whatIsThere;

    @Inject
    OpenMatters openMatters;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Inject
    Event<StageEntered> entered;

    @Inject
    Event<TaskSaid> said;

    @Resource
    SessionContext context;

    /**
     * Moves a partner.
     *
     * @throws StageChanged when it is no longer where the caller saw it
     * @throws io.hansa.partners.partner.StageNotReachable when no way leads there
     * @throws TasksOpen when it would go on without a required task
     * @throws MattersOpen when it would end while something is open that has to be closed before
     * @throws MattersNotAcknowledged when it would end, and something outlives it that the caller did not acknowledge
     */
    public OnboardingView move(MoveStage command) {
        String partner = command.partnerCode();
        PartnerStage stage = stages.lock(partner);
        if (stage != command.from()) {
            throw new StageChanged(partner, stage);
        }
        stages.enter(partner, command.to());
        if (stage.goesOnTo(command.to())) {
            requireTasks(partner, stage);
        }
        List<OpenMatter> left = command.to().isOver() ? requireMayEnd(command) : List.of();
        rows.add(new StageStep(command, rows.nextStep(partner), left, actor(), programme.now()));
        entered.fire(new StageEntered(partner, stage, command.to(), actor()));
        return view(partner, command.to());
    }

    private void requireTasks(String partner, PartnerStage stage) {
        List<TaskView> missing =
                tasks(partner, stage).stream().filter(TaskView::isMissing).toList();
        if (!missing.isEmpty()) {
            String names = missing.stream().map(task -> task.task().name()).collect(Collectors.joining(" "));
            throw new TasksOpen(partner, missing.size(), names);
        }
    }

    private List<OpenMatter> requireMayEnd(MoveStage command) {
        List<OpenMatter> open = openMatters.of(command.partnerCode());
        List<OpenMatter> blocking =
                open.stream().filter(matter -> matter.matter().blocks()).toList();
        if (!blocking.isEmpty()) {
            throw new MattersOpen(command.partnerCode(), names(blocking));
        }
        if (!open.isEmpty() && !command.acknowledged()) {
            throw new MattersNotAcknowledged(command.partnerCode(), names(open));
        }
        return open;
    }

    private static String names(List<OpenMatter> matters) {
        return matters.stream().map(open -> open.matter().name()).collect(Collectors.joining(" "));
    }

    /**
     * Says that a task of the present stage is done.
     *
     * @throws TaskNotByHand when it is of another stage, or is seen from what is there
     */
    public OnboardingView done(SayOfTask command) {
        return say(command, TaskOutcome.DONE, command.task().isByHand());
    }

    /** Takes back that it is done, or does not apply. */
    public OnboardingView reopen(SayOfTask command) {
        return say(command, TaskOutcome.REOPENED, true);
    }

    /** Says that a task does not apply to this partner, be it done by hand or seen. */
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public OnboardingView waive(SayOfTask command) {
        return say(command, TaskOutcome.WAIVED, true);
    }

    private OnboardingView say(SayOfTask command, TaskOutcome outcome, boolean can) {
        String partner = command.partnerCode();
        PartnerStage stage = stages.lock(partner);
        if (!can || command.task().stage() != stage) {
            throw new TaskNotByHand(command.task());
        }
        rows.add(new TaskResult(command, rows.nextResult(partner), outcome, actor(), programme.now()));
        said.fire(new TaskSaid(partner, command.task(), outcome, actor()));
        return view(partner, stage);
    }

    /** @throws io.hansa.partners.access.PartnerNotFound when there is none */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public OnboardingView view(String partnerCode) {
        return view(partnerCode, partners.partner(partnerCode).stage());
    }

    private OnboardingView view(String partner, PartnerStage stage) {
        List<TaskView> tasks = tasks(partner, stage);
        boolean mayEnd = stage.next().contains(PartnerStage.TERMINATED);
        List<OpenMatter> matters = mayEnd ? openMatters.of(partner) : List.of();
        boolean tasksDone = tasks.stream().noneMatch(TaskView::isMissing);
        boolean nothingBlocks = matters.stream().noneMatch(open -> open.matter().blocks());
        List<StageMove> moves = stage.next().stream()
                .map(to -> new StageMove(to, (tasksDone || !stage.goesOnTo(to)) && (nothingBlocks || !to.isOver())))
                .toList();
        List<StageStepView> history =
                rows.steps(partner).stream().map(StageStep::view).toList();
        return new OnboardingView(partner, stage, tasks, moves, matters, history);
    }

    /** What was said counts since the partner came here from a stage before: winding down anew begins anew. */
    private List<TaskView> tasks(String partner, PartnerStage stage) {
        Instant since = rows.steps(partner).stream()
                .filter(step -> step.goesOnTo(stage))
                .findFirst()
                .map(StageStep::at)
                .orElse(Instant.EPOCH);
        List<TaskResultView> results = rows.results(partner).stream()
                .map(TaskResult::view)
                .filter(result -> !result.at().isBefore(since))
                .toList();
        return OnboardingTask.of(stage).stream()
                .map(task -> task(
                        task,
                        partner,
                        results.stream().filter(result -> result.task() == task).findFirst()))
                .toList();
    }

    private TaskView task(OnboardingTask task, String partner, Optional<TaskResultView> last) {
        boolean settled =
                last.map(result -> result.outcome() != TaskOutcome.REOPENED).orElse(false);
        return new TaskView(task, settled || whatIsThere.shows(task, partner), last);
    }

    private Actor actor() {
        return callers.of(context).actor();
    }
}
