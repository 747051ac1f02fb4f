package io.hansa.web.console.rule;

import io.hansa.club.earning.BirthdayFit;
import io.hansa.club.earning.Channel;
import io.hansa.club.earning.Condition;
import io.hansa.club.earning.DaySort;
import io.hansa.club.earning.MemberCondition;
import io.hansa.club.earning.MessageCondition;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is entered of one condition; only the fields of its kind are shown and read. */
public class ConditionRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int FEN = 2;

    private final ConditionKind kind;
    private String codes;
    private BigDecimal yuan;
    private String[] chosen = {};
    private LocalDate from;
    private LocalDate through;
    private String one;
    private Integer count;
    private boolean every;

    ConditionRow(ConditionKind kind) {
        this.kind = kind;
    }

    static ConditionRow of(Condition condition) {
        var row = new ConditionRow(ConditionKind.of(condition));
        ConditionFill.fill(row, condition);
        return row;
    }

    /** @throws io.hansa.club.earning.InvalidEarningRule when it cannot be so */
    Condition toCondition() {
        return switch (kind) {
            case AT_PARTNER -> new MessageCondition.AtPartner(codes());
            case IN_REGION -> new MessageCondition.InRegion(codes());
            case OF_CATEGORY -> new MessageCondition.OfCategory(codes());
            case OF_PRODUCT -> new MessageCondition.OfProduct(codes());
            case IN_SEGMENT -> new MemberCondition.InSegment(codes());
            case IN_GROUP -> new MemberCondition.InGroup(codes());
            case IN_SUB_PROGRAMME -> new MemberCondition.InSubProgramme(codes());
            case BY_CHANNEL -> new MessageCondition.ByChannel(chosen(Channel::valueOf));
            case TIER_AMONG -> new MemberCondition.TierAmong(chosen(Function.identity()));
            case ON_WEEKDAYS -> new MessageCondition.OnWeekdays(chosen(DayOfWeek::valueOf));
            case ON_DAY_SORT -> new MessageCondition.OnDaySort(chosen(DaySort::valueOf));
            case AMOUNT_AT_LEAST -> new MessageCondition.AmountAtLeast(Amounts.fen(yuan));
            case AMOUNT_AT_MOST -> new MessageCondition.AmountAtMost(Amounts.fen(yuan));
            case TIER_AT_LEAST -> new MemberCondition.TierAtLeast(Objects.toString(one, ""));
            case ON_BIRTHDAY ->
                new MemberCondition.OnBirthday(one == null ? BirthdayFit.NONE : BirthdayFit.valueOf(one));
            case ON_DATES -> Amounts.dates(from, through);
            case NTH_TIME ->
                new MemberCondition.NthTime(
                        MemberCondition.NthTime.Where.valueOf(Objects.toString(one, "EVER")), number(), every);
            case AFTER_EVENT -> new MemberCondition.AfterEvent(code(), number());
            case AFTER_SURVEY -> new MemberCondition.AfterSurvey(code(), number());
        };
    }

    private Optional<String> code() {
        return Optional.ofNullable(codes).map(String::strip).filter(code -> !code.isEmpty());
    }

    /** What is not entered is refused as what is too small. */
    private int number() {
        return count == null ? -1 : count;
    }

    private Set<String> codes() {
        return codes == null
                ? Set.of()
                : Arrays.stream(codes.split("[\\s,，、;；]+"))
                        .filter(code -> !code.isEmpty())
                        .collect(Collectors.toSet());
    }

    private <E> Set<E> chosen(Function<String, E> read) {
        return Arrays.stream(chosen).map(read).collect(Collectors.toSet());
    }

    void setAllCodes(Collection<String> all) {
        codes = String.join(", ", all);
    }

    void setAllChosen(Collection<?> all) {
        chosen = all.stream().map(Object::toString).toArray(String[]::new);
    }

    void setFen(long fen) {
        yuan = BigDecimal.valueOf(fen, FEN);
    }

    public ConditionKind getKind() {
        return kind;
    }

    public String getCodes() {
        return codes;
    }

    public void setCodes(String codes) {
        this.codes = codes;
    }

    public BigDecimal getYuan() {
        return yuan;
    }

    public void setYuan(BigDecimal yuan) {
        this.yuan = yuan;
    }

    public String[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen.clone();
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

    public String getOne() {
        return one;
    }

    public void setOne(String one) {
        this.one = one;
    }

    public Integer getCount() {
        return count;
    }

    public void setCount(Integer count) {
        this.count = count;
    }

    public boolean isEvery() {
        return every;
    }

    public void setEvery(boolean every) {
        this.every = every;
    }
}
