package io.hansa.partners.onboarding;

import io.hansa.kernel.Actor;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** What somebody said of a task: a fact. */
@Entity
@Table(name = "partner_task_result")
@IdClass(PartnerSeq.class)
@Access(AccessType.FIELD)
class TaskResult {

    @Id
    private String partner;

    @Id
    private int seq;

    @Enumerated(EnumType.STRING)
    private OnboardingTask task;

    @Enumerated(EnumType.STRING)
    private TaskOutcome outcome;

    private String note;
    private Actor actor;
    private Instant at;

    protected TaskResult() {}

    TaskResult(SayOfTask command, int seq, TaskOutcome outcome, Actor actor, Instant at) {
        this.partner = command.partnerCode();
        this.seq = seq;
        this.task = command.task();
        this.outcome = outcome;
        this.note = command.note();
        this.actor = actor;
        this.at = at;
    }

    TaskResultView view() {
        return new TaskResultView(task, outcome, note, actor, at);
    }
}
