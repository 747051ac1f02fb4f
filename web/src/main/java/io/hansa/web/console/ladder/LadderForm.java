package io.hansa.web.console.ladder;

import io.hansa.club.ladder.LadderTerms;
import io.hansa.club.ladder.LadderVersionView;
import io.hansa.club.ladder.PeriodKind;
import io.hansa.club.ladder.Periods;
import io.hansa.club.ladder.ProposeLadder;
import io.hansa.kernel.LocalizedText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is typed of a version of a ladder. */
public class LadderForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int YEAR = 12;

    private String ladder = "";
    private int version = 1;
    private String nameZh = "";
    private String nameEn = "";
    private LocalDate begins;
    private PeriodKind kind = PeriodKind.CALENDAR;
    private int months = YEAR;
    private int graceDays;
    private boolean softLanding = true;
    private final List<StepForm> steps = new ArrayList<>();

    void read(LadderVersionView before, int next) {
        ladder = before.ladder();
        version = next;
        nameZh = before.name().zh();
        nameEn = before.name().en();
        kind = before.terms().periods().kind();
        months = before.terms().periods().months();
        graceDays = before.terms().graceDays();
        softLanding = before.terms().softLanding();
        steps.clear();
        before.terms().steps().forEach(step -> steps.add(StepForm.of(step)));
    }

    void blank() {
        addStep();
        addStep();
        steps.get(1).addWay();
    }

    ProposeLadder command() {
        var terms = new LadderTerms(
                steps.stream().map(StepForm::step).toList(), new Periods(kind, months), graceDays, softLanding);
        return new ProposeLadder(
                ladder.strip(), new LocalizedText(nameZh.strip(), nameEn.strip()), version, begins, terms);
    }

    public void addStep() {
        steps.add(new StepForm());
    }

    public void removeStep(StepForm step) {
        steps.remove(step);
    }

    public List<StepForm> getSteps() {
        return steps;
    }

    public String getLadder() {
        return ladder;
    }

    public void setLadder(String ladder) {
        this.ladder = ladder == null ? "" : ladder;
    }

    public int getVersion() {
        return version;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh == null ? "" : nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn == null ? "" : nameEn;
    }

    public LocalDate getBegins() {
        return begins;
    }

    public void setBegins(LocalDate begins) {
        this.begins = begins;
    }

    public PeriodKind getKind() {
        return kind;
    }

    public void setKind(PeriodKind kind) {
        this.kind = kind;
    }

    public int getMonths() {
        return months;
    }

    public void setMonths(int months) {
        this.months = months;
    }

    public int getGraceDays() {
        return graceDays;
    }

    public void setGraceDays(int graceDays) {
        this.graceDays = graceDays;
    }

    public boolean isSoftLanding() {
        return softLanding;
    }

    public void setSoftLanding(boolean softLanding) {
        this.softLanding = softLanding;
    }
}
