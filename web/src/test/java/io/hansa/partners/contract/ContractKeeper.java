package io.hansa.partners.contract;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalInt;

/** Next versions of contracts that have been in force for days already, as no boundary makes them. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class ContractKeeper {

    @Inject
    ContractRows rows;

    @Inject
    Programme programme;

    public void agreed(String partner, int days, int lateDays) {
        var rate = new Rate(1, 1_000);
        var terms = new Terms(rate, rate, PointPrice.fen(1), PointPrice.fen(1), OptionalInt.empty(), lateDays);
        var command = new AgreeContract(partner, programme.today().minusDays(days), terms);
        int version = new Versions(rows.ofPartner(partner)).next();
        rows.add(new Contract(command, version, Actor.system("test"), programme.now(), Optional.empty()));
    }
}
