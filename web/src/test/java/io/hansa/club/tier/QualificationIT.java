package io.hansa.club.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.club.decision.OwnProposal;
import io.hansa.club.group.AddContact;
import io.hansa.club.group.ContactPlace;
import io.hansa.club.group.ContactRole;
import io.hansa.club.group.GroupContacts;
import io.hansa.club.group.Groups;
import io.hansa.club.group.Industry;
import io.hansa.club.group.OpenGroup;
import io.hansa.club.group.ScorePower;
import io.hansa.club.ladder.BegunLadders;
import io.hansa.kernel.DomainException;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.TestMembers;
import io.hansa.web.security.AsStaff;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The standing over a group is asked for on a second ladder whose period rolls: staff ask for scores, and a second person approves them. */
@InContainer
class QualificationIT {

    @Inject
    AsSystem system;

    @Inject
    AsStaff staff;

    @Inject
    BegunLadders begun;

    @Inject
    TierWorld world;

    @Inject
    QualifyingWorld qualifying;

    @Inject
    TestMembers members;

    @Inject
    TierRequests requests;

    @Inject
    Groups groups;

    @Inject
    GroupContacts contacts;

    @Inject
    Programme programme;

    private String ladder;
    private MemberNumber member;
    private LocalDate today;

    @BeforeEach
    void a_ladder_of_the_last_month() {
        ladder = qualifying.ladder();
        member = members.withPoints(0);
        today = programme.today();
    }

    @Test
    void a_score_over_a_group_lifts_when_a_second_person_has_approved_it_and_is_missed_when_it_has_ended() {
        String group = groupOf(member, 4);
        assertThat(contactOf(member)).isEqualTo(new ContactPlace(group, "Shipping " + group, Optional.of(4)));
        int decides = contactOf(member).decides().orElseThrow();
        TierRequestView scored = begun.whileInForce(ladder, () -> {
            qualifying.accrue(member, "one", 1_000);
            TierRequestView asked = ask("ann", score(group, 46, decides));
            assertThatThrownBy(() -> approve("ann", asked)).isInstanceOf(OwnProposal.class);
            assertThat(world.tier(member, ladder)).isEqualTo("BASE");
            approve("ben", asked);
            return asked;
        });

        assertThat(world.moves(member, ladder)).isEqualTo("BASE enrolment, PLATINUM qualified");
        assertThat(qualifying.why(member)).containsEntry("standing", "60").containsEntry("needs.standing", "60");
        begun.whileInForce(ladder, () -> {
            approve("ben", ask("ann", end(scored.number())));
            return null;
        });
        assertThat(world.tier(member, ladder)).as("until the review").isEqualTo("PLATINUM");
        qualifying.reviewAfterAMonth();
        assertThat(world.moves(member, ladder)).endsWith("PLATINUM qualified, GOLD fallen");
        assertThat(qualifying.why(member)).containsEntry("standing", "0").containsEntry("needs.standing", "60");
    }

    @Test
    void a_score_is_about_a_group_that_is_there_and_open_and_asked_once() {
        String group = groupOf(member, 5);
        AskTierRequest asked = score(group, 20, 100);
        begun.whileInForce(ladder, () -> {
            qualifying.accrue(member, "one", 1_000);
            refused("invalid-tier-request-group", score("GROUP-7", 20, 100));
            TierRequestView first = ask("ann", asked);
            assertThat(ask("ann", asked).number()).isEqualTo(first.number());
            refused("idempotency-conflict", again(asked, group, 21));
            system.call(() -> groups.close(group));
            refused("invalid-tier-request-group", score(group, 20, 100));
            return null;
        });
        assertThat(system.call(() -> contacts.of(member))).isEmpty();
    }

    private void refused(String code, AskTierRequest asked) {
        assertThatThrownBy(() -> ask("ann", asked))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private TierRequestView ask(String login, AskTierRequest asked) {
        return staff.call(login, Roles.SERVICE, () -> requests.ask(asked));
    }

    private void approve(String login, TierRequestView asked) {
        staff.call(login, Roles.FINANCE, () -> requests.approve(asked.number()));
    }

    private AskTierRequest score(String group, int influence, int decides) {
        return asked(UUID.randomUUID().toString(), Optional.of(group), influence, decides, Optional.empty());
    }

    private AskTierRequest again(AskTierRequest before, String group, int influence) {
        return asked(before.requestKey(), Optional.of(group), influence, before.decides(), Optional.empty());
    }

    private AskTierRequest end(String number) {
        return asked(UUID.randomUUID().toString(), Optional.empty(), 0, 0, Optional.of(number));
    }

    private AskTierRequest asked(
            String key, Optional<String> group, int influence, int decides, Optional<String> ends) {
        return new AskTierRequest(
                key,
                ends.isPresent() ? TierRequestKind.END : TierRequestKind.SCORE,
                member,
                ladder,
                Optional.empty(),
                group,
                influence,
                decides,
                Optional.empty(),
                ends,
                TierRequestReason.INFLUENCE,
                "speaks for the buyers");
    }

    private String groupOf(MemberNumber contact, int power) {
        String code = "G"
                + UUID.randomUUID()
                        .toString()
                        .replaceAll("-", "")
                        .substring(0, 10)
                        .toUpperCase();
        system.run(() -> {
            groups.open(new OpenGroup(
                    code, "Shipping " + code, Industry.I, "110000", Optional.empty(), Set.of(), Optional.empty()));
            long id = contacts.add(new AddContact(
                    code,
                    Optional.of(contact),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    ContactRole.TRAVEL));
            contacts.score(new ScorePower(id, power, "signs the travel policy", today));
        });
        return code;
    }

    private ContactPlace contactOf(MemberNumber contact) {
        return system.call(() -> contacts.of(contact)).get(0);
    }
}
