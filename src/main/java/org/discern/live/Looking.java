package org.discern.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.discern.classroom.ClassAccess;
import org.discern.insight.Dashboards;
import org.discern.platform.DatabaseTrouble;
import org.discern.platform.Problem;
import org.jboss.logging.Logger;

/** Looks at a class for those who watch it, by the code that answers GET, and looks who may still watch. */
@ApplicationScoped
class Looking {

    private static final Logger LOG = Logger.getLogger(Looking.class);

    private final LiveClasses classes;
    private final Dashboards dashboards;
    private final ClassAccess access;
    private final ObjectWriter json;
    private final Clock clock;

    Looking(LiveClasses classes, Dashboards dashboards, ClassAccess access, ObjectMapper mapper, Clock clock) {
        this.classes = classes;
        this.dashboards = dashboards;
        this.access = access;
        this.json = mapper.writer().with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        this.clock = clock;
    }

    /** A look that fails shows nothing; there is another after the next hint, or after a while. */
    void look(Watch watch, Watch.Look look) {
        var key = watch.assignment();
        try {
            watch.endOthers(access.teachers(key.classId()), clock.instant());
            if (look.seats()) {
                Instant now = clock.instant();
                var seats = classes.of(key);
                watch.showSeats(part(seats), seats.edge(now));
            }
            if (look.figures()) {
                watch.showFigures(part(dashboards.of(key.classId(), key.id())));
            }
        } catch (Problem gone) {
            watch.each(viewer -> viewer.end(Ending.GONE, clock.instant()));
        } catch (RuntimeException e) {
            if (DatabaseTrouble.passes(e)) {
                LOG.debugf(e, "Assignment %s could not be looked at", key.id());
            } else {
                LOG.errorf(e, "Assignment %s could not be looked at", key.id());
            }
        }
    }

    private Part part(Object view) {
        try {
            return Part.of(json.writeValueAsString(view));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A view is JSON", e);
        }
    }
}
