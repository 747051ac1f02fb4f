package io.hansa.jobs.demo;

import io.hansa.kernel.Roles;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import io.hansa.security.Identities;
import io.hansa.security.NewIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Staff, and the portal users of one airport and of one service provider. */
@ApplicationScoped
class DemoSignIns implements DemoStep {

    @Inject
    Identities identities;

    @Inject
    @ConfigProperty(name = "hansa.demo.password")
    Optional<String> configured;

    @Override
    public int order() {
        return 15;
    }

    @Override
    public List<ChunkPlan> plan() {
        return List.of(new ChunkPlan("all", people("").size()));
    }

    @Override
    public ChunkResult work(String payload) {
        String password = configured.orElseThrow(() -> new IllegalStateException(
                "A demo club needs hansa.demo.password, at least 12 characters, for its sign-ins"));
        List<NewIdentity> people = people(password);
        people.forEach(identities::create);
        return ChunkResult.done(people.size());
    }

    private static List<NewIdentity> people(String password) {
        return List.of(
                NewIdentity.staff("marketing", "陈宇 Chen Yu", Set.of(Roles.MARKETING), password),
                NewIdentity.staff("service", "李娜 Li Na", Set.of(Roles.SERVICE), password),
                NewIdentity.staff("finance", "周敏 Zhou Min", Set.of(Roles.FINANCE), password),
                NewIdentity.staff("auditor", "何静 He Jing", Set.of(Roles.AUDITOR), password),
                NewIdentity.staff("admin", "沈博 Shen Bo", Set.of(Roles.ADMIN), password),
                NewIdentity.partner("pek.till", "PEK", "首都机场收银 PEK till", Set.of(Roles.PARTNER_TILL), password),
                NewIdentity.partner(
                        "pek.finance", "PEK", "首都机场财务 PEK finance", Set.of(Roles.PARTNER_FINANCE), password),
                NewIdentity.partner("pek.admin", "PEK", "首都机场管理员 PEK admin", Set.of(Roles.PARTNER_ADMIN), password),
                NewIdentity.partner("sp.admin", "PLAY", "指尖游戏管理员 PLAY admin", Set.of(Roles.PARTNER_ADMIN), password));
    }
}
