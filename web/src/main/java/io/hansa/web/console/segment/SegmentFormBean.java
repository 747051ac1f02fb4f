package io.hansa.web.console.segment;

import io.hansa.club.segment.Comparison;
import io.hansa.club.segment.Condition;
import io.hansa.club.segment.DefineSegment;
import io.hansa.club.segment.InvalidSegment;
import io.hansa.club.segment.SegmentCount;
import io.hansa.club.segment.SegmentRule;
import io.hansa.club.segment.SegmentVersions;
import io.hansa.club.segment.SegmentView;
import io.hansa.club.segment.Segments;
import io.hansa.club.segment.Trait;
import io.hansa.kernel.LocalizedText;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** Builds a rule condition by condition, counts it, and proposes what was counted. */
@Named("consoleSegmentForm")
@ViewScoped
public class SegmentFormBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NEXT = "next";

    @Inject
    Segments segments;

    @Inject
    SegmentVersions versions;

    @Inject
    Pages pages;

    private String segment;
    private String code;
    private String nameZh;
    private String nameEn;
    private boolean enabled = true;
    private int basedOn;
    private final List<String> conditions = new ArrayList<>();
    private final ConditionForm next = new ConditionForm();
    private long found;
    private long looked;
    private boolean exact;
    private String counted;

    /** A segment that the address names begins as it is. */
    public void load() {
        if (segment != null) {
            SegmentView present = pages.required(() -> segments.view(segment));
            if (present != null) {
                fill(present);
            }
        }
    }

    private void fill(SegmentView present) {
        code = present.code();
        nameZh = present.name().zh();
        nameEn = present.name().en();
        enabled = present.enabled();
        basedOn = versions.of(present.code()).get(0).version();
        present.rule().conditions().forEach(condition -> conditions.add(condition.toString()));
    }

    public String add() {
        return pages.actIn(NEXT, () -> {
            Condition condition = next.read();
            if (conditions.size() >= SegmentRule.MOST_CONDITIONS) {
                throw new InvalidSegment("rule");
            }
            conditions.add(condition.toString());
            next.clear();
            return null;
        });
    }

    public void remove(String condition) {
        conditions.remove(condition);
    }

    public String count() {
        return pages.act(() -> {
            SegmentCount count = segments.count(rule());
            found = count.members();
            looked = count.looked();
            exact = count.exact();
            counted = rule().toString();
            return null;
        });
    }

    public String save() {
        return pages.actIn("saving", () -> {
            if (!isCounted()) {
                throw new InvalidSegment("rule");
            }
            versions.propose(
                    new DefineSegment(code, new LocalizedText(text(nameZh), text(nameEn)), rule(), enabled, basedOn));
            pages.say("segment", "edit.done");
            return "/console/segments/segment?code=" + code;
        });
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    private SegmentRule rule() {
        return SegmentRule.parse(String.join("; ", conditions));
    }

    /** Whether what would be saved was counted. */
    public boolean isCounted() {
        return !conditions.isEmpty() && rule().toString().equals(counted);
    }

    public List<Condition> getConditions() {
        return conditions.isEmpty() ? List.of() : rule().conditions();
    }

    public long getFound() {
        return found;
    }

    public long getLooked() {
        return looked;
    }

    public boolean isExact() {
        return exact;
    }

    public Trait[] getTraits() {
        return Trait.values();
    }

    public Comparison[] getComparisons() {
        return Comparison.values();
    }

    public ConditionForm getNext() {
        return next;
    }

    public String getSegment() {
        return segment;
    }

    public void setSegment(String segment) {
        this.segment = segment;
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

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public int getBasedOn() {
        return basedOn;
    }
}
