package io.hansa.web.console.contract;

import io.hansa.partners.contract.Disputing;
import io.hansa.partners.contract.Side;
import java.io.Serializable;

/** What is typed of the clocks of disputes. */
public class DisputingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Integer claimDays;
    private Integer answerDays;
    private Side answerSilence;
    private Integer secondStageDays;
    private Side secondStageSilence;
    private Integer arbitrationDays;
    private Side arbitrationSilence;

    void read(Disputing disputing) {
        claimDays = disputing.claimDays();
        answerDays = disputing.answerDays();
        answerSilence = disputing.answerSilence();
        secondStageDays = disputing.secondStageDays();
        secondStageSilence = disputing.secondStageSilence();
        arbitrationDays = disputing.arbitrationDays();
        arbitrationSilence = disputing.arbitrationSilence();
    }

    Disputing disputing() {
        return new Disputing(
                claimDays,
                answerDays,
                answerSilence,
                secondStageDays,
                secondStageSilence,
                arbitrationDays,
                arbitrationSilence);
    }

    public Integer getClaimDays() {
        return claimDays;
    }

    public void setClaimDays(Integer claimDays) {
        this.claimDays = claimDays;
    }

    public Integer getAnswerDays() {
        return answerDays;
    }

    public void setAnswerDays(Integer answerDays) {
        this.answerDays = answerDays;
    }

    public Side getAnswerSilence() {
        return answerSilence;
    }

    public void setAnswerSilence(Side answerSilence) {
        this.answerSilence = answerSilence;
    }

    public Integer getSecondStageDays() {
        return secondStageDays;
    }

    public void setSecondStageDays(Integer secondStageDays) {
        this.secondStageDays = secondStageDays;
    }

    public Side getSecondStageSilence() {
        return secondStageSilence;
    }

    public void setSecondStageSilence(Side secondStageSilence) {
        this.secondStageSilence = secondStageSilence;
    }

    public Integer getArbitrationDays() {
        return arbitrationDays;
    }

    public void setArbitrationDays(Integer arbitrationDays) {
        this.arbitrationDays = arbitrationDays;
    }

    public Side getArbitrationSilence() {
        return arbitrationSilence;
    }

    public void setArbitrationSilence(Side arbitrationSilence) {
        this.arbitrationSilence = arbitrationSilence;
    }
}
