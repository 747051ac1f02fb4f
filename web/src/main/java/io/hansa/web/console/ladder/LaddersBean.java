package io.hansa.web.console.ladder;

import io.hansa.club.ladder.LadderBook;
import io.hansa.club.ladder.LadderVersionView;
import io.hansa.club.ladder.Ladders;
import io.hansa.kernel.Programme;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each ladder says now, and its versions. */
@Named("consoleLadders")
@RequestScoped
public class LaddersBean {

    @Inject
    Ladders ladders;

    @Inject
    Programme programme;

    private final List<LadderCard> list = new ArrayList<>();

    /** @param inForce null when nothing of it is */
    public record LadderCard(String ladder, LadderVersionView inForce, List<LadderVersionView> versions) {}

    @PostConstruct
    void load() {
        Map<String, List<LadderVersionView>> byLadder = new LinkedHashMap<>();
        ladders.versions()
                .forEach(version -> byLadder.computeIfAbsent(version.ladder(), code -> new ArrayList<>())
                        .add(version));
        byLadder.forEach((code, versions) -> {
            var approved =
                    versions.stream().filter(LadderVersionView::isApproved).toList();
            LadderVersionView inForce =
                    new LadderBook(approved).find(programme.today()).orElse(null);
            list.add(new LadderCard(code, inForce, versions));
        });
    }

    public List<LadderCard> getList() {
        return list;
    }
}
