/**
 * Surveys: what the club asks its members, and what they answer.
 *
 * <p>Boundaries: {@link io.hansa.perception.survey.Surveys} for marketing and service staff, who write a survey, open and close it, and
 * read what came; {@link io.hansa.perception.survey.Answering} for members. Earning rules learn who answered what by the club's port
 * {@code SurveysAnswered}.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a survey is a draft, then only staff know of it; once it is open, its questions, texts and days never change, and once it is
 *       closed, nobody answers any more.
 *   <li>When a member answers, then the whole survey and once, however often and from wherever it is sent: the survey's row is locked.
 *       What a membership answered that was merged into the member's counts as the member's.
 *   <li>When an answer is accepted, then it is a fact, and the survey's tally counts it in the same transaction; so results are read from
 *       as many rows as the survey has possible answers, however many members answered.
 *   <li>When staff invite a segment, then those of its members who agreed to be asked and have not answered are told, each once for a
 *       survey.
 *   <li>When staff read what members wrote, then without who wrote it.
 *   <li>When a person is erased, then its written answers are empty; that its number answered stays, and what rules gave for it.
 * </ul>
 *
 * <p>Out of scope: surveys that begin by themselves after a contact, indicators over time, results by segment, KANO.
 */
package io.hansa.perception.survey;
