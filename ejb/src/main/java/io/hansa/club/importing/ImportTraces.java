package io.hansa.club.importing;

import io.hansa.club.member.MemberTraces.Traces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Rows of uploaded files that are about a member. For {@code club.erasure}. */
@ApplicationScoped
public class ImportTraces {

    private static final int COLUMNS = Column.values().length;

    @Inject
    ImportRows imports;

    /** The numbers of all imports. */
    public LongStream imports() {
        return imports.numbers().stream().mapToLong(Long::longValue);
    }

    /**
     * Empties the rows of an import from which a member came, or that have its phone or mail.
     *
     * @return how many rows
     */
    public int erase(long number, Traces member) {
        imports.forgetClaims(number, member.contacts());
        int erased = 0;
        for (int part : imports.partsWith(number, member.number().value(), member.contacts())) {
            erased += erase(imports.part(number, part), number, member);
        }
        return erased;
    }

    private int erase(ImportPart part, long number, Traces member) {
        Set<Long> lines = imports.linesOf(number, member.number().value());
        List<MemberRow> rows = MemberCsv.rows(part);
        Set<Long> about = rows.stream()
                .filter(row -> lines.contains(row.line())
                        || member.isOf(
                                row.fields().get(Column.PHONE), row.fields().get(Column.MAIL)))
                .map(MemberRow::line)
                .collect(Collectors.toSet());
        if (!about.isEmpty()) {
            imports.replace(
                    number,
                    part.part(),
                    MemberCsv.write(rows.stream()
                            .map(row -> about.contains(row.line())
                                    ? Collections.nCopies(COLUMNS, "")
                                    : List.copyOf(row.fields().values()))
                            .toList()));
        }
        return about.size();
    }
}
