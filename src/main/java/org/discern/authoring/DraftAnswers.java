package org.discern.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers requests with a draft and its ETag. */
@ApplicationScoped
public class DraftAnswers {

    private final DraftGuard guard;

    DraftAnswers(DraftGuard guard) {
        this.guard = guard;
    }

    public RestResponse<DraftView> with(Draft draft) {
        return with(RestResponse.Status.OK, draft);
    }

    RestResponse<DraftView> with(RestResponse.Status status, Draft draft) {
        return RestResponse.ResponseBuilder.create(status, DraftView.of(draft, guard.lost(draft.document())))
                .header(HttpHeaders.ETAG, Base.etag(draft.revision()))
                .build();
    }
}
