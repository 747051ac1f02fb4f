package io.hansa.web.console.segment;

import io.hansa.club.segment.SegmentStay;
import io.hansa.club.segment.Segments;
import io.hansa.kernel.MemberNumber;
import io.hansa.web.faces.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The segments of the member whose page it is, those that it is in first. */
@Named("consoleMemberSegments")
@RequestScoped
public class MemberSegmentsBean {

    @Inject
    Segments segments;

    @Inject
    Pages pages;

    private List<SegmentStay> stays;

    public List<SegmentStay> getStays() {
        if (stays == null) {
            String number = pages.parameter("number");
            stays = MemberNumber.isValid(number) ? sorted(segments.of(new MemberNumber(number))) : List.of();
        }
        return stays;
    }

    private static List<SegmentStay> sorted(List<SegmentStay> stays) {
        return stays.stream()
                .sorted((one, other) ->
                        Boolean.compare(one.until().isPresent(), other.until().isPresent()))
                .toList();
    }
}
