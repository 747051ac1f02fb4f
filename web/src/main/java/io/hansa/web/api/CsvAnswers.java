package io.hansa.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** CSV files as answers, written as they are read. */
public final class CsvAnswers {

    private CsvAnswers() {}

    /** Writes the file. */
    @FunctionalInterface
    public interface Content {
        void write(Writer to) throws IOException;
    }

    /** @param name without its ending */
    public static Response of(String name, Content content) {
        StreamingOutput rows = output -> {
            var to = new OutputStreamWriter(output, StandardCharsets.UTF_8);
            content.write(to);
            to.flush();
        };
        return Response.ok(rows)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
