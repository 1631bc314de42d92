package dev.appcard.demo.it;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The line between a gateway and its database that is cut at one statement of one transaction: before the statement arrives,
 * or when it has been carried out and its answer is on the way back. It reads PostgreSQL's protocol as far as that takes.
 */
final class CuttingLine implements AutoCloseable {

    private static final int SSL_REQUEST = 80877103;
    private static final int SYNC = 'S';
    private static final int READY = 'Z';
    private static final int IDLE = 'I';

    /** Flush, password, end, simple query: what also leaves at once. */
    private static final String LEAVES_AT_ONCE = "HpXQ";

    /** On which side of the statement. */
    enum Side {
        STATEMENT_LOST,
        ANSWER_LOST
    }

    /** Each statement ends with a Sync; a transaction begins with the first one that holds all marks. */
    private static final class Cut {
        private final List<byte[]> marks;
        private final int statement;
        private final Side side;
        private Object connection;
        private int seen;
        private boolean isOver;
        private volatile boolean done;

        private Cut(List<byte[]> marks, int statement, Side side) {
            this.marks = marks;
            this.statement = statement;
            this.side = side;
        }

        /** @return whether this statement is the one */
        private synchronized boolean counts(Object from, byte[] sent) {
            if (connection == null && marks.stream().allMatch(mark -> holds(sent, mark))) {
                connection = from;
            }
            return !done && !isOver && connection == from && ++seen == statement;
        }

        private synchronized void transactionEnded(Object on) {
            isOver |= connection == on;
        }

        private static boolean holds(byte[] sent, byte[] mark) {
            return new String(sent, StandardCharsets.ISO_8859_1)
                    .contains(new String(mark, StandardCharsets.ISO_8859_1));
        }
    }

    private final int databasePort;
    private final ServerSocket listening;
    private final AtomicReference<Cut> wanted = new AtomicReference<>();

    CuttingLine(int databasePort) {
        this.databasePort = databasePort;
        try {
            this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** Once, at the nth statement of the next transaction of which one statement holds all these texts, counted from it. */
    void cutAt(int statement, Side side, String... marks) {
        wanted.set(new Cut(
                Arrays.stream(marks)
                        .map(mark -> mark.getBytes(StandardCharsets.UTF_8))
                        .toList(),
                statement,
                side));
    }

    /** Whether there was such a statement. */
    boolean hasCut() {
        Cut cut = wanted.get();
        return cut != null && cut.done;
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException closedAnyway) {
            throw new UncheckedIOException(closedAnyway);
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listening.accept();
                Socket database = new Socket(InetAddress.getLoopbackAddress(), databasePort);
                Line line = new Line(client, database);
                Thread.ofVirtual().start(line::ask);
                Thread.ofVirtual().start(line::answer);
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    /** One connection. */
    private final class Line {
        private final Socket client;
        private final Socket database;
        private volatile Cut answerToLose;

        private Line(Socket client, Socket database) {
            this.client = client;
            this.database = database;
        }

        private void ask() {
            try (client;
                    database) {
                DataInputStream from = new DataInputStream(client.getInputStream());
                boolean isSsl = true;
                while (isSsl) {
                    byte[] start = message(from, -1);
                    isSsl = start.length == 8 && ByteBuffer.wrap(start).getInt(4) == SSL_REQUEST;
                    database.getOutputStream().write(start);
                }
                ByteArrayOutputStream statement = new ByteArrayOutputStream();
                while (true) {
                    int type = from.readUnsignedByte();
                    statement.write(message(from, type));
                    if (type == SYNC) {
                        if (isCutBefore(statement.toByteArray())) {
                            return;
                        }
                        database.getOutputStream().write(statement.toByteArray());
                        statement.reset();
                    } else if (LEAVES_AT_ONCE.indexOf(type) >= 0) {
                        database.getOutputStream().write(statement.toByteArray());
                        statement.reset();
                    }
                }
            } catch (IOException ended) {
                // Either side has.
            }
        }

        /** Where the answer is to be lost, that is noted before the statement arrives. */
        private boolean isCutBefore(byte[] statement) {
            Cut cut = wanted.get();
            if (cut == null || !cut.counts(this, statement)) {
                return false;
            }
            if (cut.side == Side.ANSWER_LOST) {
                answerToLose = cut;
                return false;
            }
            cut.done = true;
            return true;
        }

        private void answer() {
            try (client;
                    database) {
                DataInputStream from = new DataInputStream(database.getInputStream());
                client.getOutputStream().write(from.readUnsignedByte());
                while (true) {
                    int type = from.readUnsignedByte();
                    byte[] message = message(from, type);
                    Cut cut = answerToLose;
                    if (type == READY && message[message.length - 1] == IDLE && wanted.get() != null) {
                        wanted.get().transactionEnded(this);
                    }
                    if (cut == null) {
                        client.getOutputStream().write(message);
                    } else if (type == READY) {
                        cut.done = true;
                        return;
                    }
                }
            } catch (IOException ended) {
                // Either side has.
            }
        }

        /** @param type the byte before the length that was read already; -1 where there is none */
        private static byte[] message(DataInputStream from, int type) throws IOException {
            int length = from.readInt();
            ByteBuffer whole = ByteBuffer.allocate(length + (type < 0 ? 0 : 1));
            if (type >= 0) {
                whole.put((byte) type);
            }
            whole.putInt(length);
            from.readFully(whole.array(), whole.position(), length - 4);
            return whole.array();
        }
    }
}
