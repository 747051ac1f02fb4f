package io.hansa.club.erasure;

import io.hansa.club.importing.ImportTraces;
import io.hansa.club.member.MemberTraces;
import io.hansa.club.member.MemberTraces.Traces;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import io.hansa.partners.port.PersonalData;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import io.hansa.runs.RunContext;
import io.hansa.runs.RunHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Erases what is kept of a person, piece by piece, in order: what is found by phone, mail and external ids first, because the
 * member's own row, which has them, goes last.
 */
@ApplicationScoped
class ErasureRun implements RunHandler {

    static final String KIND = "member.erasure";
    static final String ERASURE = "erasure";

    private static final String IMPORT = "import/";
    private static final String PARTNERS = "partners/";
    private static final String TEXTS = "texts";
    private static final String PERSON = "person";

    @Inject
    ErasureRows rows;

    @Inject
    MemberTraces members;

    @Inject
    ClubTraces club;

    @Inject
    ImportTraces imports;

    @Inject
    PersonalData partners;

    @Inject
    Programme programme;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<String> operators() {
        return Set.of(Roles.ADMIN);
    }

    @Override
    public boolean inOrder() {
        return true;
    }

    @Override
    public List<ChunkPlan> plan(RunContext run) {
        var chunks = new ArrayList<ChunkPlan>();
        for (MemberNumber member : persons(run)) {
            Traces traces = members.of(member);
            imports.imports().forEach(number -> chunks.add(chunk(member, IMPORT + number)));
            partners.archives(person(traces)).forEach(piece -> chunks.add(chunk(member, PARTNERS + piece)));
            chunks.add(chunk(member, TEXTS));
        }
        persons(run).forEach(member -> chunks.add(chunk(member, PERSON)));
        return chunks;
    }

    private static ChunkPlan chunk(MemberNumber member, String what) {
        return new ChunkPlan(member + " " + what, 1);
    }

    @Override
    public ChunkResult work(RunContext run, String payload) {
        MemberNumber member = new MemberNumber(payload.substring(0, payload.indexOf(' ')));
        String what = payload.substring(payload.indexOf(' ') + 1);
        Traces traces = members.of(member);
        if (what.startsWith(IMPORT)) {
            imports.erase(Long.parseLong(what.substring(IMPORT.length())), traces);
        } else if (what.startsWith(PARTNERS)) {
            partners.eraseArchive(person(traces), what.substring(PARTNERS.length()));
        } else if (what.equals(TEXTS)) {
            club.eraseTexts(traces);
        } else {
            partners.erase(person(traces));
            club.erase(member);
            members.erase(member);
        }
        return ChunkResult.done(1);
    }

    @Override
    public void finish(RunContext run) {
        erasure(run).done(programme.now());
    }

    /** The member, and those that were merged into it. */
    private List<MemberNumber> persons(RunContext run) {
        MemberNumber member = erasure(run).member();
        return Stream.concat(Stream.of(member), members.merged(member).stream()).toList();
    }

    private Erasure erasure(RunContext run) {
        var number = new ErasureNumber(Long.parseLong(run.param(ERASURE)));
        return rows.find(number).orElseThrow(() -> new ErasureNotFound(number));
    }

    private static PersonalData.Person person(Traces traces) {
        return new PersonalData.Person(
                traces.number(),
                traces.known().stream()
                        .map(known -> new PersonalData.ExternalName(known.partner(), known.external()))
                        .toList(),
                traces.contacts());
    }
}
