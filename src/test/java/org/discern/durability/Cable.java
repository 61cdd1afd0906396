package org.discern.durability;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** The way between the application and its Postgres, as bytes, with a pair of scissors. */
final class Cable implements AutoCloseable {

    private static final int WHOLE = Integer.MAX_VALUE;
    private static final int FARTHEST_CUT = 4000;

    private final int target;
    private final ServerSocket entry;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<Link> links = ConcurrentHashMap.newKeySet();

    /** @param target the port on this machine that it leads to */
    Cable(int target) throws IOException {
        this.target = target;
        this.entry = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.submit(this::accept);
    }

    int port() {
        return entry.getLocalPort();
    }

    /**
     * Cuts each connection after some more bytes of the one direction or the other: in the midst of a statement, after
     * it and before its reply, in the midst of a reply.
     *
     * @return how many will be cut
     */
    int cut(Random random) {
        links.forEach(link -> link.cutAfter(random.nextInt(FARTHEST_CUT), random.nextBoolean()));
        return links.size();
    }

    /**
     * Swallows all that is sent over the connections that there are, without ending one, as a pulled plug does. New ones
     * are good.
     *
     * @return how many became mute
     */
    int mute() {
        return (int) links.stream().filter(Link::becomesMute).count();
    }

    private void accept() {
        try {
            while (true) {
                Socket near = entry.accept();
                try {
                    var link = new Link(near, new Socket(InetAddress.getLoopbackAddress(), target));
                    links.add(link);
                    threads.submit(() -> link.carry(near, link.far, link.there));
                    threads.submit(() -> link.carry(link.far, near, link.back));
                } catch (IOException targetGone) {
                    near.close();
                }
            }
        } catch (IOException closed) {
            // The entry is closed at the end of the day.
        }
    }

    /** One connection. */
    private final class Link {
        private final Socket near;
        private final Socket far;
        private final AtomicInteger there = new AtomicInteger(WHOLE);
        private final AtomicInteger back = new AtomicInteger(WHOLE);
        private volatile boolean mute;

        Link(Socket near, Socket far) throws IOException {
            this.near = near;
            this.far = far;
            near.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
        }

        void cutAfter(int bytes, boolean onTheWayThere) {
            (onTheWayThere ? there : back).set(bytes);
        }

        /** Whether it has not been mute before. */
        boolean becomesMute() {
            boolean spoke = !mute;
            mute = true;
            return spoke;
        }

        /** @param left how many bytes may still pass */
        private void carry(Socket from, Socket to, AtomicInteger left) {
            byte[] bytes = new byte[16 * 1024];
            try {
                for (int read = from.getInputStream().read(bytes);
                        read >= 0;
                        read = from.getInputStream().read(bytes)) {
                    int may = Math.min(read, left.get());
                    if (!mute) {
                        to.getOutputStream().write(bytes, 0, may);
                    }
                    if (may < read) {
                        break;
                    }
                    left.accumulateAndGet(may, (had, gone) -> had == WHOLE ? WHOLE : had - gone);
                }
            } catch (IOException ended) {
                // Cut, or closed by the other side.
            }
            if (!mute) {
                end();
            }
        }

        private void end() {
            links.remove(this);
            for (Socket one : new Socket[] {near, far}) {
                try {
                    one.close();
                } catch (IOException alreadyClosed) {
                    // Nothing is left to end.
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        entry.close();
        links.forEach(Link::end);
        threads.shutdownNow();
    }
}
