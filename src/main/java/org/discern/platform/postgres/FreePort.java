package org.discern.platform.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A free port for Postgres, below those that systems hand out for outgoing connections (Linux: from 32768). In that
 * range a connection attempt while Postgres is down could be given the very port it calls, connect to itself, and keep
 * Postgres from coming back.
 */
final class FreePort {
    private static final int LOWEST = 25_000;
    private static final int HIGHEST = 29_999;
    private static final int ATTEMPTS = 100;

    private FreePort() {}

    static int find() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST + 1);
            if (isFree(port)) {
                return port;
            }
        }
        throw new PostgresFailure(
                "Found no free port between " + LOWEST + " and " + HIGHEST
                        + " on 127.0.0.1 for the embedded Postgres. End programs that use these ports and start Discern again.");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
