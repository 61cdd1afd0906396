package org.discern.platform;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What no resource says may be kept is kept by nobody: phones are shared, and school networks have proxies. */
class CachePolicy {

    @ServerResponseFilter
    public void forbidCachingUnlessAllowed(ContainerResponseContext response) {
        response.getHeaders().computeIfAbsent(HttpHeaders.CACHE_CONTROL, name -> List.of("no-store"));
    }
}
