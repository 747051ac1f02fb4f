package io.hansa.partners.contract;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** {@link Disputing} as columns. */
@Embeddable
@Access(AccessType.FIELD)
class DisputingColumns {

    @Column(name = "claim_days")
    private int claimDays;

    @Column(name = "answer_days")
    private int answerDays;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer_silence")
    private Side answerSilence;

    @Column(name = "second_stage_days")
    private int secondStageDays;

    @Enumerated(EnumType.STRING)
    @Column(name = "second_stage_silence")
    private Side secondStageSilence;

    @Column(name = "arbitration_days")
    private int arbitrationDays;

    @Enumerated(EnumType.STRING)
    @Column(name = "arbitration_silence")
    private Side arbitrationSilence;

    protected DisputingColumns() {}

    DisputingColumns(Disputing disputing) {
        claimDays = disputing.claimDays();
        answerDays = disputing.answerDays();
        answerSilence = disputing.answerSilence();
        secondStageDays = disputing.secondStageDays();
        secondStageSilence = disputing.secondStageSilence();
        arbitrationDays = disputing.arbitrationDays();
        arbitrationSilence = disputing.arbitrationSilence();
    }

    Disputing value() {
        return new Disputing(
                claimDays,
                answerDays,
                answerSilence,
                secondStageDays,
                secondStageSilence,
                arbitrationDays,
                arbitrationSilence);
    }
}
