package io.hansa.partners.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import io.hansa.partners.testing.PartnersWorld;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContractsIT {

    private static final PartnersWorld WORLD = PartnersWorld.instance();
    static final PayoutAccount ACCOUNT = new PayoutAccount("北京机场", "工商银行", "ICBKCNBJ", "6222020200012345");

    private static final Reach ANYTHING =
            new Reach(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Every part of it other than what is usual. */
    static final Terms RICH = PartnersWorld.TERMS
            .with(new Funding.Prepaid(Points.of(1_000), Points.of(5_000), Points.of(100_000)))
            .with(new Visiting(Money.cny(7), Money.cny(8), Money.cny(9)))
            .with(new Fees(Money.cny(1), Money.cny(2), Money.cny(3), Money.cny(4), Optional.of(Money.cny(5)), 2_500))
            .with(new Settling(
                    Cycle.QUARTERLY,
                    "CNY",
                    600,
                    true,
                    Optional.of(ACCOUNT),
                    Money.cny(10_000),
                    45,
                    Netting.MULTILATERAL,
                    true))
            .with(new Disputing(90, 10, Side.RESPONDENT, 20, Side.CLAIMANT, 40, Side.RESPONDENT))
            .with(List.of(
                    RateLine.accrual(
                            new Reach(
                                    Optional.of("TEA"),
                                    Optional.of("DRINK"),
                                    Optional.of("GOLD"),
                                    Optional.of(LocalDate.of(2027, 1, 1)),
                                    Optional.of(LocalDate.of(2027, 2, 1))),
                            new Rate(5, 200),
                            Optional.of(new PointPrice(7)),
                            Funder.PROGRAMME),
                    RateLine.status(ANYTHING, new Rate(0, 1)),
                    RateLine.redemption(ANYTHING, new PointPrice(900_000))));

    private final String partner = WORLD.newPartnerWithoutContract();

    @Test
    void a_version_says_for_ever_what_was_agreed() {
        agree(RICH);

        assertThat(inForce().terms()).isEqualTo(RICH);
    }

    @Test
    void a_credit_limit_is_kept_and_so_is_that_there_is_none() {
        Terms limited = PartnersWorld.TERMS.with(new Funding.Postpaid(Optional.of(Money.cny(0))));
        agree(limited);
        assertThat(inForce().terms()).isEqualTo(limited);

        String other = WORLD.newPartner();
        assertThat(WORLD.asSystem(() -> contracts().versions(other)).get(0).terms())
                .isEqualTo(PartnersWorld.TERMS);
    }

    @Test
    void a_version_whose_agreement_was_rolled_back_is_as_if_it_had_never_been() {
        LocalDate later = LocalDate.now(PartnersWorld.ZONE).plusDays(2);
        agree(PartnersWorld.TERMS);
        assertThatThrownBy(() -> WORLD.asSystem(() -> {
                    contracts().agree(new AgreeContract(partner, later, RICH));
                    assertThat(versions()).hasSize(2);
                    throw new IllegalStateException("gives up");
                }))
                .hasStackTraceContaining("gives up");
        assertThat(WORLD.asSystem(this::versions)).hasSize(1);

        Terms other = PartnersWorld.TERMS.with(new Funding.Postpaid(Optional.of(Money.cny(7))));
        WORLD.asSystem(() -> contracts().agree(new AgreeContract(partner, later, other)));

        assertThat(WORLD.asSystem(this::versions))
                .extracting(ContractView::terms)
                .containsExactly(other, PartnersWorld.TERMS);
    }

    private List<ContractView> versions() {
        return contracts().versions(partner);
    }

    private void agree(Terms terms) {
        WORLD.asSystem(() -> contracts().agree(new AgreeContract(partner, LocalDate.of(2020, 1, 1), terms)));
    }

    private ContractView inForce() {
        return WORLD.asSystem(() -> contracts().inForce(partner, LocalDate.now(PartnersWorld.ZONE)));
    }

    private static Contracts contracts() {
        return WORLD.the(Contracts.class);
    }
}
