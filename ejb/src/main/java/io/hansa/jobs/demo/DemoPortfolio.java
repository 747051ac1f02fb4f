package io.hansa.jobs.demo;

import io.hansa.club.frequency.Frequencies;
import io.hansa.club.frequency.FrequencyCell;
import io.hansa.club.frequency.FrequencyTerms;
import io.hansa.club.frequency.SetFrequency;
import io.hansa.club.frequency.TouchChannel;
import io.hansa.club.frequency.TouchPurpose;
import io.hansa.club.member.Members;
import io.hansa.club.portfolio.AccountManagers;
import io.hansa.club.portfolio.AssignMembers;
import io.hansa.club.portfolio.ContactOutcome;
import io.hansa.club.portfolio.ContactSubject;
import io.hansa.club.portfolio.EntrustPortfolio;
import io.hansa.club.portfolio.ManagerContacts;
import io.hansa.club.portfolio.Portfolios;
import io.hansa.club.portfolio.RecordContact;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The service desk looks after those who buy most; how often anybody is contacted has its limits. */
@ApplicationScoped
class DemoPortfolio implements DemoStep {

    private static final String MANAGER = "service";
    private static final int LOOKED_AFTER = 40;
    private static final int SPOKEN_WITH = 8;

    @Inject
    Frequencies frequencies;

    @Inject
    AccountManagers managers;

    @Inject
    Portfolios portfolios;

    @Inject
    ManagerContacts contacts;

    @Inject
    Members members;

    @Inject
    DemoPeople people;

    @Inject
    Programme programme;

    @Override
    public int order() {
        return 73;
    }

    @Override
    public List<ChunkPlan> plan() {
        return List.of(new ChunkPlan("portfolio", LOOKED_AFTER));
    }

    @Override
    public ChunkResult work(String payload) {
        set(FrequencyCell.limit(TouchPurpose.OFFERS), 4, 30);
        set(FrequencyCell.limit(TouchPurpose.SURVEYS), 1, 90);
        set(FrequencyCell.cadence("PLATINUM"), 1, 30);
        set(FrequencyCell.cadence("GOLD"), 1, 60);
        set(FrequencyCell.cadence(FrequencyCell.ANY_TIER), 1, 120);
        managers.set(new EntrustPortfolio(MANAGER, "李娜 Li Na", "400 810 0018", true));
        List<MemberNumber> best = IntStream.range(0, LOOKED_AFTER)
                .mapToObj(rank -> people.numbers().get(DemoPeople.placeOf(rank)))
                .filter(member -> !members.view(member).state().isGone())
                .distinct()
                .toList();
        Set<MemberNumber> all = best.stream().collect(Collectors.toSet());
        portfolios.assign(new AssignMembers(Optional.of(MANAGER), all, programme.today()));
        best.stream().limit(SPOKEN_WITH).forEach(this::speak);
        return ChunkResult.done(all.size());
    }

    private void set(FrequencyCell cell, int times, int days) {
        frequencies.set(new SetFrequency(cell, 0, new FrequencyTerms(true, times, days)));
    }

    private void speak(MemberNumber member) {
        contacts.record(new RecordContact(
                "demo." + member,
                member,
                TouchChannel.PHONE,
                true,
                ContactSubject.SERVICE,
                Optional.empty(),
                ContactOutcome.REACHED,
                "询问贵宾厅预约 · asked how to book the lounge",
                Optional.empty(),
                programme.now().minus(Duration.ofDays(2))));
    }
}
