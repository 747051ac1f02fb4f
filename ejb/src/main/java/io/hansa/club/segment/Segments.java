package io.hansa.club.segment;

import io.hansa.club.decision.Decisions;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.runs.RunNumber;
import io.hansa.runs.Runs;
import io.hansa.runs.StartRun;
import io.hansa.security.Audit;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts and looks at who is in segments. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class Segments {

    private static final Duration LONGEST_COUNT = Duration.ofSeconds(3);
    private static final int MOST_STAYS = 50;

    @Inject
    SegmentRows segments;

    @Inject
    Decisions decisions;

    @Inject
    Matching matching;

    @Inject
    Runs runs;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /** The segments that members are in by the last runs, by code; in one statement. Members that are in none are left out. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<MemberNumber, Set<String>> of(Collection<MemberNumber> members) {
        return segments.open(members.stream().map(MemberNumber::value).toList()).stream()
                .collect(Collectors.groupingBy(
                        Stay::member, Collectors.mapping(Stay::segment, Collectors.toUnmodifiableSet())));
    }

    /** The version of each segment that holds, by code, at most 500. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<SegmentView> list() {
        Map<String, Segment> all =
                segments.all().stream().collect(Collectors.toMap(Segment::code, Function.identity()));
        List<SegmentView> versions = segments.present(all.keySet()).stream()
                .map(version -> version.view(all.get(version.segment()).looked()))
                .toList();
        return decisions.on(versions, SegmentView::decided);
    }

    /**
     * The version that holds, or the last while none was approved.
     *
     * @throws SegmentNotFound when there is none
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SegmentView view(String code) {
        Segment segment = segments.find(code).orElseThrow(() -> new SegmentNotFound(code));
        SegmentVersion version = segments.version(code, segment.version())
                .or(() -> segments.versions(code, 1).stream().findFirst())
                .orElseThrow(() -> new SegmentNotFound(code));
        return decisions
                .on(List.of(version.view(segment.looked())), SegmentView::decided)
                .get(0);
    }

    /** How many would be in now: looks at members a thousand at a time, for three seconds at most. */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SegmentCount count(SegmentRule rule) {
        Instant end = programme.now().plus(LONGEST_COUNT);
        LocalDate today = programme.today();
        long found = 0;
        long looked = 0;
        String after = Matching.FIRST;
        Optional<String> upTo = matching.next(after);
        while (upTo.isPresent() && programme.now().isBefore(end)) {
            found += matching.find(rule, today, after, upTo.get()).size();
            looked += matching.size(after, upTo.get());
            after = upTo.get();
            upTo = matching.next(after);
        }
        return new SegmentCount(found, looked, upTo.isEmpty());
    }

    /**
     * Starts a run that looks at who is in now, by the version that holds; asked twice within a minute it is one run.
     *
     * @throws SegmentNotFound when there is none, or none was approved yet
     */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
    public RunNumber snapshot(String code) {
        SegmentView segment = view(code);
        if (!segment.isApproved()) {
            throw new SegmentNotFound(code);
        }
        return start(
                segment, "" + programme.now().truncatedTo(ChronoUnit.MINUTES).getEpochSecond());
    }

    /** Each segment once a day of the programme's zone. */
    @RolesAllowed(Roles.SYSTEM)
    public void snapshotNightly() {
        String today = programme.today().toString();
        list().stream()
                .filter(segment -> segment.enabled()
                        || segment.looked().filter(last -> last.members() > 0).isPresent())
                .forEach(segment -> start(segment, today));
    }

    private RunNumber start(SegmentView segment, String when) {
        return runs.start(new StartRun(
                SegmentRun.KIND,
                segment.code() + "." + segment.version() + "." + when,
                Map.of(SegmentRun.SEGMENT, segment.code(), SegmentRun.VERSION, Integer.toString(segment.version()))));
    }

    /**
     * Who was in at the end of a day, by number; today: who is in now.
     *
     * @throws SegmentNotFound when there is no such segment
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<SegmentStay> members(String code, LocalDate day, Optional<String> cursor, int limit) {
        SegmentView segment = view(code);
        return Slice.read(
                        limit,
                        rows -> segments.before(
                                code,
                                programme.startOf(day.plusDays(1)),
                                Slice.begin(cursor, text -> text, Matching.FIRST),
                                rows),
                        stay -> stay.member().value())
                .map(stay -> new SegmentStay(code, segment.name(), stay.member(), stay.since(), stay.until()));
    }

    /** Notes in the audit that somebody takes the list of a day away. */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN})
    public void takenAway(String code, LocalDate day) {
        audit.record("segment.exported", "segment:" + view(code).code(), Map.of("day", day.toString()));
    }

    /** The latest fifty stretches of a member, latest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<SegmentStay> of(MemberNumber member) {
        List<Stay> stays = segments.of(member, MOST_STAYS);
        var names = segments.present(stays.stream().map(Stay::segment).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(SegmentVersion::segment, SegmentVersion::name));
        return stays.stream()
                .map(stay ->
                        new SegmentStay(stay.segment(), names.get(stay.segment()), member, stay.since(), stay.until()))
                .toList();
    }
}
