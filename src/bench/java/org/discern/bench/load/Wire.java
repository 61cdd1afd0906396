package org.discern.bench.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * One kept connection that sends ready bytes and reads replies. It does as little as can be done, because it shares the
 * processors with the server that it measures.
 */
final class Wire implements AutoCloseable {

    /** A reply: its status, its Retry-After in seconds or 0, and its body. */
    record Reply(int status, int retryAfter, String body) {}

    private final URI server;
    private Socket socket;
    private InputStream in;

    Wire(URI server) throws IOException {
        this.server = server;
        connect();
    }

    private void connect() throws IOException {
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), 10_000);
        in = new BufferedInputStream(socket.getInputStream(), 8192);
    }

    static byte[] request(String method, String path, String token, String body) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String head = method + " /api/v1" + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Authorization: Bearer " + token + "\r\nContent-Length: " + content.length + "\r\n\r\n";
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }

    Reply send(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        int status = Integer.parseInt(line().substring(9, 12));
        int length = 0;
        int retryAfter = 0;
        boolean chunked = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(line.substring(15).strip());
            } else if (line.regionMatches(true, 0, "retry-after:", 0, 12)) {
                retryAfter = Integer.parseInt(line.substring(12).strip());
            } else {
                chunked |= line.regionMatches(true, 0, "transfer-encoding: chunked", 0, 26);
            }
        }
        byte[] body = chunked ? chunks() : in.readNBytes(length);
        return new Reply(status, retryAfter, new String(body, StandardCharsets.UTF_8));
    }

    /** A long body comes in pieces, each after its length in hexadecimal; an empty one is the end. */
    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (int length = -1; length != 0; ) {
            length = Integer.parseInt(line(), 16);
            body.writeBytes(in.readNBytes(length));
            line();
        }
        return body.toByteArray();
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The server has closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
