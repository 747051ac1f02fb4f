package io.hansa.web.api;

import io.hansa.web.api.problem.ApiProblem;
import io.hansa.web.api.problem.ProblemException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/** Reads no more of a body than it may have, whether its length was told or not. */
@Provider
@Priority(Priorities.USER)
public class BodyGuard implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        int limit = Optional.ofNullable(resource.getResourceMethod().getAnnotation(BodyLimit.class))
                .map(BodyLimit::value)
                .orElse(BodyLimit.USUAL);
        if (request.getLength() > limit) {
            throw tooLarge(limit);
        }
        request.setEntityStream(new Limited(request.getEntityStream(), limit));
    }

    private static ProblemException tooLarge(int limit) {
        return new ProblemException(ApiProblem.BODY_TOO_LARGE, Map.of("limit", limit));
    }

    private static final class Limited extends FilterInputStream {

        private final int limit;
        private long seen;

        Limited(InputStream body, int limit) {
            super(body);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            seen += read;
            if (seen > limit) {
                throw tooLarge(limit);
            }
        }
    }
}
