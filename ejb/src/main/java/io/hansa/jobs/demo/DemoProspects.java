package io.hansa.jobs.demo;

import io.hansa.kernel.LocalizedText;
import io.hansa.partners.contact.ContactRole;
import io.hansa.partners.contact.PartnerContacts;
import io.hansa.partners.contract.AgreeContract;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.PointPrice;
import io.hansa.partners.contract.Rate;
import io.hansa.partners.contract.Terms;
import io.hansa.partners.document.DocumentKind;
import io.hansa.partners.document.FileDocument;
import io.hansa.partners.document.PartnerDocuments;
import io.hansa.partners.evidence.Evidence;
import io.hansa.partners.onboarding.MoveStage;
import io.hansa.partners.onboarding.Onboarding;
import io.hansa.partners.onboarding.OnboardingTask;
import io.hansa.partners.onboarding.SayOfTask;
import io.hansa.partners.partner.OutletDetails;
import io.hansa.partners.partner.PartnerKind;
import io.hansa.partners.partner.PartnerOutlets;
import io.hansa.partners.partner.PartnerStage;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.partner.RegisterPartner;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import io.hansa.security.InvitePortalUser;
import io.hansa.security.PortalRole;
import io.hansa.security.PortalSignIns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** Partners in every stage of their way: each was led there, with the tasks of the stages before. */
@ApplicationScoped
class DemoProspects implements DemoStep {

    private static final List<PartnerStage> WAY = List.of(
            PartnerStage.PROSPECT,
            PartnerStage.DUE_DILIGENCE,
            PartnerStage.CONTRACT_AGREED,
            PartnerStage.INTEGRATION,
            PartnerStage.LIVE);

    @Inject
    Partners partners;

    @Inject
    Onboarding onboarding;

    @Inject
    PartnerDocuments documents;

    @Inject
    PartnerContacts contacts;

    @Inject
    PartnerOutlets outlets;

    @Inject
    Contracts contracts;

    @Inject
    PortalSignIns signIns;

    @Inject
    DemoCalendar calendar;

    @Override
    public int order() {
        return 16;
    }

    @Override
    public List<ChunkPlan> plan() {
        return List.of(new ChunkPlan("prospects", DemoFile.read("prospects").size()));
    }

    @Override
    public ChunkResult work(String payload) {
        List<CSVRecord> rows = DemoFile.read(payload);
        rows.forEach(this::lead);
        return ChunkResult.done(rows.size());
    }

    private void lead(CSVRecord row) {
        String code = row.get("code");
        PartnerStage goal = PartnerStage.valueOf(row.get("stage"));
        partners.prospect(new RegisterPartner(code, PartnerKind.valueOf(row.get("kind")), DemoFile.text(row, "name")));
        PartnerStage last = goal.hasBegun() ? PartnerStage.LIVE : goal;
        for (int i = 1; i <= WAY.indexOf(last); i++) {
            work(row, WAY.get(i - 1));
            move(code, WAY.get(i - 1), WAY.get(i));
        }
        if (goal != last) {
            move(code, last, goal);
        }
    }

    /** Does what is to be done in a stage. */
    private void work(CSVRecord row, PartnerStage stage) {
        String code = row.get("code");
        switch (stage) {
            case DUE_DILIGENCE -> {
                say(code, OnboardingTask.IDENTITY_VERIFIED);
                say(code, OnboardingTask.SANCTIONS_SCREENED);
                file(code, DocumentKind.LICENCE);
                file(code, DocumentKind.CONTRACT);
                contracts.agree(new AgreeContract(code, calendar.firstDay(), terms()));
            }
            case CONTRACT_AGREED -> {
                contacts.add(code, DemoHours.contact(ContactRole.FINANCE, code));
                contacts.add(code, DemoHours.contact(ContactRole.TECHNICAL, code));
                signIns.invite(new InvitePortalUser(
                        code, code.toLowerCase(Locale.ROOT) + ".admin", code + " admin", Set.of(PortalRole.ADMIN)));
            }
            case INTEGRATION -> {
                outlets.open(code, code + "-01", details(row));
                onboarding.waive(new SayOfTask(code, OnboardingTask.SANDBOX_TRIED, "只用收银页面 Uses the till page only"));
                say(code, OnboardingTask.LAUNCH_AGREED);
            }
            default -> {
                // nothing is to be done
            }
        }
    }

    private void say(String code, OnboardingTask task) {
        onboarding.done(new SayOfTask(code, task, "已核对 Checked"));
    }

    private void file(String code, DocumentKind kind) {
        byte[] text = ("Demo " + kind + " of " + code).getBytes(StandardCharsets.UTF_8);
        var file = new Evidence(kind.name().toLowerCase(Locale.ROOT) + ".txt", text);
        documents.file(new FileDocument(code, kind, Optional.of(calendar.today().plusYears(3)), "", file));
    }

    private static Terms terms() {
        return new Terms(
                new Rate(1, 100), new Rate(1, 100), PointPrice.fen(5), PointPrice.fen(4), OptionalInt.empty(), 40);
    }

    private static OutletDetails details(CSVRecord row) {
        return new OutletDetails(
                new LocalizedText("总店", "Main shop"),
                row.get("division"),
                new LocalizedText("中心路一号", "1 Central Road"),
                Optional.empty(),
                Optional.of(DemoHours.phone(row.get("code"))),
                ZoneId.of("Asia/Shanghai"),
                Optional.of(DemoHours.of(PartnerKind.valueOf(row.get("kind")))));
    }

    private void move(String code, PartnerStage from, PartnerStage to) {
        onboarding.move(new MoveStage(code, from, to, "按计划推进 As planned", false));
    }
}
