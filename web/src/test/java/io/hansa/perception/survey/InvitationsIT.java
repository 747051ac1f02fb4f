package io.hansa.perception.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.club.consent.ChangeConsents;
import io.hansa.club.consent.Channel;
import io.hansa.club.consent.Door;
import io.hansa.club.consent.MemberConsents;
import io.hansa.club.consent.Purpose;
import io.hansa.club.consent.Topic;
import io.hansa.club.merge.MergeWorld;
import io.hansa.club.segment.SegmentNotFound;
import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.sql.Sql;
import io.hansa.runs.RunNumber;
import io.hansa.runs.RunState;
import io.hansa.runs.RunView;
import io.hansa.runs.RunWorker;
import io.hansa.runs.Runs;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.MembersInClub;
import io.hansa.testing.TestSurveys;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Who of a segment is invited to a survey. */
@InContainer
class InvitationsIT {

    @Inject
    AsSystem system;

    @Inject
    MembersInClub club;

    @Inject
    TestSurveys world;

    @Inject
    MergeWorld merges;

    @Inject
    Surveys surveys;

    @Inject
    MemberConsents consents;

    @Inject
    Runs runs;

    @Inject
    RunWorker worker;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @Test
    void those_who_agreed_and_have_not_answered_are_told_once() throws Exception {
        String brand = club.brand();
        MemberNumber agrees = agreeing(club.ofBrand(brand));
        MemberNumber silent = club.ofBrand(brand);
        MemberNumber answered = agreeing(club.ofBrand(brand));
        MemberNumber survivor = agreeing(club.ofBrand(brand));
        MemberNumber outside = agreeing(club.ofBrand(club.brand()));
        MemberNumber loser = club.ofBrand(club.brand());
        String code = world.open();
        world.answer(answered, code);
        world.answer(loser, code);
        merges.merge(loser, survivor);
        String segment = club.segment("BRAND ONE_OF " + brand);

        RunView run = done(system.call(() -> surveys.invite(code, segment)));

        assertThat(run.itemsDone()).isEqualTo(1);
        assertThat(invited(code, agrees)).isEqualTo(1);
        assertThat(List.of(silent, answered, survivor, outside)).allMatch(member -> invited(code, member) == 0);
        done(system.call(() -> surveys.invite(code, segment)));
        assertThat(invited(code, agrees)).isEqualTo(1);

        agreeing(silent);
        done(system.call(() -> surveys.invite(code, segment)));
        assertThat(invited(code, silent)).as("who agrees later").isEqualTo(1);
    }

    @Test
    void nobody_is_invited_to_what_cannot_be_answered() {
        String brand = club.brand();
        agreeing(club.ofBrand(brand));
        String segment = club.segment("BRAND ONE_OF " + brand);
        String code = world.open();
        assertThatThrownBy(() -> system.call(() -> surveys.invite(code, "NONE")))
                .isInstanceOf(SegmentNotFound.class);
        system.call(() -> surveys.close(code));
        assertThatThrownBy(() -> system.call(() -> surveys.invite(code, segment)))
                .isInstanceOf(SurveyNotOpen.class);
    }

    private MemberNumber agreeing(MemberNumber member) {
        String words = system.call(consents::wording).version();
        system.run(() -> consents.change(new ChangeConsents(
                member, Map.of(new Topic(Channel.APP, Purpose.SURVEY), true), Door.CONSOLE, words, "form 17")));
        return member;
    }

    private RunView done(RunNumber run) {
        while (!system.call(() -> runs.view(run)).state().isOver()) {
            worker.work();
        }
        RunView view = system.call(() -> runs.view(run));
        assertThat(view.state()).isEqualTo(RunState.DONE);
        return view;
    }

    private long invited(String code, MemberNumber member) {
        try (Connection connection = dataSource.getConnection()) {
            return Sql.select(
                            connection,
                            "SELECT COUNT(*) FROM outbox_message WHERE recipient = ? AND message_key = ?",
                            row -> row.getLong(1),
                            member.value(),
                            "survey." + code)
                    .get(0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
