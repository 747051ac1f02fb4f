package io.hansa.web.console.segment;

import io.hansa.club.member.Members;
import io.hansa.club.segment.SegmentStay;
import io.hansa.club.segment.SegmentVersions;
import io.hansa.club.segment.SegmentView;
import io.hansa.club.segment.Segments;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Slice;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;

/** One segment: its rule, its versions, and who was in on a day. */
@Named("consoleSegment")
@ViewScoped
public class SegmentBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    Segments segments;

    @Inject
    SegmentVersions versions;

    @Inject
    Members members;

    @Inject
    Programme programme;

    @Inject
    Pages pages;

    private String code;
    private LocalDate on;
    private transient SegmentView view;
    private transient Slice<SegmentStay> stays;
    private transient Map<MemberNumber, String> names;

    public void load() {
        pages.require(getView());
        if (on == null || on.isAfter(programme.today())) {
            on = programme.today();
        }
    }

    /** Looks at who is in now, in the background. */
    public String look() {
        return pages.act(() -> "/console/runs/run?number=" + segments.snapshot(code));
    }

    /** The list of another day. */
    public String show() {
        return "/console/segments/segment?code=" + code + "&on=" + on + "&faces-redirect=true";
    }

    public SegmentView getView() {
        if (view == null && code != null) {
            view = pages.found(() -> segments.view(code));
        }
        return view;
    }

    public List<SegmentView> getVersions() {
        return versions.of(code);
    }

    public Slice<SegmentStay> getStays() {
        if (stays == null) {
            stays = segments.members(code, on, pages.after(), PAGE);
        }
        return stays;
    }

    /** In the order of {@link #getStays}; who is erased has no name. */
    public String name(MemberNumber number) {
        if (names == null) {
            names = members.names(
                    getStays().rows().stream().map(SegmentStay::member).toList());
        }
        return names.getOrDefault(number, "–");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
