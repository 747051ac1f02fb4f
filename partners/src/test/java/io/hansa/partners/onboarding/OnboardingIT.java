package io.hansa.partners.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.LocalizedText;
import io.hansa.partners.access.Clients;
import io.hansa.partners.access.IssueClient;
import io.hansa.partners.access.PartnerNotFound;
import io.hansa.partners.access.SandboxCode;
import io.hansa.partners.access.Scope;
import io.hansa.partners.contact.ContactLanguage;
import io.hansa.partners.contact.ContactRole;
import io.hansa.partners.contact.PartnerContacts;
import io.hansa.partners.contact.Person;
import io.hansa.partners.contract.AgreeContract;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.document.DocumentKind;
import io.hansa.partners.document.DocumentNotFound;
import io.hansa.partners.document.FileDocument;
import io.hansa.partners.document.PartnerDocuments;
import io.hansa.partners.evidence.Evidence;
import io.hansa.partners.evidence.EvidenceRefused;
import io.hansa.partners.partner.OpenOutlet;
import io.hansa.partners.partner.PartnerFilter;
import io.hansa.partners.partner.PartnerKind;
import io.hansa.partners.partner.PartnerStage;
import io.hansa.partners.partner.PartnerView;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.partner.RegisterPartner;
import io.hansa.partners.partner.StageNotReachable;
import io.hansa.partners.sandbox.SandboxView;
import io.hansa.partners.sandbox.Sandboxes;
import io.hansa.partners.testing.PartnersWorld;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionResult;
import io.hansa.partners.transaction.Transactions;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnboardingIT {

    private static final PartnersWorld WORLD = PartnersWorld.instance();
    private static final AtomicInteger CODES = new AtomicInteger(100);
    private static final LocalizedText NAME = new LocalizedText("茶馆", "Teahouse");
    private static final String OFFICER = "staff:officer";

    private final String code = "W" + CODES.incrementAndGet();

    @Test
    void a_prospect_comes_to_be_live_only_by_what_is_there() {
        prospect();
        assertThat(move(PartnerStage.PROSPECT, PartnerStage.DUE_DILIGENCE).stage())
                .isEqualTo(PartnerStage.DUE_DILIGENCE);

        refusesToGoOn(PartnerStage.DUE_DILIGENCE, PartnerStage.CONTRACT_AGREED);
        done(OnboardingTask.IDENTITY_VERIFIED);
        done(OnboardingTask.SANCTIONS_SCREENED);
        file(DocumentKind.LICENCE, Optional.of(today()));
        file(DocumentKind.CONTRACT, Optional.empty());
        assertThat(missing()).containsExactly(OnboardingTask.CONTRACT_APPROVED);
        WORLD.asSystem(() ->
                WORLD.the(Contracts.class).agree(new AgreeContract(code, today().minusDays(1), PartnersWorld.TERMS)));
        move(PartnerStage.DUE_DILIGENCE, PartnerStage.CONTRACT_AGREED);

        refusesToGoOn(PartnerStage.CONTRACT_AGREED, PartnerStage.INTEGRATION);
        contact(ContactRole.FINANCE);
        contact(ContactRole.TECHNICAL);
        WORLD.portalUsers().administer(code);
        move(PartnerStage.CONTRACT_AGREED, PartnerStage.INTEGRATION);

        refusesToGoOn(PartnerStage.INTEGRATION, PartnerStage.LIVE);
        WORLD.asSystem(() -> WORLD.the(Partners.class)
                .openOutlet(new OpenOutlet(code, PartnersWorld.OUTLET, NAME, "CN-BJ", NAME, NAME)));
        tryTheSandbox();
        done(OnboardingTask.LAUNCH_AGREED);
        assertThat(transacts()).isFalse();
        OnboardingView live = move(PartnerStage.INTEGRATION, PartnerStage.LIVE);

        assertThat(transacts()).isTrue();
        assertThat(live.history())
                .extracting(StageStepView::to)
                .containsExactly(
                        PartnerStage.LIVE,
                        PartnerStage.INTEGRATION,
                        PartnerStage.CONTRACT_AGREED,
                        PartnerStage.DUE_DILIGENCE);
        assertThat(live.history().get(0).actor()).hasToString(OFFICER);
        assertThat(WORLD.events())
                .contains(new StageEntered(
                        code,
                        PartnerStage.INTEGRATION,
                        PartnerStage.LIVE,
                        live.history().get(0).actor()));
    }

    @Test
    void what_is_seen_cannot_be_ticked_but_an_administrator_waives_it() {
        prospect();
        move(PartnerStage.PROSPECT, PartnerStage.DUE_DILIGENCE);

        assertThatThrownBy(() -> done(OnboardingTask.CONTRACT_APPROVED)).isInstanceOf(TaskNotByHand.class);
        assertThatThrownBy(() -> done(OnboardingTask.LAUNCH_AGREED)).isInstanceOf(TaskNotByHand.class);
        assertThatThrownBy(() -> new SayOfTask(code, OnboardingTask.IDENTITY_VERIFIED, " "))
                .isInstanceOf(InvalidReason.class);
        WORLD.as("staff:admin", () -> onboarding().waive(said(OnboardingTask.LICENCE_FILED)));

        assertThat(missing()).doesNotContain(OnboardingTask.LICENCE_FILED).contains(OnboardingTask.CONTRACT_APPROVED);
        WORLD.as(OFFICER, () -> onboarding().reopen(said(OnboardingTask.LICENCE_FILED)));
        assertThat(missing()).contains(OnboardingTask.LICENCE_FILED);
    }

    @Test
    void a_licence_that_has_expired_counts_no_more() {
        prospect();
        move(PartnerStage.PROSPECT, PartnerStage.DUE_DILIGENCE);
        file(DocumentKind.LICENCE, Optional.of(today().minusDays(1)));
        assertThat(missing()).contains(OnboardingTask.LICENCE_FILED);
        assertThat(WORLD.as(OFFICER, () -> documents().list(code, Optional.empty(), 10))
                        .rows())
                .singleElement()
                .satisfies(document -> assertThat(document.expired()).isTrue());

        file(DocumentKind.LICENCE, Optional.of(today()));
        assertThat(missing()).doesNotContain(OnboardingTask.LICENCE_FILED);
    }

    @Test
    void a_documents_content_decides_on_its_kind_and_reading_it_is_told() {
        prospect();
        assertThatThrownBy(() -> WORLD.as(
                        OFFICER,
                        () -> documents()
                                .file(new FileDocument(
                                        code,
                                        DocumentKind.OTHER,
                                        Optional.empty(),
                                        "",
                                        new Evidence("a.pdf", new byte[] {0, 1, 2})))))
                .isInstanceOf(EvidenceRefused.class);
        String number = file(DocumentKind.OTHER, Optional.empty());

        var content = WORLD.as(OFFICER, () -> documents().read(number));

        assertThat(content.content()).asString(StandardCharsets.UTF_8).isEqualTo("what was signed");
        assertThat(WORLD.events())
                .anySatisfy(event -> assertThat(event)
                        .hasToString("DocumentHandled[partnerCode=" + code + ", number=" + number
                                + ", kind=OTHER, what=READ]"));
        assertThatThrownBy(() -> WORLD.as(OFFICER, () -> documents().read("DOC-x")))
                .isInstanceOf(DocumentNotFound.class);
        assertThatThrownBy(() -> WORLD.as(OFFICER, () -> documents().read("DOC-999999999")))
                .isInstanceOf(DocumentNotFound.class);
    }

    @Test
    void a_partnership_ends_when_all_is_settled_and_what_outlives_it_is_acknowledged() {
        String partner = WORLD.newPartner();
        WORLD.atTill(
                partner, () -> accrue(partner, WORLD.members().enrol().number().value()));
        move(partner, PartnerStage.LIVE, PartnerStage.WINDING_DOWN, false);
        assertThatThrownBy(() -> move(partner, PartnerStage.WINDING_DOWN, PartnerStage.TERMINATED, true))
                .isInstanceOf(TasksOpen.class);
        WORLD.as(OFFICER, () -> onboarding().done(new SayOfTask(partner, OnboardingTask.MEMBERS_TOLD, "by mail")));

        assertThat(view(partner).matters())
                .extracting(OpenMatter::matter)
                .containsExactly(Matter.UNSETTLED, Matter.UNPAID);
        assertThatThrownBy(() -> move(partner, PartnerStage.WINDING_DOWN, PartnerStage.TERMINATED, true))
                .isInstanceOf(MattersOpen.class);
        assertThat(view(partner).moves())
                .contains(new StageMove(PartnerStage.TERMINATED, false), new StageMove(PartnerStage.LIVE, true));
    }

    @Test
    void a_partnership_that_came_to_nothing_ends_at_once_and_for_ever() {
        prospect();
        move(PartnerStage.PROSPECT, PartnerStage.TERMINATED);

        assertThat(view(code).moves()).isEmpty();
        assertThatThrownBy(() -> move(PartnerStage.PROSPECT, PartnerStage.DUE_DILIGENCE))
                .isInstanceOf(StageChanged.class);
    }

    @Test
    void winding_down_anew_begins_anew() {
        String partner = WORLD.newPartner();
        move(partner, PartnerStage.LIVE, PartnerStage.WINDING_DOWN, false);
        WORLD.as(OFFICER, () -> onboarding().done(new SayOfTask(partner, OnboardingTask.MEMBERS_TOLD, "by mail")));
        move(partner, PartnerStage.WINDING_DOWN, PartnerStage.LIVE, false);
        move(partner, PartnerStage.LIVE, PartnerStage.WINDING_DOWN, false);

        assertThat(view(partner).tasks().get(0).isMissing()).isTrue();
        WORLD.as(
                OFFICER,
                () -> onboarding().done(new SayOfTask(partner, OnboardingTask.MEMBERS_TOLD, "by mail, again")));
        assertThat(move(partner, PartnerStage.WINDING_DOWN, PartnerStage.TERMINATED, false)
                        .stage())
                .isEqualTo(PartnerStage.TERMINATED);
    }

    @Test
    void a_way_that_is_not_there_is_refused_and_sandboxes_have_none() {
        String partner = WORLD.newPartner();
        assertThatThrownBy(() -> move(partner, PartnerStage.LIVE, PartnerStage.TERMINATED, true))
                .isInstanceOf(StageNotReachable.class);
        WORLD.asSystem(() -> WORLD.the(Partners.class).openSandbox(partner));
        assertThatThrownBy(() -> move(SandboxCode.of(partner), PartnerStage.LIVE, PartnerStage.SUSPENDED, false))
                .isInstanceOf(PartnerNotFound.class);
    }

    @Test
    void of_two_who_move_a_partner_at_once_one_is_told_that_it_has_moved() throws Exception {
        String partner = WORLD.newPartner();
        var together = Executors.newFixedThreadPool(2);
        try {
            Callable<String> moving = () -> {
                try {
                    return move(partner, PartnerStage.LIVE, PartnerStage.SUSPENDED, false)
                            .stage()
                            .name();
                } catch (StageChanged changed) {
                    return changed.code();
                }
            };
            var outcomes = together.invokeAll(List.of(moving, moving)).stream()
                    .map(outcome -> {
                        try {
                            return outcome.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
            assertThat(outcomes).containsExactlyInAnyOrder("SUSPENDED", "stage-changed");
            assertThat(view(partner).history()).hasSize(1);
        } finally {
            together.shutdownNow();
        }
    }

    private void prospect() {
        PartnerView made = WORLD.as(
                OFFICER,
                () -> WORLD.the(Partners.class).prospect(new RegisterPartner(code, PartnerKind.RESTAURANT, NAME)));
        assertThat(made.stage()).isEqualTo(PartnerStage.PROSPECT);
        var filter = new PartnerFilter(
                Optional.of(code), Optional.empty(), Optional.of(PartnerStage.PROSPECT), Optional.empty());
        assertThat(WORLD.asSystem(() -> WORLD.the(Partners.class).list(filter, Optional.empty(), 10))
                        .rows())
                .hasSize(1);
    }

    private void refusesToGoOn(PartnerStage from, PartnerStage to) {
        assertThat(view(code).moves()).contains(new StageMove(to, false));
        assertThatThrownBy(() -> move(from, to)).isInstanceOf(TasksOpen.class);
        assertThat(view(code).stage()).isEqualTo(from);
    }

    private List<OnboardingTask> missing() {
        return view(code).tasks().stream()
                .filter(TaskView::isMissing)
                .map(TaskView::task)
                .toList();
    }

    private void done(OnboardingTask task) {
        WORLD.as(OFFICER, () -> onboarding().done(said(task)));
    }

    private SayOfTask said(OnboardingTask task) {
        return new SayOfTask(code, task, "seen by me");
    }

    private String file(DocumentKind kind, Optional<LocalDate> validUntil) {
        var evidence = new Evidence("scan.txt", "what was signed".getBytes(StandardCharsets.UTF_8));
        return WORLD.as(OFFICER, () -> documents().file(new FileDocument(code, kind, validUntil, "", evidence)))
                .number();
    }

    private void contact(ContactRole role) {
        var person = new Person(role, "李雷", Optional.of("+86 10 1234 5678"), Optional.empty(), ContactLanguage.ZH);
        WORLD.as(OFFICER, () -> WORLD.the(PartnerContacts.class).add(code, person));
    }

    private void tryTheSandbox() {
        SandboxView sandbox = WORLD.asSystem(() -> WORLD.the(Sandboxes.class).open(code));
        String member = sandbox.members().get(0).number().value();
        var client = WORLD.asSystem(
                () -> WORLD.the(Clients.class).issue(new IssueClient(sandbox.code(), "try", EnumSet.of(Scope.ACCRUE))));
        assertThat(WORLD.as("client:" + client.clientId(), () -> accrue(sandbox.code(), member)))
                .isInstanceOf(TransactionResult.Accepted.class);
    }

    private TransactionResult accrue(String partner, String member) {
        Instant at = WORLD.now().minusSeconds(60);
        return WORLD.the(Transactions.class)
                .submit(List.of(Accrual.ofAmount(partner + "-1", "S1", at, PartnersWorld.OUTLET, member, 10_000)))
                .get(0);
    }

    private boolean transacts() {
        return WORLD.asSystem(() -> WORLD.the(Partners.class).standing(code)).active();
    }

    private OnboardingView move(PartnerStage from, PartnerStage to) {
        return move(code, from, to, false);
    }

    private OnboardingView move(String partner, PartnerStage from, PartnerStage to, boolean acknowledged) {
        return WORLD.as(OFFICER, () -> onboarding().move(new MoveStage(partner, from, to, "because", acknowledged)));
    }

    private static OnboardingView view(String partner) {
        return WORLD.as(OFFICER, () -> onboarding().view(partner));
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(WORLD.now(), PartnersWorld.ZONE);
    }

    private static Onboarding onboarding() {
        return WORLD.the(Onboarding.class);
    }

    private static PartnerDocuments documents() {
        return WORLD.the(PartnerDocuments.class);
    }
}
