package io.hansa.web.console.ladder;

import io.hansa.club.ladder.Step;
import io.hansa.kernel.LocalizedText;
import io.hansa.web.console.ladder.WayForm.Yuan;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is typed of a step. */
public class StepForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code = "";
    private String nameZh = "";
    private String nameEn = "";
    private BigDecimal cost;
    private final List<WayForm> ways = new ArrayList<>();

    static StepForm of(Step step) {
        StepForm form = new StepForm();
        form.code = step.code();
        form.nameZh = step.name().zh();
        form.nameEn = step.name().en();
        form.cost = step.yearlyCost() == 0 ? null : Yuan.of(step.yearlyCost());
        step.ways().forEach(way -> form.ways.add(WayForm.of(way)));
        return form;
    }

    Step step() {
        return new Step(
                code.strip(),
                new LocalizedText(nameZh.strip(), nameEn.strip()),
                ways.stream().map(WayForm::way).flatMap(Optional::stream).toList(),
                cost == null ? 0 : Yuan.fen(cost));
    }

    public void addWay() {
        ways.add(new WayForm());
    }

    public void removeWay(WayForm way) {
        ways.remove(way);
    }

    public List<WayForm> getWays() {
        return ways;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null ? "" : code;
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

    public BigDecimal getCost() {
        return cost;
    }

    public void setCost(BigDecimal cost) {
        this.cost = cost;
    }
}
