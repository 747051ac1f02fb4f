package io.hansa.perception.survey;

import io.hansa.club.segment.Segments;
import io.hansa.kernel.Actor;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.runs.RunNumber;
import io.hansa.runs.Runs;
import io.hansa.security.Audit;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Staff write surveys, open and close them, and read what came. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
public class Surveys {

    @Inject
    SurveyRows rows;

    @Inject
    AnswerRows answers;

    @Inject
    Tally tally;

    @Inject
    Segments segments;

    @Inject
    Runs runs;

    @Inject
    Programme programme;

    @Inject
    Audit audit;

    @Resource
    SessionContext session;

    /**
     * Drafts a survey, or writes a draft anew. Refuses {@link SurveyCodeTaken}, {@link SurveyNotFound}, {@link SurveyNotDraft}, {@link
     * SurveyChanged}.
     */
    public SurveyView write(WriteSurvey command) {
        Survey survey = command.version() == 0 ? draft(command) : rewrite(command);
        rows.ask(command.code(), command.terms().questions());
        record("survey.written", survey.code(), Map.of());
        return view(survey);
    }

    private Survey draft(WriteSurvey command) {
        if (rows.find(command.code()).isPresent()) {
            throw new SurveyCodeTaken(command.code());
        }
        var survey = new Survey(command.code(), command.terms(), caller());
        rows.add(survey);
        return survey;
    }

    private Survey rewrite(WriteSurvey command) {
        Survey survey = lock(command.code());
        if (survey.state() != SurveyState.DRAFT) {
            throw new SurveyNotDraft(command.code());
        }
        if (survey.version() != command.version()) {
            throw new SurveyChanged(command.code());
        }
        survey.say(command.terms(), caller());
        rows.changes(survey);
        return survey;
    }

    /**
     * Shows a draft to members from its first day on; opening again changes nothing.
     *
     * @throws InvalidSurvey when its days are over
     * @throws SurveyNotOpen when it was closed
     */
    public SurveyView open(String code) {
        Survey survey = lock(code);
        if (survey.state() == SurveyState.CLOSED) {
            throw new SurveyNotOpen(code);
        }
        if (survey.state() == SurveyState.DRAFT) {
            InvalidSurvey.unless(programme.today().isBefore(survey.until()), "dates");
            survey.open(programme.now());
            record("survey.opened", code, Map.of("until", survey.until().toString()));
        }
        return view(survey);
    }

    /**
     * Nobody answers it any more; closing again changes nothing.
     *
     * @throws SurveyNotOpen when it is a draft
     */
    public SurveyView close(String code) {
        Survey survey = lock(code);
        if (survey.state() == SurveyState.DRAFT) {
            throw new SurveyNotOpen(code);
        }
        if (survey.state() == SurveyState.OPEN) {
            survey.close(programme.now());
            record("survey.closed", code, Map.of());
        }
        return view(survey);
    }

    /**
     * Starts a run that invites the members who are in a segment by its last run, as far as they agreed to be asked and have not answered,
     * each once; while one is on its way, it is that.
     *
     * @throws SurveyNotOpen when it cannot be answered today
     * @throws io.hansa.club.segment.SegmentNotFound when there is no such segment
     */
    @RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    public RunNumber invite(String code, String segment) {
        Survey survey = rows.find(code).orElseThrow(() -> new SurveyNotFound(String.valueOf(code)));
        if (!survey.isOpenOn(programme.today())) {
            throw new SurveyNotOpen(code);
        }
        String known = segments.view(segment).code();
        record("survey.invited", code, Map.of("segment", known));
        return runs.ask(InvitationRun.KIND, Map.of(InvitationRun.SURVEY, code, InvitationRun.SEGMENT, known));
    }

    /** A survey in any state. */
    @RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.AUDITOR, Roles.ADMIN, Roles.SYSTEM})
    public SurveyView survey(String code) {
        return view(rows.find(code).orElseThrow(() -> new SurveyNotFound(String.valueOf(code))));
    }

    /** All surveys, by code. */
    @RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.AUDITOR, Roles.ADMIN, Roles.SYSTEM})
    public Slice<SurveyRow> list(Optional<String> cursor, int limit) {
        String after = Slice.begin(cursor, Surveys::code, "");
        Slice<Survey> slice = Slice.read(limit, most -> rows.after(after, most), Survey::code);
        Map<String, Long> members =
                tally.members(slice.rows().stream().map(Survey::code).toList());
        return slice.map(survey -> survey.row(members.getOrDefault(survey.code(), 0L)));
    }

    /** What was answered to each question of a survey, in their order. */
    @RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.AUDITOR, Roles.ADMIN, Roles.SYSTEM})
    public List<QuestionResult> results(String code) {
        return QuestionResult.of(survey(code).terms().questions(), tally.of(code));
    }

    /**
     * What members wrote to a question, the latest first, without who wrote it. What was emptied since is left out, so that a page may have
     * less than there is room for.
     */
    @RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.AUDITOR, Roles.ADMIN, Roles.SYSTEM})
    public Slice<String> written(String code, int question, Optional<String> cursor, int limit) {
        survey(code);
        long before = Slice.begin(cursor, Long::parseLong, Long.MAX_VALUE);
        Slice<AnswerItem> slice = Slice.read(
                limit, most -> answers.written(code, question, before, most), item -> Long.toString(item.of()));
        return new Slice<>(
                slice.rows().stream()
                        .map(AnswerItem::words)
                        .filter(words -> !words.isEmpty())
                        .toList(),
                slice.next());
    }

    /** What is none would be compared with codes in another alphabet. */
    static String code(String cursor) {
        if (!SurveyTerms.isCode(cursor)) {
            throw new IllegalArgumentException(cursor);
        }
        return cursor;
    }

    private SurveyView view(Survey survey) {
        rows.flush();
        return survey.view(
                rows.questions(survey.code()),
                tally.members(List.of(survey.code())).getOrDefault(survey.code(), 0L));
    }

    private Survey lock(String code) {
        return rows.lock(code).orElseThrow(() -> new SurveyNotFound(String.valueOf(code)));
    }

    private Actor caller() {
        return Caller.of(session);
    }

    private void record(String action, String code, Map<String, String> details) {
        if (caller().kind() == Actor.Kind.STAFF) {
            audit.record(action, "survey:" + code, details);
        }
    }
}
