package org.discern.platform;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Refuses bodies that are too large: by their stated length at once, else as soon as they have grown too long. */
@Provider
class BodyLimit implements ContainerRequestFilter, ReaderInterceptor {

    /** Filters are made while the application is built, before there is a configuration. */
    private final Instance<LimitsConfig> limits;

    private final ResourceInfo resource;

    BodyLimit(Instance<LimitsConfig> limits, ResourceInfo resource) {
        this.limits = limits;
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > most()) {
            throw tooLarge(most());
        }
    }

    /** Not in the filter: a stream that is set there keeps Quarkus from reading bodies without a waiting thread. */
    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        body.setInputStream(new Counted(body.getInputStream(), most()));
        return body.proceed();
    }

    private long most() {
        boolean large = resource.getResourceMethod().isAnnotationPresent(LargeBody.class);
        return (large ? limits.get().document() : limits.get().body()).asLongValue();
    }

    private static Problem tooLarge(long most) {
        return Problem.of(ProblemType.TOO_LARGE, "Send at most " + most + " bytes at a time.");
    }

    private static final class Counted extends FilterInputStream {
        private final long most;
        private long read;

        Counted(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int more) {
            read += more;
            if (read > most) {
                throw tooLarge(most);
            }
        }
    }
}
