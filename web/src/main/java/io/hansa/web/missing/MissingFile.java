package io.hansa.web.missing;

import io.hansa.kernel.Roles;
import io.hansa.partners.missing.MissingNumber;
import io.hansa.partners.missing.MissingPoints;
import io.hansa.partners.missing.MissingPointsDesk;
import io.hansa.web.dispute.EvidenceDownload;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A file that a member handed in, for the member, the partner and staff. */
@WebServlet({"/member/missing-file", "/partner/missing-file", "/console/missing/file"})
public class MissingFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    MissingPoints claims;

    @Inject
    MissingPointsDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean member = request.isUserInRole(Roles.MEMBER);
        EvidenceDownload.answer(
                request,
                response,
                (number, file) -> member
                        ? claims.evidence(new MissingNumber(number), file)
                        : desk.evidence(new MissingNumber(number), file));
    }
}
