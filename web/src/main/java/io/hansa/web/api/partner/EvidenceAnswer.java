package io.hansa.web.api.partner;

import io.hansa.partners.evidence.EvidenceContent;
import io.hansa.web.dispute.EvidenceDownload;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A file that somebody handed in: always as an attachment. */
final class EvidenceAnswer {

    private EvidenceAnswer() {}

    static Response of(EvidenceContent found) {
        return Response.ok(found.content(), found.file().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        EvidenceDownload.disposition(found.file().name()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
