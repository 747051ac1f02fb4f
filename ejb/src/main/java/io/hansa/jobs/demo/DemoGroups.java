package io.hansa.jobs.demo;

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
import io.hansa.club.group.SetGroupTerms;
import io.hansa.club.pool.CapPeriod;
import io.hansa.club.pool.PoolTerms;
import io.hansa.kernel.MemberNumber;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;

/** Corporate groups before the traffic begins, so that what their people buy counts for them, and a part goes into their pools. */
@ApplicationScoped
class DemoGroups implements DemoStep {

    private static final List<AppointmentRole> ROLES =
            List.of(AppointmentRole.ADMIN, AppointmentRole.POOL, AppointmentRole.ORDER, AppointmentRole.ORDER);

    @Inject
    Groups groups;

    @Inject
    GroupContacts contacts;

    @Inject
    Appointments appointments;

    @Inject
    DemoPeople people;

    @Inject
    DemoCalendar calendar;

    @Override
    public int order() {
        return 42;
    }

    @Override
    public List<ChunkPlan> plan() {
        return List.of(new ChunkPlan("groups", DemoFile.read("groups").size()));
    }

    @Override
    public ChunkResult work(String payload) {
        List<CSVRecord> rows = DemoFile.read("groups");
        for (int place = 0; place < rows.size(); place++) {
            open(rows.get(place), place);
        }
        DemoFile.read("contacts").forEach(this::add);
        return ChunkResult.done(rows.size());
    }

    /** Who acts for the group in a place, the administrator first. Two of those who sign in administer the first two. */
    List<MemberNumber> acting(int place) {
        return IntStream.range(0, ROLES.size())
                .map(one -> one == 0 && place < 2 ? DemoPeople.WITH_PASSWORD - 1 - place : 10 + place + 10 * one)
                .mapToObj(people.numbers()::get)
                .toList();
    }

    private void open(CSVRecord row, int place) {
        String code = row.get("code");
        groups.open(new OpenGroup(
                code,
                row.get("name"),
                Industry.valueOf(row.get("industry")),
                row.get("region"),
                Optional.of("service"),
                Set.of("service", "marketing"),
                Optional.of("400-810-1234")));
        groups.set(new SetGroupTerms(
                code,
                new PoolTerms(
                        0,
                        (int) DemoFile.number(row, "share"),
                        Optional.of(DemoFile.number(row, "cap")),
                        CapPeriod.QUARTER,
                        Optional.of(DemoFile.number(row, "approval")))));
        List<MemberNumber> acting = acting(place);
        for (int one = 0; one < acting.size(); one++) {
            appointments.appoint(
                    new Appoint(code, acting.get(one), ROLES.get(one), calendar.firstDay(), Optional.empty()));
        }
        score(
                contacts.add(new AddContact(
                        code,
                        Optional.of(acting.get(0)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        ContactRole.EXECUTIVE)),
                4,
                "由集团书面授权管理积分池");
    }

    private void add(CSVRecord row) {
        long contact = contacts.add(new AddContact(
                row.get("group"),
                Optional.empty(),
                Optional.of(row.get("name")),
                Optional.of(row.get("phone")),
                Optional.of(row.get("mail")),
                ContactRole.valueOf(row.get("role"))));
        score(contact, (int) DemoFile.number(row, "power"), row.get("reason"));
    }

    private void score(long contact, int power, String reason) {
        contacts.score(new ScorePower(contact, power, reason, calendar.today().minusDays(30)));
    }
}
