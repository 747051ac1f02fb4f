package io.hansa.perception.survey;

import io.hansa.club.member.MemberNotFound;
import io.hansa.club.member.Survivors;
import io.hansa.kernel.Actor;
import io.hansa.kernel.IdempotencyConflict;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RequestKey;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Members see which surveys are open, and answer each of them once. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MEMBER, Roles.SYSTEM})
public class Answering {

    @Inject
    SurveyRows surveys;

    @Inject
    AnswerRows answers;

    @Inject
    Tally tally;

    @Inject
    Survivors survivors;

    @Inject
    Programme programme;

    @Resource
    SessionContext session;

    /** Surveys that can be answered today, by code, and when the member answered them. */
    public Slice<OpenSurvey> open(MemberNumber member, Optional<String> cursor, int limit) {
        ownOnly(member);
        String after = Slice.begin(cursor, Surveys::code, "");
        Slice<Survey> slice = Slice.read(limit, most -> surveys.open(programme.today(), after, most), Survey::code);
        return new Slice<>(shown(slice.rows(), member), slice.next());
    }

    /**
     * A survey that can be answered today, or that the member answered.
     *
     * @throws SurveyNotFound otherwise
     */
    public OpenSurvey survey(MemberNumber member, String code) {
        ownOnly(member);
        Survey survey = surveys.find(code).orElseThrow(() -> new SurveyNotFound(String.valueOf(code)));
        OpenSurvey shown = shown(List.of(survey), member).get(0);
        if (shown.answeredAt().isEmpty() && !survey.isOpenOn(programme.today())) {
            throw new SurveyNotFound(code);
        }
        return shown;
    }

    /**
     * Answers all questions of a survey. Refuses with the first reason: {@link SurveyNotFound}, {@link SurveyNotOpen}, {@link
     * AlreadyAnswered}, {@link InvalidAnswer}.
     */
    public Answered answer(AnswerSurvey command) {
        ownOnly(command.member());
        var key = RequestKey.of(caller(), command.idempotencyKey());
        Survey survey = surveys.lock(command.survey())
                .filter(one -> one.state() != SurveyState.DRAFT)
                .orElseThrow(() -> new SurveyNotFound(String.valueOf(command.survey())));
        Optional<SurveyAnswer> known = answers.byKey(key);
        if (known.isPresent()) {
            return replay(known.get(), command);
        }
        SurveyTerms terms = survey.terms(surveys.questions(survey.code()));
        if (!survey.isOpenOn(programme.today())) {
            throw new SurveyNotOpen(survey.code());
        }
        if (!answers.of(List.of(survey.code()), allNumbers(command.member())).isEmpty()) {
            throw new AlreadyAnswered(survey.code());
        }
        List<Answer> said = AnswerSheet.check(terms.questions(), command.answers());
        var answer = new SurveyAnswer(command, key, programme.now());
        answers.add(answer, said);
        tally.add(survey.code(), said);
        return new Answered(survey.code(), answer.answeredAt(), false);
    }

    private Answered replay(SurveyAnswer known, AnswerSurvey command) {
        if (!known.survey().equals(command.survey())
                || !answers.said(known).equals(AnswerSheet.said(command.answers()))) {
            throw new IdempotencyConflict(command.idempotencyKey());
        }
        return new Answered(known.survey(), known.answeredAt(), true);
    }

    private List<OpenSurvey> shown(List<Survey> found, MemberNumber member) {
        List<String> codes = found.stream().map(Survey::code).toList();
        Map<String, List<Question>> questions = surveys.questions(codes);
        Map<String, Instant> answered = new HashMap<>();
        answers.of(codes, allNumbers(member))
                .forEach(answer -> answered.putIfAbsent(answer.survey(), answer.answeredAt()));
        return found.stream()
                .map(survey -> new OpenSurvey(
                        survey.code(),
                        survey.terms(questions.get(survey.code())),
                        Optional.ofNullable(answered.get(survey.code()))))
                .toList();
    }

    /** Its own, and those of memberships that were merged into it. */
    private Collection<MemberNumber> allNumbers(MemberNumber member) {
        Set<MemberNumber> all = new HashSet<>(survivors.meaning(Set.of(member)).keySet());
        all.add(member);
        return all;
    }

    private void ownOnly(MemberNumber member) {
        if (!caller().mayActFor(member)) {
            throw new MemberNotFound(member);
        }
    }

    private Actor caller() {
        return Caller.of(session);
    }
}
