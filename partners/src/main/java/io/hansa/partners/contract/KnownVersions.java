package io.hansa.partners.contract;

import io.hansa.kernel.MostRecent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * The contracts that were asked for last, which each batch of messages asks for, with up to hundreds of lines. A version never changes;
 * whether another was agreed since, on whatever server, is asked each time.
 */
@ApplicationScoped
class KnownVersions {

    private static final int MOST = 1_000;

    @Inject
    ContractRows rows;

    private final MostRecent<String, List<ContractView>> known = new MostRecent<>(MOST);

    /** The latest first. */
    List<ContractView> of(String partner) {
        Optional<ContractRows.Agreed> last = rows.last(partner);
        return known.get(partner)
                .filter(views -> last.equals(Optional.of(ContractRows.Agreed.of(views.get(0)))))
                .orElseGet(() -> last.isEmpty() ? List.of() : read(partner));
    }

    private List<ContractView> read(String partner) {
        List<ContractView> views = List.copyOf(new Versions(rows.ofPartner(partner)).views());
        known.put(partner, views);
        return views;
    }
}
