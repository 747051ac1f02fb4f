package io.hansa.club.segment;

import io.hansa.club.decision.Decision;
import io.hansa.club.decision.Decisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of versions, in one statement. */
@ApplicationScoped
class Deciding {

    @Inject
    Decisions decisions;

    List<SegmentView> of(List<SegmentView> versions) {
        Map<String, Decision> made =
                decisions.of(versions.stream().map(SegmentView::proposal).toList());
        return versions.stream()
                .map(version -> version.decided(Optional.ofNullable(made.get(version.proposal()))))
                .toList();
    }
}
