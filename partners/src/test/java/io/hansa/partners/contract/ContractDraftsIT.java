package io.hansa.partners.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.Actor;
import io.hansa.partners.testing.PartnersWorld;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A version is drafted by one person and approved by another. */
class ContractDraftsIT {

    private static final PartnersWorld WORLD = PartnersWorld.instance();
    private static final String ANNA = "staff:anna";
    private static final String BERT = "staff:bert";

    private final String partner = WORLD.newPartner();
    private final LocalDate today = LocalDate.now(PartnersWorld.ZONE);

    @Test
    void what_a_second_person_approved_is_the_next_version_and_says_who_did_what() {
        DraftNumber draft = proposed(ContractsIT.RICH);

        ContractView approved = WORLD.as(BERT, () -> drafts().approve(draft, 1));

        assertThat(approved.version()).isEqualTo(2);
        assertThat(approved.terms()).isEqualTo(ContractsIT.RICH);
        assertThat(approved.agreedBy()).isEqualTo(Actor.parse(BERT));
        assertThat(approved.draftedBy()).contains(Actor.parse(ANNA));
        assertThat(inForce(today).version()).isOne();
        assertThat(inForce(today.plusDays(1))).isEqualTo(approved);
        assertThat(view(draft).steps())
                .extracting(DraftStepView::step)
                .containsExactly(DraftStep.DRAFTED, DraftStep.PROPOSED, DraftStep.APPROVED);
        assertThat(view(draft).row().version()).contains(2);
    }

    @Test
    void nobody_approves_their_own() {
        DraftNumber draft = proposed(PartnersWorld.TERMS);

        assertThatThrownBy(() -> WORLD.as(ANNA, () -> drafts().approve(draft, 1)))
                .isInstanceOf(OwnDraft.class);
        assertThat(versions()).isOne();
    }

    @Test
    void the_database_knows_no_version_that_one_person_agreed_alone() {
        assertThatThrownBy(() -> WORLD.as(
                        ANNA,
                        () -> WORLD.the(Contracts.class)
                                .agree(new AgreeContract(partner, today.plusDays(1), PartnersWorld.TERMS))))
                .hasStackTraceContaining("nobody agrees a version alone");
    }

    @Test
    void only_its_drafter_revises_it_and_then_it_has_to_be_proposed_anew() {
        DraftNumber draft = proposed(PartnersWorld.TERMS);
        var revised = new ReviseDraft(draft, 1, today.plusDays(2), ContractsIT.RICH);

        assertThatThrownBy(() -> WORLD.as(BERT, () -> drafts().revise(revised))).isInstanceOf(DraftNotYours.class);
        DraftView view = WORLD.as(ANNA, () -> drafts().revise(revised));

        assertThat(view.row().state()).isEqualTo(DraftState.DRAFT);
        assertThat(view.row().revision()).isEqualTo(2);
        assertThat(view.terms()).isEqualTo(ContractsIT.RICH);
        assertThat(view.begins()).isEqualTo(today.plusDays(2));
        assertThatThrownBy(() -> WORLD.as(BERT, () -> drafts().approve(draft, 2)))
                .isInstanceOf(DraftNotOpen.class);
    }

    @Test
    void what_was_not_seen_is_not_approved() {
        DraftNumber draft = proposed(PartnersWorld.TERMS);
        WORLD.as(ANNA, () -> drafts().revise(new ReviseDraft(draft, 1, today.plusDays(1), ContractsIT.RICH)));
        WORLD.as(ANNA, () -> drafts().propose(draft, 2, ""));

        assertThatThrownBy(() -> WORLD.as(BERT, () -> drafts().approve(draft, 1)))
                .isInstanceOf(DraftChanged.class);
    }

    @Test
    void a_draft_that_is_sent_back_goes_to_its_drafter_with_what_has_to_change() {
        DraftNumber draft = proposed(PartnersWorld.TERMS);

        assertThatThrownBy(() -> WORLD.as(BERT, () -> drafts().sendBack(draft, 1, " ")))
                .isInstanceOf(InvalidRemark.class);
        DraftView back = WORLD.as(BERT, () -> drafts().sendBack(draft, 1, "Too dear"));

        assertThat(back.row().state()).isEqualTo(DraftState.DRAFT);
        assertThat(back.steps().get(2).remark()).isEqualTo("Too dear");
    }

    @Test
    void a_partner_has_one_open_draft_and_after_its_withdrawal_may_have_another() {
        DraftNumber draft = draft(PartnersWorld.TERMS);

        assertThatThrownBy(() -> draft(PartnersWorld.TERMS)).isInstanceOf(DraftOpen.class);
        WORLD.as(BERT, () -> drafts().withdraw(draft));
        assertThatThrownBy(() -> WORLD.as(ANNA, () -> drafts().propose(draft, 1, "")))
                .isInstanceOf(DraftNotOpen.class);

        assertThat(draft(PartnersWorld.TERMS)).isNotEqualTo(draft);
        assertThat(WORLD.asSystem(() -> drafts().list(DraftFilter.ofPartner(partner), Optional.empty(), 1)
                        .next()))
                .isPresent();
    }

    @Test
    void terms_that_would_change_what_is_in_force_are_refused_as_soon_as_they_are_drafted() {
        assertThatThrownBy(() ->
                        WORLD.as(ANNA, () -> drafts().draft(new DraftContract(partner, today, PartnersWorld.TERMS))))
                .isInstanceOf(ContractBegun.class);
    }

    @Test
    void when_many_approve_at_once_one_version_comes_of_it() throws Exception {
        DraftNumber draft = proposed(PartnersWorld.TERMS);
        var pool = Executors.newFixedThreadPool(6);
        try {
            Callable<Boolean> approving = () -> {
                try {
                    WORLD.as(BERT, () -> drafts().approve(draft, 1));
                    return true;
                } catch (DraftNotOpen late) {
                    return false;
                }
            };
            List<Future<Boolean>> all = pool.invokeAll(java.util.Collections.nCopies(6, approving));
            int approved = 0;
            for (Future<Boolean> each : all) {
                approved += each.get() ? 1 : 0;
            }
            assertThat(approved).isOne();
        } finally {
            pool.shutdownNow();
        }
        assertThat(versions()).isEqualTo(2);
    }

    private DraftNumber draft(Terms terms) {
        return WORLD.as(ANNA, () -> drafts().draft(new DraftContract(partner, today.plusDays(1), terms)))
                .row()
                .number();
    }

    private DraftNumber proposed(Terms terms) {
        DraftNumber draft = draft(terms);
        WORLD.as(ANNA, () -> drafts().propose(draft, 1, "as agreed by telephone"));
        return draft;
    }

    private DraftView view(DraftNumber draft) {
        return WORLD.asSystem(() -> drafts().view(draft));
    }

    private ContractView inForce(LocalDate date) {
        return WORLD.asSystem(() -> WORLD.the(Contracts.class).inForce(partner, date));
    }

    private int versions() {
        return WORLD.asSystem(() -> WORLD.the(Contracts.class).versions(partner))
                .size();
    }

    private static ContractDrafts drafts() {
        return WORLD.the(ContractDrafts.class);
    }
}
