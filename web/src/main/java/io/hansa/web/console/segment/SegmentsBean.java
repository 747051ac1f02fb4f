package io.hansa.web.console.segment;

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

    private List<SegmentView> rows;

    @PostConstruct
    void load() {
        rows = segments.list();
    }

    public List<SegmentView> getRows() {
        return rows;
    }
}
