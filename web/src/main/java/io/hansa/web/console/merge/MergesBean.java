package io.hansa.web.console.merge;

import io.hansa.club.member.Members;
import io.hansa.club.merge.CandidateView;
import io.hansa.club.merge.Candidates;
import io.hansa.club.merge.MergeView;
import io.hansa.club.merge.Merges;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Slice;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pairs to look at, requests that wait, and all that there were. */
@Named("consoleMerges")
@RequestScoped
public class MergesBean {

    private static final int PAGE = 50;
    private static final int MOST_WAITING = 100;

    @Inject
    Candidates candidates;

    @Inject
    Merges merges;

    @Inject
    Members members;

    @Inject
    Pages pages;

    private List<CandidateView> pairs;
    private List<MergeView> waiting;
    private Slice<MergeView> rows;
    private Map<MemberNumber, String> names;

    /** Before anything else: a button in a row is found by its row. */
    @PostConstruct
    void load() {
        pairs = candidates.open();
        waiting = merges.list(true, Optional.empty(), MOST_WAITING).rows();
        rows = merges.list(false, pages.after(), PAGE);
        names = members.names(Stream.concat(
                        pairs.stream().flatMap(pair -> Stream.of(pair.loser(), pair.survivor())),
                        Stream.concat(waiting.stream(), rows.rows().stream())
                                .flatMap(request -> Stream.of(request.loser(), request.survivor())))
                .collect(Collectors.toSet()));
    }

    /** Looks through all members in the background. */
    public String look() {
        return pages.act(() -> "/console/runs/run?number=" + candidates.look());
    }

    public String dismiss(CandidateView pair) {
        return pages.act(() -> {
            candidates.dismiss(pair.loser(), pair.survivor());
            pages.say("merge", "dismissed");
            return "/console/merges/index";
        });
    }

    public String name(MemberNumber number) {
        return names.getOrDefault(number, "–");
    }

    public List<CandidateView> getPairs() {
        return pairs;
    }

    public List<MergeView> getWaiting() {
        return waiting;
    }

    public Slice<MergeView> getRows() {
        return rows;
    }
}
