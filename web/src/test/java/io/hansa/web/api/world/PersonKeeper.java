package io.hansa.web.api.world;

import io.hansa.club.adjustment.AdjustPoints;
import io.hansa.club.adjustment.AdjustmentReason;
import io.hansa.club.adjustment.Adjustments;
import io.hansa.club.consent.ChangeConsents;
import io.hansa.club.consent.Channel;
import io.hansa.club.consent.Door;
import io.hansa.club.consent.MemberConsents;
import io.hansa.club.consent.Purpose;
import io.hansa.club.consent.Topic;
import io.hansa.club.erasure.ErasureWorld;
import io.hansa.club.household.Households;
import io.hansa.club.household.Leaving;
import io.hansa.club.importing.Imports;
import io.hansa.club.member.Consent;
import io.hansa.club.member.EnrolMember;
import io.hansa.club.member.Enrolment;
import io.hansa.club.member.Language;
import io.hansa.club.member.MemberGone;
import io.hansa.club.member.Members;
import io.hansa.club.merge.Candidates;
import io.hansa.club.timeline.Timeline;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.kernel.Roles;
import io.hansa.runs.DyingServers;
import io.hansa.runs.RunNumber;
import io.hansa.runs.RunState;
import io.hansa.runs.RunView;
import io.hansa.runs.RunWorker;
import io.hansa.runs.Runs;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A person of a test's own, entered by staff wherever staff enter persons; and its erasure. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PersonKeeper {

    @Inject
    Enrolment enrolment;

    @Inject
    Members members;

    @Inject
    Imports imports;

    @Inject
    Timeline timeline;

    @Inject
    Adjustments adjustments;

    @Inject
    Households households;

    @Inject
    Leaving leaving;

    @Inject
    MemberConsents consents;

    @Inject
    Candidates candidates;

    @Inject
    PersonInClub club;

    @Inject
    ErasureWorld erasures;

    @Inject
    DyingServers servers;

    @Inject
    Runs runs;

    @Inject
    RunWorker worker;

    /** Who somebody is. */
    public record Person(
            String family,
            String given,
            String phone,
            String mail,
            LocalDate birthday,
            String partner,
            String external) {

        String said() {
            return given + " " + family + " called from " + phone;
        }
    }

    /** @return the number of the member, and that of the import in which it stands once more */
    public String[] enter(Person person, String password, MemberNumber other) {
        MemberNumber number = enrolment
                .enrol(new EnrolMember(
                        UUID.randomUUID().toString(),
                        person.family(),
                        person.given(),
                        person.phone(),
                        Optional.of(person.mail()),
                        Language.EN,
                        Optional.of(person.birthday()),
                        Set.of(Consent.SMS),
                        Optional.of(password)))
                .number();
        members.link(person.partner(), person.external(), number);
        String says = person.said();
        timeline.note(number, says);
        timeline.note(other, "is married to somebody at " + person.phone());
        adjustments.adjust(new AdjustPoints(
                UUID.randomUUID().toString(), number, Points.of(500), AdjustmentReason.GOODWILL, says));
        households.join(households.create(person.family() + " home", number).number(), other);
        leaving.leave(number);
        consents.change(new ChangeConsents(
                number,
                Map.of(new Topic(Channel.MAIL, Purpose.MARKETING), true),
                Door.CONSOLE,
                consents.wording().version(),
                "form of " + person.family()));
        finished(candidates.look());
        return new String[] {number.value(), imported(person)};
    }

    /** What staff write about it beside that; the right is one that there is. */
    public void enterInClub(MemberNumber number, Person person, String right, MemberNumber other) {
        club.enter(number, person, right, person.said());
        club.mention(other, right, "lives with who has " + person.phone() + " and " + person.mail());
    }

    private String imported(Person person) {
        String csv = "family_name,given_name,phone,mail,language,birthday,consents\n" + person.family() + ","
                + person.given() + ",+86 " + person.phone() + "," + person.mail() + ",en," + person.birthday()
                + ",sms\n"
                + "李,娜,12,,,,\n";
        var number = imports.upload("members.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
        finished(imports.check(number));
        finished(imports.run(number));
        return number.toString();
    }

    /** @return whether nothing was left when the run was done, through the death of a server in each of its chunks */
    public boolean erase(MemberNumber member) throws Exception {
        RunView run = servers.work(erasures.erase(member));
        requireGone(member);
        return run.state() == RunState.DONE && erasures.isDone(member);
    }

    /** Nobody writes anything about it any more. */
    private void requireGone(MemberNumber member) {
        try {
            timeline.note(member, "called again");
        } catch (MemberGone expected) {
            return;
        }
        throw new IllegalStateException("a note about somebody who was erased");
    }

    private void finished(RunNumber number) {
        while (!runs.view(number).state().isOver()) {
            worker.work();
        }
    }
}
