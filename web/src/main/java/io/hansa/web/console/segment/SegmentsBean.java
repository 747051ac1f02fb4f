package io.hansa.web.console.segment;

import io.hansa.club.segment.SegmentVersions;
import io.hansa.club.segment.SegmentView;
import io.hansa.club.segment.Segments;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All segments. */
@Named("consoleSegments")
@RequestScoped
public class SegmentsBean {

    @Inject
    Segments segments;

    @Inject
    SegmentVersions versions;

    private List<SegmentView> rows;
    private List<SegmentView> waiting;

    @PostConstruct
    void load() {
        rows = segments.list();
        waiting = versions.waiting();
    }

    /** What waits for a second person. */
    public List<SegmentView> getWaiting() {
        return waiting;
    }

    public List<SegmentView> getRows() {
        return rows;
    }
}
