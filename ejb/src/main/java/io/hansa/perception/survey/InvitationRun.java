package io.hansa.perception.survey;

import io.hansa.club.member.Survivors;
import io.hansa.club.segment.SegmentParts;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import io.hansa.outbox.Audience;
import io.hansa.outbox.Notification;
import io.hansa.outbox.Outbox;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import io.hansa.runs.RunContext;
import io.hansa.runs.RunHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Invites the members of a segment to answer a survey, a part at a time: those who agreed to be asked and have not answered yet, each once
 * for a survey, however often and by however many segments it is invited.
 */
@ApplicationScoped
class InvitationRun implements RunHandler {

    static final String KIND = "survey.invitation";
    static final String SURVEY = "survey";
    static final String SEGMENT = "segment";

    private static final String BETWEEN = "..";

    @Inject
    SurveyRows surveys;

    @Inject
    AnswerRows answers;

    @Inject
    SegmentParts segments;

    @Inject
    Survivors survivors;

    @Inject
    Outbox outbox;

    @Inject
    Programme programme;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<String> operators() {
        return Set.of(Roles.MARKETING, Roles.SERVICE, Roles.ADMIN);
    }

    @Override
    public List<ChunkPlan> plan(RunContext run) {
        var chunks = new ArrayList<ChunkPlan>();
        String after = SegmentParts.FIRST;
        for (var upTo = segments.end(run.param(SEGMENT), after);
                upTo.isPresent();
                upTo = segments.end(run.param(SEGMENT), after)) {
            chunks.add(new ChunkPlan(after + BETWEEN + upTo.get(), SegmentParts.MEMBERS));
            after = upTo.get();
        }
        return chunks;
    }

    /** Nobody is invited to what was closed meanwhile. */
    @Override
    public ChunkResult work(RunContext run, String payload) {
        int between = payload.indexOf(BETWEEN);
        Optional<Survey> open = surveys.find(run.param(SURVEY)).filter(survey -> survey.isOpenOn(programme.today()));
        if (open.isEmpty()) {
            return ChunkResult.done(0);
        }
        List<MemberNumber> members = segments.of(
                run.param(SEGMENT), payload.substring(0, between), payload.substring(between + BETWEEN.length()));
        Set<MemberNumber> answered = answered(open.get().code(), members);
        List<Notification> invitations = members.stream()
                .filter(member -> !answered.contains(member))
                .map(member -> open.get().invitation(member))
                .toList();
        return ChunkResult.done(outbox.offer(Audience.Offer.SURVEY, invitations));
    }

    private Set<MemberNumber> answered(String survey, List<MemberNumber> members) {
        Map<MemberNumber, MemberNumber> meaning = survivors.meaning(members);
        Set<MemberNumber> all = new HashSet<>(members);
        all.addAll(meaning.keySet());
        Set<MemberNumber> answered = new HashSet<>();
        answers.who(survey, all).forEach(member -> answered.add(meaning.getOrDefault(member, member)));
        return answered;
    }
}
