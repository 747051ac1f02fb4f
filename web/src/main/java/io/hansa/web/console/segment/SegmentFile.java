package io.hansa.web.console.segment;

import io.hansa.club.member.Members;
import io.hansa.club.segment.SegmentStay;
import io.hansa.club.segment.Segments;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.kernel.csv.CsvWriter;
import io.hansa.web.faces.CsvDownload;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Who was in a segment on a day, as a file: {@code segment.csv?number=VIP&on=2026-11-30}. */
@WebServlet("/console/segments/segment.csv")
public class SegmentFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    Segments segments;

    @Inject
    Members members;

    @Inject
    Programme programme;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.isUserInRole(Roles.MARKETING) && !request.isUserInRole(Roles.ADMIN)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        CsvDownload.answer(request, response, code -> {
            LocalDate day = day(request.getParameter("on"));
            segments.takenAway(code, day);
            return new CsvDownload("segment-" + code + "-" + day, to -> write(code, day, to));
        });
    }

    private LocalDate day(String typed) {
        if (typed == null) {
            return programme.today();
        }
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw new NumberFormatException("no day: " + typed);
        }
    }

    private void write(String code, LocalDate day, Writer to) throws IOException {
        CsvWriter csv = new CsvWriter(to);
        csv.row("segment", "day", "member", "name", "since");
        Optional<String> cursor = Optional.empty();
        do {
            Slice<SegmentStay> slice = segments.members(code, day, cursor, Slice.MAX_LIMIT);
            Map<MemberNumber, String> names =
                    members.names(slice.rows().stream().map(SegmentStay::member).toList());
            for (SegmentStay stay : slice.rows()) {
                csv.row(code, day, stay.member(), names.getOrDefault(stay.member(), ""), stay.since());
            }
            cursor = slice.next();
        } while (cursor.isPresent());
    }
}
