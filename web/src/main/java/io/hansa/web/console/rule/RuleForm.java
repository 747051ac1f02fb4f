package io.hansa.web.console.rule;

import io.hansa.club.earning.Beyond;
import io.hansa.club.earning.Budget;
import io.hansa.club.earning.Cap;
import io.hansa.club.earning.EarningTerms;
import io.hansa.club.earning.InvalidEarningRule;
import io.hansa.club.earning.Limits;
import io.hansa.kernel.LocalizedText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What is entered of a rule. */
public class RuleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String nameZh;
    private String nameEn;
    private LocalDate from;
    private LocalDate through;
    private Integer priority = 100;
    private String group;
    private final EffectForm effect = new EffectForm();
    private final ArrayList<ConditionRow> conditions = new ArrayList<>();
    private ConditionKind adding = ConditionKind.AT_PARTNER;
    private final List<CapRow> caps =
            Arrays.stream(Cap.Per.values()).map(CapRow::new).toList();
    private Long budget;
    private Beyond beyond = Beyond.CUT;

    void fill(EarningTerms terms) {
        nameZh = terms.name().zh();
        nameEn = terms.name().en();
        from = terms.from();
        through = terms.until().map(until -> until.minusDays(1)).orElse(null);
        priority = terms.priority();
        group = terms.bestOf().orElse(null);
        effect.fill(terms.effect());
        conditions.clear();
        terms.conditions().stream().map(ConditionRow::of).forEach(conditions::add);
        budget = terms.limits().budget().map(Budget::most).orElse(null);
        beyond = terms.limits().beyond();
        terms.limits().caps().forEach(this::show);
    }

    private void show(Cap cap) {
        CapRow row = caps.get(cap.per().ordinal());
        if (cap.of() == Cap.Of.TIMES) {
            row.setTimes(cap.most());
        } else {
            row.setAmount(cap.most());
        }
    }

    /** @throws InvalidEarningRule when it cannot be so, with the field */
    EarningTerms terms() {
        if (from == null || priority == null) {
            throw new InvalidEarningRule(from == null ? "dates" : "priority");
        }
        return new EarningTerms(
                new LocalizedText(Objects.toString(nameZh, ""), Objects.toString(nameEn, "")),
                from,
                Optional.ofNullable(through).map(last -> last.plusDays(1)),
                priority,
                conditions.stream().map(ConditionRow::toCondition).toList(),
                effect.toEffect(),
                Optional.ofNullable(group).map(String::strip).filter(one -> !one.isEmpty()),
                limits());
    }

    private Limits limits() {
        List<Cap> all = new ArrayList<>();
        for (CapRow row : caps) {
            if (row.getAmount() != null) {
                all.add(new Cap(row.getPer(), Cap.Of.AMOUNT, row.getAmount()));
            }
            if (row.getTimes() != null) {
                all.add(new Cap(row.getPer(), Cap.Of.TIMES, row.getTimes()));
            }
        }
        return new Limits(all, Optional.ofNullable(budget).map(Budget::new), beyond);
    }

    public void addCondition() {
        if (conditions.size() < EarningTerms.MOST_CONDITIONS) {
            conditions.add(new ConditionRow(adding));
        }
    }

    public void removeCondition(ConditionRow row) {
        conditions.remove(row);
    }

    public ConditionKind getAdding() {
        return adding;
    }

    public void setAdding(ConditionKind adding) {
        this.adding = adding;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getThrough() {
        return through;
    }

    public void setThrough(LocalDate through) {
        this.through = through;
    }

    public Integer getPriority() {
        return priority;
    }

    public void setPriority(Integer priority) {
        this.priority = priority;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public EffectForm getEffect() {
        return effect;
    }

    public List<ConditionRow> getConditions() {
        return conditions;
    }

    public List<CapRow> getCaps() {
        return caps;
    }

    public Long getBudget() {
        return budget;
    }

    public void setBudget(Long budget) {
        this.budget = budget;
    }

    public Beyond getBeyond() {
        return beyond;
    }

    public void setBeyond(Beyond beyond) {
        this.beyond = beyond;
    }
}
