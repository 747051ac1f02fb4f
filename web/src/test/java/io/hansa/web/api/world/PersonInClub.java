package io.hansa.web.api.world;

import io.hansa.club.dossier.DossierCategory;
import io.hansa.club.dossier.Dossiers;
import io.hansa.club.dossier.WriteDossier;
import io.hansa.club.entitlement.GrantRight;
import io.hansa.club.entitlement.MemberRights;
import io.hansa.club.entitlement.RightCode;
import io.hansa.club.frequency.TouchChannel;
import io.hansa.club.group.AddContact;
import io.hansa.club.group.Appoint;
import io.hansa.club.group.AppointmentRole;
import io.hansa.club.group.Appointments;
import io.hansa.club.group.ContactRole;
import io.hansa.club.group.GroupContacts;
import io.hansa.club.group.Groups;
import io.hansa.club.group.Industry;
import io.hansa.club.group.OpenGroup;
import io.hansa.club.group.ScorePower;
import io.hansa.club.portfolio.AccountManagers;
import io.hansa.club.portfolio.AssignMembers;
import io.hansa.club.portfolio.ContactOutcome;
import io.hansa.club.portfolio.ContactSubject;
import io.hansa.club.portfolio.CorrectContact;
import io.hansa.club.portfolio.EntrustPortfolio;
import io.hansa.club.portfolio.ManagerContacts;
import io.hansa.club.portfolio.OccasionKey;
import io.hansa.club.portfolio.OccasionKind;
import io.hansa.club.portfolio.Portfolios;
import io.hansa.club.portfolio.RecordContact;
import io.hansa.club.tier.AskTierRequest;
import io.hansa.club.tier.TierRequestKind;
import io.hansa.club.tier.TierRequestReason;
import io.hansa.club.tier.TierRequests;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import io.hansa.security.Identities;
import io.hansa.security.NewIdentity;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** What the club's staff write about a person: its dossier, its tier, its rights, and the company that it acts for. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PersonInClub {

    @Inject
    Dossiers dossiers;

    @Inject
    TierRequests tiers;

    @Inject
    MemberRights rights;

    @Inject
    Groups groups;

    @Inject
    GroupContacts contacts;

    @Inject
    Appointments appointments;

    @Inject
    Identities identities;

    @Inject
    AccountManagers managers;

    @Inject
    Portfolios portfolios;

    @Inject
    ManagerContacts said;

    @Inject
    Programme programme;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    /** @param says has the person's name and phone in it */
    public void enter(MemberNumber number, PersonKeeper.Person person, String right, String says) {
        raise(number);
        dossiers.write(new WriteDossier(number, DossierCategory.HABIT, says, Optional.empty(), Optional.empty()));
        dossiers.write(new WriteDossier(
                number, DossierCategory.DATE, "birthday", Optional.of(person.birthday()), Optional.empty()));
        favour(number, right, says);
        act(number, person, says);
        speak(number, says);
        wish(number, person.birthday());
    }

    /** Somebody else, with the person's phone and mail in what is written. */
    public void mention(MemberNumber other, String right, String says) {
        raise(other);
        dossiers.write(new WriteDossier(other, DossierCategory.HABIT, says, Optional.empty(), Optional.empty()));
        favour(other, right, says);
        speak(other, says);
    }

    /** To an account manager of its own, who puts another note in the place of the first. */
    private void speak(MemberNumber number, String says) {
        String login = "keeper" + number;
        identities.create(NewIdentity.staff(
                login, "Keeper", Set.of(Roles.SERVICE), UUID.randomUUID().toString()));
        managers.set(new EntrustPortfolio(login, "Keeper", "400 810 0000", true));
        portfolios.assign(new AssignMembers(Optional.of(login), Set.of(number), programme.today()));
        long contact = said.record(new RecordContact(
                UUID.randomUUID().toString(),
                number,
                TouchChannel.PHONE,
                false,
                ContactSubject.SERVICE,
                Optional.empty(),
                ContactOutcome.REACHED,
                says,
                Optional.empty(),
                programme.now()));
        said.correct(new CorrectContact(contact, ContactOutcome.REACHED, says + " again"));
    }

    /** For its birthday in this year, of which month and day are the person's. */
    private void wish(MemberNumber number, LocalDate birthday) {
        said.record(new RecordContact(
                UUID.randomUUID().toString(),
                number,
                TouchChannel.VISIT,
                false,
                ContactSubject.SERVICE,
                Optional.of(new OccasionKey(
                        OccasionKind.BIRTHDAY,
                        birthday.withYear(programme.today().getYear()))),
                ContactOutcome.REACHED,
                "",
                Optional.empty(),
                programme.now()));
    }

    private void favour(MemberNumber number, String right, String says) {
        tiers.ask(new AskTierRequest(
                UUID.randomUUID().toString(),
                TierRequestKind.FLOOR,
                number,
                "MAIN",
                Optional.of("SILVER"),
                Optional.empty(),
                0,
                0,
                Optional.empty(),
                Optional.empty(),
                TierRequestReason.GOODWILL,
                says));
        rights.grant(new GrantRight(
                number,
                new RightCode(right),
                2,
                programme.today().plusMonths(6),
                says,
                UUID.randomUUID().toString()));
    }

    private void act(MemberNumber number, PersonKeeper.Person person, String says) {
        String group = "G" + number.value().substring(2);
        groups.open(
                new OpenGroup(group, "Company", Industry.I, "110000", Optional.empty(), Set.of(), Optional.empty()));
        appointments.appoint(new Appoint(group, number, AppointmentRole.ORDER, programme.today(), Optional.empty()));
        long member = contacts.add(new AddContact(
                group, Optional.of(number), Optional.empty(), Optional.empty(), Optional.empty(), ContactRole.TRAVEL));
        contacts.score(new ScorePower(member, 2, says, programme.today()));
        long before = contacts.add(new AddContact(
                group,
                Optional.empty(),
                Optional.of(person.given() + " " + person.family()),
                Optional.of(person.phone()),
                Optional.of(person.mail()),
                ContactRole.OTHER));
        contacts.score(new ScorePower(before, 1, says, programme.today()));
    }

    private void raise(MemberNumber number) {
        try (Connection connection = dataSource.getConnection();
                var update = connection.prepareStatement("UPDATE club_standing SET tier = 'GOLD' WHERE member = ?")) {
            update.setString(1, number.value());
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("no standing of " + number);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
