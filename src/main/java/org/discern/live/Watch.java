package org.discern.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.discern.classroom.ClassRow;
import org.jspecify.annotations.Nullable;

/** An assignment that is watched on this node: its viewers share every look. */
final class Watch {

    /** What a look is for. */
    record Look(boolean seats, boolean figures) {}

    private final ClassRow assignment;
    private final Set<Viewer> viewers = ConcurrentHashMap.newKeySet();
    private final Pace seats;
    private final Pace figures;
    private Picture picture = Picture.NOTHING;
    private boolean looking;
    private Instant lastLook = Instant.EPOCH;

    Watch(ClassRow assignment, LiveConfig config) {
        this.assignment = assignment;
        this.seats = new Pace(config.classInterval(), config.lookAgain());
        this.figures = new Pace(config.figuresInterval(), config.lookAgain());
    }

    ClassRow assignment() {
        return assignment;
    }

    synchronized Instant lastLook() {
        return lastLook;
    }

    /** A new viewer sees nothing older than themselves, or hardly: figures may be as old as they are for the others. */
    void add(Viewer viewer) {
        viewers.add(viewer);
        touch();
    }

    /** @return whether nobody is left */
    boolean remove(Viewer viewer) {
        viewers.remove(viewer);
        return viewers.isEmpty();
    }

    void each(Consumer<Viewer> action) {
        viewers.forEach(action);
    }

    void tick(Instant now, Duration heartbeat) {
        each(viewer -> viewer.tick(now, heartbeat));
    }

    synchronized void touch() {
        seats.touch();
        figures.touch();
    }

    synchronized boolean isDue(Instant now) {
        return !looking && (seats.isDue(now) || figures.isDue(now));
    }

    /** Begins a look. Until it has ended there is no other one, so pictures are shown in the order of their making. */
    synchronized Look begin(Instant now) {
        var look = new Look(seats.isDue(now), figures.isDue(now));
        if (look.seats()) {
            seats.look(now);
        }
        if (look.figures()) {
            figures.look(now);
        }
        looking = true;
        lastLook = now;
        return look;
    }

    /** Ends viewers who do not teach the class. */
    void endOthers(Set<UUID> teachers, Instant now) {
        each(viewer -> {
            if (!teachers.contains(viewer.teacher())) {
                viewer.end(Ending.GONE, now);
            }
        });
    }

    void showSeats(Part latest, @Nullable Instant edge) {
        synchronized (this) {
            seats.expect(edge);
        }
        show(new Picture(latest, picture().figures()));
    }

    void showFigures(Part latest) {
        show(new Picture(picture().seats(), latest));
    }

    private void show(Picture latest) {
        synchronized (this) {
            picture = latest;
        }
        each(viewer -> viewer.show(latest));
    }

    private synchronized Picture picture() {
        return picture;
    }

    synchronized void done() {
        looking = false;
    }
}
