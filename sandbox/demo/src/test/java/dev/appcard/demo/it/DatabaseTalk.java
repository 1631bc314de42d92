package dev.appcard.demo.it;

import dev.appcard.demo.it.CommitStops.Executed;
import dev.appcard.demo.it.CommitStops.Side;
import dev.appcard.demo.it.CommitStops.Stop;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What goes over one connection to PostgreSQL, passed on and understood as far as it takes to see a transaction's statements
 * and its commit (protocol version 3, without TLS, statements prepared as the JDBC driver does).
 */
final class DatabaseTalk {

    private static final int TLS_WANTED = 80877103;
    private static final int GSS_WANTED = 80877104;

    private final CommitStops stops;
    private final Map<String, String> prepared = new HashMap<>();
    private final List<Executed> transaction = new ArrayList<>();
    private volatile Optional<Stop> unheard = Optional.empty();

    DatabaseTalk(CommitStops stops) {
        this.stops = stops;
    }

    /** Until the gateway ends the connection. */
    void toDatabase(InputStream gateway, OutputStream database) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(gateway));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(database));
        begin(in, out);
        for (int type = in.read(); type >= 0; type = in.read()) {
            byte[] body = in.readNBytes(in.readInt() - Integer.BYTES);
            Optional<Stop> stop = follow((char) type, body);
            if (stop.isPresent() && stop.get().side() == Side.BEFORE) {
                stop.get().reached().complete(List.copyOf(transaction));
                in.transferTo(OutputStream.nullOutputStream());
                return;
            }
            stop.ifPresent(_ -> unheard = stop);
            out.write(type);
            out.writeInt(body.length + Integer.BYTES);
            out.write(body);
            if (in.available() == 0) {
                out.flush();
            }
        }
    }

    /** Until the database ends the connection. Statement by statement: nothing is under way when a commit is asked for. */
    void toGateway(InputStream database, OutputStream gateway) throws IOException {
        byte[] buffer = new byte[8192];
        for (int read = database.read(buffer); read >= 0; read = database.read(buffer)) {
            Optional<Stop> stop = unheard;
            if (stop.isPresent()) {
                stop.get().reached().complete(List.copyOf(transaction));
                stop.get().released().join();
                unheard = Optional.empty();
            }
            gateway.write(buffer, 0, read);
        }
    }

    /** The messages before the first one with a type. */
    private static void begin(DataInputStream in, DataOutputStream out) throws IOException {
        int asked;
        do {
            byte[] body = in.readNBytes(in.readInt() - Integer.BYTES);
            asked = ByteBuffer.wrap(body).getInt();
            out.writeInt(body.length + Integer.BYTES);
            out.write(body);
            out.flush();
        } while (asked == TLS_WANTED || asked == GSS_WANTED);
    }

    private Optional<Stop> follow(char type, byte[] body) {
        switch (type) {
            case 'P' -> {
                String name = text(body, 0);
                prepared.put(name, text(body, name.length() + 1));
            }
            case 'B' -> {
                int statement = text(body, 0).length() + 1;
                return asked(prepared.getOrDefault(text(body, statement), ""), body);
            }
            case 'Q' -> {
                return asked(text(body, 0), body);
            }
            default -> {
                // Nothing that a transaction asks for.
            }
        }
        return Optional.empty();
    }

    private Optional<Stop> asked(String statement, byte[] parameters) {
        String sql = statement.strip().toLowerCase(Locale.ROOT);
        if (sql.startsWith("commit")) {
            return stops.take(transaction);
        }
        if (sql.startsWith("begin") || sql.startsWith("rollback")) {
            transaction.clear();
        } else {
            transaction.add(new Executed(sql, parameters));
        }
        return Optional.empty();
    }

    /** Up to the next zero byte; a byte is a character: only names and the beginnings of statements are looked at. */
    private static String text(byte[] body, int from) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (int at = from; at < body.length && body[at] != 0; at++) {
            text.write(body[at]);
        }
        return text.toString(StandardCharsets.ISO_8859_1);
    }
}
